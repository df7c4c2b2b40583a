package io.welleng.constraints.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.constraints.telemetry.Column;
import io.welleng.constraints.telemetry.History;
import io.welleng.constraints.telemetry.TelemetryKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataReportTest {

    private static final Instant T0 = Instant.parse("2026-01-01T00:00:00Z");

    private static final DataRules RULES = new DataRules(
            List.of(
                    DataRule.of(TelemetryKey.THP_PSI),
                    DataRule.of(TelemetryKey.SPM).withStaleAfterSeconds(90.0)),
            new ClockRule(5.0, null));

    @Test
    void aHistoryByHand() {
        History history = new History(
                "A-1",
                List.of(T0, T0.plusSeconds(60), T0.plusSeconds(60), T0.plusSeconds(120), T0.plusSeconds(240)),
                List.of(
                        // The third message is a duplicate: its reading does not count.
                        Column.of("thp_psi", "psi", Arrays.asList(100.0, 99_999.0, 1.0, 101.0, 102.0)),
                        Column.of("spm", "1/min", Arrays.asList(6.0, null, null, null, 6.0)),
                        Column.of("chp_psi", "psi", Arrays.asList(null, null, 5.0, null, null))));
        DataReport report = DataReport.of(history, RULES);
        FaultPeriod range = new FaultPeriod(
                DataFault.OUT_OF_RANGE, T0.plusSeconds(60), T0.plusSeconds(120), "100000 psi is above 20000 psi");
        FaultPeriod stale = new FaultPeriod(
                DataFault.STALE, T0.plusSeconds(120), T0.plusSeconds(240), "no reading since 2026-01-01T00:00:00Z");
        FaultPeriod duplicate = new FaultPeriod(
                DataFault.DUPLICATE,
                T0.plusSeconds(60),
                T0.plusSeconds(120),
                "message of 2026-01-01T00:01:00Z, last used 2026-01-01T00:01:00Z: the time of the last message used");
        assertThat(report)
                .isEqualTo(new DataReport(
                        "A-1",
                        5,
                        4,
                        List.of(duplicate),
                        List.of(
                                new TagReport("thp_psi", 4, 3, 0.75, List.of(range)),
                                new TagReport("spm", 2, 2, 0.5, List.of(stale)),
                                new TagReport("chp_psi", 0, 0, 0.0, List.of()))));
        assertThat(report.tags().get(0).goodShare()).isEqualTo(0.75);
        assertThat(report.tags().get(2).goodShare()).isNull();
        assertThat(report).hasToString("""
                        Data of A-1: 5 messages, 4 used
                        tag                         readings    good %    time %  faults
                        thp_psi                            4     75.00     75.00  1 out_of_range
                        spm                                2     100.0     50.00  1 stale
                        chp_psi                            0         -         0  -
                        clock: 1 duplicate
                        """);
    }

    @Test
    void oneMessageTakesNoTime() {
        DataReport report = DataReport.of(
                new History("A-1", List.of(T0), List.of(Column.of("thp_psi", "psi", List.of(100.0)))),
                new DataRules(List.of(), new ClockRule(0.0, null)));
        assertThat(report.tags().get(0)).isEqualTo(new TagReport("thp_psi", 1, 1, null, List.of()));
        assertThat(report.toString()).contains("100.0         -  -").doesNotContain("clock");
    }
}
