package io.welleng.nodal.well;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.survey.SurveyStation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WellboreTest {

    private static final TemperatureProfile TEMPERATURE = new TemperatureProfile.LinearInTvd(100.0, 180.0);

    @Test
    void aVerticalWellIsTwoStations() {
        Wellbore well = Wellbore.vertical(8000.0, 2.441, 0.0006, TEMPERATURE);
        assertThat(well.stations()).containsExactly(new SurveyStation(0, 0, 0), new SurveyStation(8000, 0, 0));
        assertThat(well.path().totalTvdFt()).isEqualTo(8000.0);
        assertThat(well.tubingIdIn()).isEqualTo(2.441);
    }

    @Test
    void stationsAreCopied() {
        List<SurveyStation> stations = new ArrayList<>(
                List.of(new SurveyStation(0, 0, 0), new SurveyStation(5000, 30, 0), new SurveyStation(9000, 60, 0)));
        Wellbore well = new Wellbore(stations, 2.441, 0.0006, TEMPERATURE);
        stations.clear();
        assertThat(well.stations()).hasSize(3);
        assertThatThrownBy(() -> well.stations().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(well.path().totalMdFt()).isEqualTo(9000.0);
    }

    private static void assertRefused(String message, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOf(InvalidInputException.class).hasMessage(message);
    }

    @Test
    void impossibleWellsAreRefused() {
        List<SurveyStation> stations = List.of(new SurveyStation(0, 0, 0), new SurveyStation(5000, 30, 0));
        assertRefused(
                "depthFt must be finite and > 0 ft, but was -1.0",
                () -> Wellbore.vertical(-1.0, 2.441, 0.0006, TEMPERATURE));
        assertRefused(
                "depthFt must be finite and > 0 ft, but was NaN",
                () -> Wellbore.vertical(Double.NaN, 2.441, 0.0006, TEMPERATURE));
        assertRefused(
                "tubingIdIn must be from 0.1 to 60 in, but was 0.0",
                () -> new Wellbore(stations, 0.0, 0.0, TEMPERATURE));
        assertRefused(
                "tubingIdIn must be from 0.1 to 60 in, but was NaN",
                () -> new Wellbore(stations, Double.NaN, 0.0, TEMPERATURE));
        assertRefused(
                "roughnessIn must be from 0 to 0.25 in, but was 0.5",
                () -> new Wellbore(stations, 2.5, 0.5, TEMPERATURE));
        assertRefused("temperature must be present, but was null", () -> new Wellbore(stations, 2.441, 0.0006, null));
        assertRefused("stations must be present, but was null", () -> new Wellbore(null, 2.441, 0.0006, TEMPERATURE));
        assertRefused(
                "stations must be not empty, but was empty", () -> new Wellbore(List.of(), 2.441, 0.0006, TEMPERATURE));
        assertRefused(
                "stations must be without null elements, but was null",
                () -> new Wellbore(Arrays.asList(stations.get(0), null), 2.441, 0.0006, TEMPERATURE));
        assertRefused(
                "stations must be at least 2 stations, but was 1 station",
                () -> new Wellbore(stations.subList(0, 1), 2.441, 0.0006, TEMPERATURE));
        assertThatThrownBy(() -> new Wellbore(
                        List.of(stations.get(0), stations.get(1), new SurveyStation(5000, 30, 0)),
                        2.441,
                        0.0006,
                        TEMPERATURE))
                .hasMessageStartingWith("stations[2].mdFt must be greater than that of the station before");
        assertThatThrownBy(() ->
                        new Wellbore(List.of(new SurveyStation(10, 0, 0), stations.get(1)), 2.441, 0.0006, TEMPERATURE))
                .hasMessageStartingWith("stations[0].mdFt must be 0");
        assertThatThrownBy(() -> new Wellbore(
                        List.of(new SurveyStation(0, 90, 0), new SurveyStation(1000, 90, 0)),
                        2.441,
                        0.0006,
                        TEMPERATURE))
                .hasMessage("stations must be finite and > 0 ft of true vertical depth at the last one, but was 0.0");
    }

    @Test
    void temperatureIsLinearInOneDepthOrTheOther() {
        assertThat(TEMPERATURE.temperatureF(0.9, 0.25)).isCloseTo(120.0, within(1e-12));
        assertThat(new TemperatureProfile.LinearInMd(100.0, 180.0).temperatureF(0.9, 0.25))
                .isCloseTo(172.0, within(1e-12));
        for (TemperatureProfile profile : List.of(TEMPERATURE, new TemperatureProfile.LinearInMd(100.0, 180.0))) {
            assertThat(profile.temperatureF(0.0, 0.0)).isEqualTo(100.0);
            assertThat(profile.temperatureF(1.0, 1.0)).isEqualTo(180.0);
        }
    }

    @Test
    void everyProfileIsAmongThoseTested() {
        assertThat(TemperatureProfile.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(TemperatureProfile.LinearInTvd.class, TemperatureProfile.LinearInMd.class);
    }

    static Stream<Runnable> impossibleTemperatures() {
        return Stream.of(
                () -> new TemperatureProfile.LinearInTvd(Double.NaN, 180.0),
                () -> new TemperatureProfile.LinearInTvd(100.0, 701.0),
                () -> new TemperatureProfile.LinearInMd(19.0, 180.0),
                () -> new TemperatureProfile.LinearInMd(100.0, Double.POSITIVE_INFINITY));
    }

    @ParameterizedTest
    @MethodSource("impossibleTemperatures")
    void impossibleTemperaturesAreRefused(Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageMatching("(wellhead|bottomhole)TemperatureF must be from 20 to 700 °F, but was .*");
    }
}
