package io.welleng.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import io.welleng.core.study.StudyType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllocationStudyTypeTest {

    private static final StudyType<?> TYPE = Studies.type("allocation");
    private static final AllocationStudy EXAMPLE = (AllocationStudy) TYPE.example();

    @Test
    void isFoundByItsName() {
        assertThat(TYPE).isInstanceOf(AllocationStudyType.class);
        assertThat(TYPE.studyClass()).isEqualTo(AllocationStudy.class);
        assertThat(TYPE.summary()).isNotBlank().doesNotEndWith(".");
    }

    @Test
    void theExampleSurvivesJsonAndRuns() {
        String json = Studies.write(EXAMPLE);
        assertThat(json)
                .contains(
                        "\"study\" : \"allocation\"",
                        "\"oil_price_usd_per_bbl\" : 61.25",
                        "\"type\" : \"by_difference\"",
                        "\"measured_bbl\" : 1193.05",
                        "\"total_meter_bbl\" : 3504.72",
                        "\"decimals\" : 2");
        assertThat(Studies.read(json)).isEqualTo(EXAMPLE);
        AllocationReport report = EXAMPLE.run();
        assertThat(Json.read(Json.write(report), AllocationReport.class)).isEqualTo(report);
        assertThat(report.period().daysNotAllocated()).isZero();
        // Equation: (3504.72 + 3311.3) x 61.25 = 417,481.225
        assertThat(report.period().valueUsd()).isEqualTo(417_481.23);
    }

    @Test
    void aReportOfDaysWithoutAnswerSurvivesJson() {
        AllocationStudy study = (AllocationStudy) Studies.read(Studies.write(EXAMPLE)
                .replace("3504.72", "2504.72")
                .replace("748.5", "0.0")
                .replace("446.6", "0.0"));
        AllocationReport report = study.run();
        String json = Json.write(report);
        assertThat(json)
                .contains("\"type\" : \"not_allocated\"", "\"type\" : \"negative_difference\"", "\"no_estimates\"");
        assertThat(Json.read(json, AllocationReport.class)).isEqualTo(report);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"2026-01-02\" | \"2026-01-01\" "
                        + "| /days/1: must be of a date unlike the days before it, but was 2026-01-01",
                "3504.72 | -1 | /days/0/total_meter_bbl: must be finite and >= 0 bbl, but was -1.0",
                "1193.05 | -5 | /days/0/groups/0/measurement/measured_bbl: must be finite and >= 0 bbl, but was -5.0",
                "333.4 | -5 " + "| /days/0/groups/2/sources/0/estimate_bbl: must be finite and >= 0 bbl, but was -5.0",
                "\"N-2\" | \"N-1\" "
                        + "| /days/0/groups/0: must be without a source that the day already has, but was \"N-1\"",
                "\"by_difference\" | \"difference\" | /days/0/groups/2/measurement/type: must be one of metered, "
                        + "by_difference, total_meter, but was \"difference\"; did you mean \"by_difference\"?",
                "\"proportional\" | \"proportion\" | /method/type: must be one of proportional, "
                        + "but was \"proportion\"; did you mean \"proportional\"?",
                "\"oil_price_usd_per_bbl\" : 61.25, | '' | /oil_price_usd_per_bbl: must be present, but was missing",
                "61.25 | -61.25 | /oil_price_usd_per_bbl: must be finite and > 0 USD/bbl, but was -61.25",
                "\"decimals\" : 2 | \"decimals\" : 7 | /rounding/decimals: must be from 0 to 6, but was 7",
            })
    void badJsonIsRefusedWithItsPlace(String found, String replacement, String message) {
        String json = Studies.write(EXAMPLE);
        String broken = json.replace(found, replacement);
        assertThat(broken).isNotEqualTo(json);
        assertThatThrownBy(() -> Studies.read(broken))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessage(message);
    }
}
