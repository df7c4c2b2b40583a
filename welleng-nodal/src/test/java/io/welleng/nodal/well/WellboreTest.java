package io.welleng.nodal.well;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.survey.SurveyStation;
import io.welleng.nodal.heat.TemperatureModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WellboreTest {

    private static final TemperatureModel TEMPERATURE = new TemperatureModel.LinearInTvd(100.0, 180.0);

    @Test
    void aVerticalWellIsTwoStations() {
        Wellbore well = Wellbore.vertical(8000.0, 2.441, 0.0006, TEMPERATURE);
        assertThat(well.stations()).containsExactly(new SurveyStation(0, 0, 0), new SurveyStation(8000, 0, 0));
        assertThat(well.path().totalTvdFt()).isEqualTo(8000.0);
        assertThat(well.sections()).containsExactly(new PipeSection(0, new Conduit.Pipe(2.441, 0.0006)));
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
                "insideDiameterIn must be from 0.1 to 60 in, but was 0.0",
                () -> new Wellbore(stations, 0.0, 0.0, TEMPERATURE));
        assertRefused(
                "insideDiameterIn must be from 0.1 to 60 in, but was NaN",
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
    void sectionsBelowEachOtherAreFoundByDepth() {
        Conduit tubing = new Conduit.Pipe(2.441, 0.0006);
        Conduit casing = new Conduit.Pipe(6.184, 0.0018);
        Wellbore well = new Wellbore(
                List.of(new SurveyStation(0, 0, 0), new SurveyStation(8000, 0, 0)),
                List.of(new PipeSection(0, tubing), new PipeSection(7500, casing)),
                TEMPERATURE);
        assertThat(well.conduit(0.0)).isEqualTo(tubing);
        assertThat(well.conduit(7499.9)).isEqualTo(tubing);
        assertThat(well.conduit(7500.0)).isEqualTo(casing);
        assertThat(well.conduit(8000.0)).isEqualTo(casing);
    }

    @Test
    void sectionsOutOfPlaceAreRefused() {
        List<SurveyStation> stations = List.of(new SurveyStation(0, 0, 0), new SurveyStation(5000, 30, 0));
        Conduit pipe = new Conduit.Pipe(2.441, 0.0006);
        assertRefused(
                "sections must be not empty, but was empty", () -> new Wellbore(stations, List.of(), TEMPERATURE));
        assertThatThrownBy(() -> new Wellbore(stations, List.of(new PipeSection(10, pipe)), TEMPERATURE))
                .hasMessageStartingWith("sections[0].fromMdFt must be 0");
        assertThatThrownBy(() -> new Wellbore(
                        stations,
                        List.of(new PipeSection(0, pipe), new PipeSection(900, pipe), new PipeSection(900, pipe)),
                        TEMPERATURE))
                .hasMessageContaining("sections[2].fromMdFt");
        assertThatThrownBy(() -> new Wellbore(
                        stations, List.of(new PipeSection(0, pipe), new PipeSection(5000, pipe)), TEMPERATURE))
                .hasMessageContaining("sections[1].fromMdFt must be below depth of the last station");
        assertThatThrownBy(() -> new PipeSection(Double.NaN, pipe)).hasMessageContaining("fromMdFt");
        assertThatThrownBy(() -> new PipeSection(0, null)).hasMessageContaining("conduit");
    }

    @Test
    void anAnnulusHasTheAreaBetweenItsPipes() {
        Conduit annulus = new Conduit.Annulus(6.184, 2.875, 0.0018);
        assertThat(annulus.hydraulicDiameterIn()).isCloseTo(3.309, within(1e-12));
        assertThat(annulus.areaFt2() + new Conduit.Pipe(2.875, 0.0).areaFt2())
                .isCloseTo(new Conduit.Pipe(6.184, 0.0).areaFt2(), within(1e-15));
        assertThatThrownBy(() -> new Conduit.Annulus(2.875, 2.875, 0.0)).hasMessageContaining("tubingOdIn");
        assertThatThrownBy(() -> new Conduit.Annulus(6.184, 2.875, 1.0)).hasMessageContaining("roughnessIn");
    }
}
