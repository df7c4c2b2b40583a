package io.welleng.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.welleng.allocation.network.Band;
import io.welleng.allocation.network.DateRange;
import io.welleng.allocation.rounding.Rounding;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import io.welleng.core.study.StudyType;
import java.time.LocalDate;
import java.util.List;
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
                        "\"price_usd_per_unit\" : 61.25",
                        "\"type\" : \"uncertainty_based\"",
                        "\"to\" : \"Terminal\"",
                        "\"kind\" : \"estimate\"",
                        "\"decimals\" : 2");
        assertThat(Studies.read(json)).isEqualTo(EXAMPLE);
        AllocationReport report = EXAMPLE.run();
        assertThat(Json.read(Json.write(report), AllocationReport.class)).isEqualTo(report);
        assertThat(report.total(Phase.OIL).daysNotAllocated()).isZero();
        assertThat(report.total(Phase.GAS).daysNotAllocated()).isZero();
        // Equation: (3504.72 + 3311.3) x 61.25 = 417,481.225
        assertThat(report.total(Phase.OIL).valueUsd()).isEqualTo(417_481.23);
        assertThat(report.toString()).contains("advisory(ies), first: 2026-01-02 oil North: missing_reading");
    }

    @Test
    void aReportOfDaysWithoutAnswerSurvivesJson() {
        String json = Studies.write(EXAMPLE).replace("3504.72", "0.0").replace("1402.6", "9402.6");
        AllocationStudy study =
                (AllocationStudy) Studies.read(json.replace("\"uncertainty_based\",\n", "\"by_difference\"\n")
                        .replaceAll("\"by_difference\"\\s*\"negative\" : \"bound\"", "\"by_difference\""));
        AllocationReport report = study.withPeriod(DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 3)))
                .run();
        String written = Json.write(report);
        assertThat(written)
                .contains("\"type\" : \"not_allocated\"", "\"type\" : \"negative_difference\"", "\"missing_day\"");
        assertThat(Json.read(written, AllocationReport.class)).isEqualTo(report);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"2026-01-02\" | \"2026-01-01\" | /days/1: must be later than the day before it, but was 2026-01-01",
                "3504.72 | -1 | /days/0/readings/0: must be 0, or from 1e-100 to 1e15, for the oil meter of Terminal on "
                        + "2026-01-01, but was -1.0",
                "\"S-1\", \"kind\" : \"well\", \"to\" : \"South\" | \"S-1\", \"kind\" : \"well\", \"to\" : \"Soth\" "
                        + "| /network/nodes/6: must be between nodes of the network, nearest \"South\", but was \"Soth\"",
                "\"uncertainty_based\" | \"uncertainty\" | /network/nodes/0/method/type: must be one of proportional, "
                        + "by_difference, participation, uncertainty_based, api_rp85, reconciled, but was \"uncertainty\"",
                "\"version\" : \"original\", | '' | /version: must be present, but was missing",
                "61.25 | -61.25 | /streams/0/price_usd_per_unit: must be finite and > 0 USD/bbl, but was -61.25",
                "0.625 | 0.626 | /owners/1/shares: must be fractions with the sum 1, but was a sum of 1.001",
                "\"phase\" : \"gas\" | \"phase\" : \"oil\" "
                        + "| /streams/1: must be of a phase unlike the streams before it, but was oil",
                "\"phase\" : \"gas\" | \"phase\" : \"water\" "
                        + "| /days/0: must be of phases with a stream, but was gas of Terminal on 2026-01-01",
                "\"kind\" : \"fuel\" | \"kind\" : \"split\" "
                        + "| /days/0/readings/6/to: must be present for a split of South, but was null",
            })
    void badJsonIsRefusedWithItsPlace(String found, String replacement, String message) {
        String json = Studies.write(EXAMPLE).replaceAll("\\s+", " ");
        String broken = json.replace(found, replacement);
        assertThat(broken).isNotEqualTo(json);
        assertThatThrownBy(() -> Studies.read(broken))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void thePeriodMustCoverTheReadings() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        assertThatThrownBy(() -> EXAMPLE.withPeriod(new DateRange(first, null)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("period must be with a first and a last day, but was 2026-01-01 to …");
        assertThatThrownBy(() -> EXAMPLE.withPeriod(DateRange.of(first, first)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("period must be around all days with readings");
        assertThat(EXAMPLE.withFactorBand(new Band(0.9, 1.1)).factorBand()).isEqualTo(new Band(0.9, 1.1));
    }

    @Test
    void whatCannotBePrintedExactlyIsRefused() {
        assertThatThrownBy(() -> new AllocationStudy(
                        "v",
                        EXAMPLE.network(),
                        List.of(stream(1e10), stream(Phase.GAS)),
                        EXAMPLE.days(),
                        EXAMPLE.method()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("streams[0] must be such that all readings come to less than 10000000000000");
    }

    private static Stream stream(double price) {
        return new Stream(Phase.OIL, Quantity.VOLUME, new Rounding(6), price);
    }

    private static Stream stream(Phase phase) {
        return Stream.volume(phase);
    }

    @Test
    void aReportIsAskedByName() {
        AllocationReport report = EXAMPLE.run();
        assertThatThrownBy(() -> report.node("Nord", Phase.OIL)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> report.total(Phase.WATER)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> report.day(LocalDate.of(2025, 1, 1), Phase.OIL))
                .isInstanceOf(InvalidInputException.class);
        DayOutcome.Allocated day = (DayOutcome.Allocated) report.days().get(0);
        assertThat(day.toString()).startsWith("2026-01-01 oil: 3505, 214700 USD [Terminal: 3505, uncertainty-based");
        assertThat(report.node("N-1", Phase.OIL).toString()).startsWith("N-1, oil: ");
        for (Phase phase : Phase.values()) {
            for (Quantity quantity : Quantity.values()) {
                assertThat(quantity.unit(phase)).isNotBlank();
            }
        }
    }
}
