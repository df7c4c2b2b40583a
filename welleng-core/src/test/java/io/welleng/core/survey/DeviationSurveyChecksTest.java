package io.welleng.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.json.Json;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no survey can be, and depths that a survey does not have. */
class DeviationSurveyChecksTest {

    private static final TieIn ORIGIN = new TieIn(0.0, 0.0, 0.0);

    @Test
    void impossibleStationsAreNamed() {
        double[] two = {0.0, 100.0};
        double[] zero = {0.0, 0.0};
        refused(() -> DeviationSurvey.of(new double[] {0.0}, zero, zero), "mdFt must be at least 2 numbers");
        refused(() -> DeviationSurvey.of(new double[] {5.0, 9.0}, zero, zero), "mdFt[0] must be 0 (add a station");
        refused(() -> DeviationSurvey.of(new double[] {0.0, 0.0}, zero, zero), "mdFt[1] must be greater than");
        refused(() -> DeviationSurvey.of(new double[] {0.0, Double.NaN}, zero, zero), "mdFt[1] must be finite");
        refused(() -> DeviationSurvey.of(two, new double[] {0.0}, zero), "inclinationDeg must be as long as mdFt");
        refused(() -> DeviationSurvey.of(two, zero, new double[] {0.0, 1.0, 2.0}), "azimuthDeg must be as long as");
        refused(() -> DeviationSurvey.of(two, new double[] {0.0, 181.0}, zero), "inclinationDeg[1] must be from 0");
        refused(() -> DeviationSurvey.of(two, zero, new double[] {-1.0, 0.0}), "azimuthDeg[0] must be from 0 to 360");
        refused(() -> DeviationSurvey.of(two, new double[] {0.0, 180.0}, zero), "inclinationDeg[1] must be less than");
        refused(
                () -> DeviationSurvey.of(ORIGIN, new double[] {-5.0, 5.0}, zero, zero),
                "mdFt[0] must be finite and >= 0 ft, but was -5.0");
        refused(() -> DeviationSurvey.of(null, two, zero, zero), "tieIn must be present");
        refused(() -> DeviationSurvey.of(two, null, zero), "inclinationDeg must be present");
        refused(() -> DeviationSurvey.vertical(0.0), "depthFt must be finite and > 0 ft");
        refused(() -> new SurveyStation(-1.0, 0.0, 0.0), "mdFt must be");
        refused(() -> new SurveyStation(0.0, Double.NaN, 0.0), "inclinationDeg must be");
        refused(() -> new SurveyStation(0.0, 0.0, 361.0), "azimuthDeg must be");
        refused(() -> new TieIn(Double.NaN, 0.0, 0.0), "tvdFt must be finite");
    }

    @Test
    void impossibleStationsOfAListAreNamed() {
        SurveyStation top = new SurveyStation(0.0, 0.0, 0.0);
        SurveyStation deep = new SurveyStation(100.0, 0.0, 0.0);
        refused(() -> DeviationSurvey.of(List.of()), "stations must be not empty");
        refused(() -> DeviationSurvey.of(List.of(top)), "stations must be at least 2 stations, but was 1 station");
        refused(() -> DeviationSurvey.of(List.of(deep, deep)), "stations[0].mdFt must be 0");
        refused(
                () -> DeviationSurvey.of(List.of(top, deep, new SurveyStation(90.0, 0.0, 0.0))),
                "stations[2].mdFt must be greater than that of the station before, 100.0 ft, but was 90.0");
        refused(
                () -> DeviationSurvey.of(List.of(top, new SurveyStation(100.0, 180.0, 0.0))),
                "stations[1].inclinationDeg must be less than half a turn");
    }

    /** As a study holds it: the survey is made in the record's own check. */
    record Wellbore(List<SurveyStation> stations) {

        Wellbore {
            DeviationSurvey.of(stations);
        }
    }

    @Test
    void aBadStationInJsonIsToldWithItsPointer() {
        String json = """
                {"stations":[{"md_ft":0,"inclination_deg":0,"azimuth_deg":0},
                             {"md_ft":500,"inclination_deg":5,"azimuth_deg":10},
                             {"md_ft":400,"inclination_deg":5,"azimuth_deg":10}]}
                """;
        assertThatThrownBy(() -> Json.read(json, Wellbore.class))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessage(
                        "/stations/2/md_ft: must be greater than that of the station before, 500.0 ft, but was 400.0");
        assertThat(Json.read(json.replace("400", "900"), Wellbore.class).stations())
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"-1e-9", "8000.000001", "NaN", "Infinity"})
    void depthsOutsideTheSurveyAreRefusedWithTheRange(double depth) {
        DeviationSurvey well = DeviationSurvey.vertical(8000.0);
        refused(() -> well.tvdFt(depth), "mdFt must be from 0 to 8000 ft, but was ");
        refused(() -> well.cosInclination(depth), "mdFt must be from 0 to 8000 ft, but was ");
        refused(() -> well.mdFt(depth), "tvdFt must be from 0 to 8000 ft, but was ");
        refused(() -> well.allMdFt(depth), "tvdFt must be from 0 to 8000 ft, but was ");
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidInputException.class).hasMessageStartingWith(message);
    }
}
