package io.welleng.constraints.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.constraints.spc.event.EventDesign;
import io.welleng.constraints.spc.event.ThreeW;
import io.welleng.constraints.spc.event.WellEvent;
import io.welleng.constraints.spc.multivariate.Components;
import io.welleng.constraints.spc.multivariate.ContributionMethod;
import io.welleng.constraints.spc.multivariate.PcaOptions;
import io.welleng.constraints.spc.multivariate.PcaSettings;
import io.welleng.constraints.spc.multivariate.SpeLimit;
import io.welleng.constraints.spc.multivariate.TennesseeEastman;
import io.welleng.constraints.telemetry.Column;
import io.welleng.constraints.telemetry.History;
import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import io.welleng.core.testing.OracleCsv;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The study over the Tennessee Eastman process and the real events of 3W; skipped where their files are not. */
class SpcRealDataTest {

    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");
    private static final int TRAINING = 500;
    private static final int FAULT = TRAINING + 160;

    /** The training file, then the test file of fault 1, as one history at three minutes; the fault is there from row 660. */
    private static History tennesseeEastman() throws IOException {
        List<String> names = TennesseeEastman.names();
        List<double[]> rows = new ArrayList<>(Arrays.asList(TennesseeEastman.rows("data/tep_d00_train.csv")));
        rows.addAll(Arrays.asList(TennesseeEastman.rows("data/tep_d01_te.csv")));
        List<Column> columns = new ArrayList<>();
        for (int j = 0; j < names.size(); j++) {
            int at = j;
            columns.add(Column.of(
                    names.get(j), "1", rows.stream().map(row -> row[at]).toList()));
        }
        List<Instant> times = IntStream.range(0, rows.size())
                .mapToObj(i -> START.plusSeconds(180L * i))
                .toList();
        return new History("tennessee_eastman", times, columns);
    }

    @Test
    void tennesseeEastmanThroughTheStudy() throws IOException {
        History history = tennesseeEastman();
        PcaReference reference = new PcaReference.Trained(
                TennesseeEastman.names(),
                new RowRange.Period(START, START.plusSeconds(180L * TRAINING)),
                PcaOptions.of(Components.number(11)));
        SpcStudy study = new SpcStudy(
                "tep",
                new SpcData.Telemetry(history),
                new PrincipalComponents(reference, PcaSettings.of(0.99), ContributionMethod.COMPLETE_DECOMPOSITION, 5));
        SpcReport report = study.run();
        SpcFindings.PcaJudged found = (SpcFindings.PcaJudged) report.result().findings();
        assertThat(found.t2Limit()).isCloseTo(25.690, within(5e-4));
        assertThat(((SpeLimit.Found) found.speLimit()).value()).isCloseTo(41.688, within(5e-4));
        assertThat(found.rows()).isEqualTo(new RowCounts(1_460, TRAINING, 0, List.of()));
        OracleCsv.Row expected = OracleCsv.read(TennesseeEastman.class, "tep_pca_reference_results.csv").stream()
                .filter(row -> row.number("fault") == 1)
                .findFirst()
                .orElseThrow();
        assertThat(rate(report, "t2")).isCloseTo(expected.number("t2_detection_rate"), within(1e-9));
        assertThat(rate(report, "spe")).isCloseTo(expected.number("q_detection_rate"), within(1e-9));
        assertThat(report.result().signals())
                .allMatch(s -> s.tags().size() == 5 && s.phaseOne() == s.row() < TRAINING)
                .allMatch(s -> s.tags().get(0).contribution() >= s.tags().get(4).contribution());
        assertThat(report.result().panels()).allMatch(panel -> panel.points().size() == 1_460);
        assertThat(Json.read(Json.write(report), SpcReport.class)).isEqualTo(report);
    }

    private static double rate(SpcReport report, String rule) {
        return report.result().signals().stream()
                        .filter(s -> s.rule().equals(rule) && s.row() >= FAULT)
                        .count()
                / 800.0;
    }

    /** The table of the README, through the study; one record, with its missing and frozen sensors, from its JSON. */
    @Test
    void realEventsThroughTheStudy() {
        Map<Integer, Double> delays = new LinkedHashMap<>();
        ThreeW.read().forEach((k, event) -> {
            SpcStudy study = new SpcStudy(
                    "3W class " + k,
                    new SpcData.Telemetry(event.history()),
                    new Events(EventDesign.standard(ThreeW.sensors(), event.stepSeconds())));
            SpcReport report = study.run();
            if (k == 2) {
                assertThat(Json.read(Json.write(report), SpcReport.class)).isEqualTo(report);
                assertThat(event.history().columns()).anyMatch(c -> c.values().contains(null));
                assertThat(Studies.read(Studies.write(study))).isEqualTo(study);
            }
            SpcFindings.EventsSought found =
                    (SpcFindings.EventsSought) report.result().findings();
            ThreeW.Line line = event.line(found.report());
            assertThat(line.falseAlarms()).isZero();
            delays.put(k, line.delaySeconds());
            // Each beginning is a signal at its row.
            assertThat(report.result().signals())
                    .extracting(SpcSignal::time)
                    .containsExactlyElementsOf(found.report().events().stream()
                            .filter(WellEvent::begins)
                            .map(WellEvent::time)
                            .toList());
            assertThat(report.result().signals())
                    .allMatch(s -> event.history().times().get(s.row()).equals(s.time()));
        });
        Map<Integer, Double> table = new LinkedHashMap<>();
        Double[] seconds = {null, 0.0, 8.0, 1_320.0, 2_230.0, -2.0, 50.0, 15_750.0, 10_280.0};
        for (int k = 0; k < seconds.length; k++) {
            table.put(k, seconds[k]);
        }
        assertThat(delays).isEqualTo(table);
    }
}
