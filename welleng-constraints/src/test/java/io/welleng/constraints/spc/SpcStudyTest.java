package io.welleng.constraints.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.constraints.spc.SpcFindings.Charted;
import io.welleng.constraints.spc.SpcFindings.NotJudged;
import io.welleng.constraints.spc.arl.ChartDesign;
import io.welleng.constraints.spc.chart.AfterSignal;
import io.welleng.constraints.spc.chart.ChartRule;
import io.welleng.constraints.spc.chart.CusumChart;
import io.welleng.constraints.spc.chart.EwmaChart;
import io.welleng.constraints.spc.chart.Process;
import io.welleng.constraints.spc.chart.ProcessEstimate;
import io.welleng.constraints.spc.chart.ShewhartChart;
import io.welleng.constraints.spc.chart.Side;
import io.welleng.constraints.spc.chart.SigmaMethod;
import io.welleng.constraints.telemetry.Column;
import io.welleng.constraints.telemetry.History;
import io.welleng.constraints.telemetry.Tag;
import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpcStudyTest {

    /** Montgomery, Introduction to Statistical Quality Control, table 9.1. */
    private static final List<Double> MONTGOMERY = List.of(
            9.45, 7.99, 9.29, 11.66, 12.16, 10.18, 8.04, 11.46, 9.2, 10.34, 9.03, 11.47, 10.51, 9.4, 10.08, 9.37, 10.62,
            10.31, 8.52, 10.84, 10.9, 9.33, 12.29, 11.5, 10.6, 11.08, 10.38, 11.62, 11.31, 10.52);

    private static final SpcData SERIES = new SpcData.Series("x", "1", MONTGOMERY);
    private static final ProcessReference GIVEN = new ProcessReference.Given(new Process(10.0, 1.0));

    private static SpcStudy study(ProcessReference reference, ChartDesign design) {
        return new SpcStudy("A", SERIES, new Univariate("x", reference, design, List.of(1.0)));
    }

    @Test
    void theExampleRunsFromItsJsonAndItsReportGoesThroughJson() {
        SpcStudy study = (SpcStudy) Studies.type("spc").example();
        assertThat(Studies.read(Studies.write(study))).isEqualTo(study);
        SpcReport report = study.run();
        assertThat(Json.read(Json.write(report), SpcReport.class)).isEqualTo(report);
        Charted charted = (Charted) report.result().findings();
        assertThat(charted.inControl().value()).hasValueCloseTo(500.0, within(1e-4));
        assertThat(charted.shifts()).hasSize(3);
        assertThat(charted.missing()).isEqualTo(1);
        assertThat(charted.readings()).isEqualTo(239);
        ProcessEstimate.Estimated estimate = (ProcessEstimate.Estimated) charted.estimate();
        assertThat(estimate.readings()).isEqualTo(119);
        // The current falls at row 160; the chart detects one sigma in 6.5 readings on average.
        SpcSignal first = report.result().signals().get(0);
        assertThat(first.row()).isBetween(160, 175);
        assertThat(first.time()).isEqualTo(Instant.parse("2024-05-01T00:00:00Z").plusSeconds(3600L * first.row()));
        assertThat(first.side()).isEqualTo(Side.LOWER);
        assertThat(report.toString())
                .contains("EX-ESP-1")
                .contains("not in control")
                .contains("500.0 readings");
        assertThat(report.result().panels())
                .hasSize(2)
                .allMatch(panel -> panel.points().size() == 239);
        assertThat(report.result().panels().get(0).toString()).isEqualTo("upper sum [A], 239 points");
        assertThat(Studies.type("spc").summary()).isNotBlank();
    }

    @Test
    void aGivenProcessIsChartedOverAllRows() {
        SpcResult result = study(GIVEN, new ChartDesign.Given(CusumChart.of(0.5, 5.0)))
                .run()
                .result();
        assertThat(result.signals()).extracting(SpcSignal::row).containsExactly(28, 29);
        SpcSignal first = result.signals().get(0);
        assertThat(first.time()).isNull();
        assertThat(first.phaseOne()).isFalse();
        assertThat(first.rule()).isEqualTo("cusum");
        assertThat(first.statistic()).isCloseTo(5.28, within(0.011));
        assertThat(first.limit()).isEqualTo(5.0);
        assertThat(first.toString()).startsWith("row 28: cusum upper");
        Charted charted = (Charted) result.findings();
        assertThat(charted.estimate()).isNull();
        assertThat(charted.inControl().value()).hasValueCloseTo(465.444, within(5e-4));
        assertThat(charted.shifts().get(0).arl().value()).hasValueCloseTo(10.376, within(5e-4));
        SpcPanel upper = result.panels().get(0);
        assertThat(upper.points().get(4).statistic()).isCloseTo(2.82, within(0.011));
        assertThat(upper.points().get(4).upperLimit()).isEqualTo(5.0);
        assertThat(upper.points().get(4).lowerLimit()).isNull();
    }

    @Test
    void phaseOneIsChartedByItselfAndThenTheChartStartsAnew() {
        ProcessReference phaseOne = new ProcessReference.PhaseOne(1, 20, SigmaMethod.MOVING_RANGE, null);
        SpcResult result = study(phaseOne, new ChartDesign.Given(EwmaChart.timeVarying(0.4, 1.0)))
                .run()
                .result();
        Charted charted = (Charted) result.findings();
        // Mean of the rows 1 to 20.
        assertThat(charted.process().target()).isCloseTo(201.37 / 20.0, within(1e-12));
        assertThat(charted.readings()).isEqualTo(29);
        assertThat(result.signals()).isNotEmpty().allMatch(signal -> signal.phaseOne() == signal.row() <= 20);
        assertThat(result.signals().stream().anyMatch(SpcSignal::phaseOne)).isTrue();
        assertThat(result.panels().get(0).points())
                .extracting(SpcPoint::row)
                .startsWith(1)
                .endsWith(29);
        // The first limit of a time-varying chart, at its first row and again at the first row after phase I.
        double first = result.panels().get(0).points().get(0).upperLimit();
        assertThat(result.panels().get(0).points().get(20).upperLimit()).isEqualTo(first);
        assertThat(result.advisories()).extracting("code").contains("few_readings");
        assertThat(result.explanation()).contains("Phase I").contains("of its own");
    }

    @Test
    void withoutSignalsTheProcessIsInControl() {
        ChartDesign design = new ChartDesign.Given(ShewhartChart.threeSigma(EnumSet.of(ChartRule.BEYOND_LIMIT)));
        ProcessReference phaseOne = new ProcessReference.PhaseOne(0, 19, SigmaMethod.POOLED_SUBGROUPS, 5);
        SpcResult result = study(phaseOne, design).run().result();
        assertThat(result.signals()).isEmpty();
        assertThat(result.explanation())
                .contains("is in control")
                .contains("without signals")
                .contains("370.4");
    }

    @Test
    void badReadingsAreMissing() {
        List<Instant> times = List.of(
                Instant.parse("2024-05-01T00:00:00Z"),
                Instant.parse("2024-05-01T01:00:00Z"),
                Instant.parse("2024-05-01T02:00:00Z"));
        Column column = new Column(new Tag("thp_psi", "psi"), List.of(100.0, 900.0, 101.0), List.of(192, 0, 192));
        SpcData data = new SpcData.Telemetry(new History("W", times, List.of(column)));
        Univariate method = new Univariate(
                "thp_psi",
                new ProcessReference.Given(new Process(100.0, 1.0)),
                new ChartDesign.Given(ShewhartChart.threeSigma(ChartRule.NELSON)),
                List.of());
        SpcResult result = new SpcStudy("W", data, method).run().result();
        assertThat(result.signals()).isEmpty();
        assertThat(((Charted) result.findings()).missing()).isEqualTo(1);
        assertThat(data.unit("thp_psi")).isEqualTo("psi");
        assertThat(result.panels().get(0).points()).extracting(SpcPoint::row).containsExactly(0, 2);
        assertThatThrownBy(() -> data.values("thp_ps")).hasMessageContaining("thp_psi");
    }

    @Test
    void whereNothingCanBeChartedTheReportSaysWhy() {
        Double[] stuck = new Double[30];
        Arrays.fill(stuck, 7.0);
        Univariate method = new Univariate(
                "x",
                new ProcessReference.PhaseOne(0, 19, SigmaMethod.MOVING_RANGE, null),
                new ChartDesign.Given(CusumChart.of(0.5, 5.0)),
                List.of());
        SpcReport report = new SpcStudy("S", new SpcData.Series("x", "1", List.of(stuck)), method).run();
        assertThat(report.result().findings()).isInstanceOf(NotJudged.class);
        assertThat(report.toString()).contains("do not vary");
        assertThat(Json.read(Json.write(report), SpcReport.class)).isEqualTo(report);
        SpcReport none = study(GIVEN, new ChartDesign.Cusum(1.01, 0.1, null, 0.0, AfterSignal.CONTINUE))
                .run();
        assertThat(none.result().findings()).isInstanceOf(NotJudged.class);
        assertThat(none.toString()).contains("cannot be had");
    }

    @Test
    void inputsThatNoStudyCanHaveAreRefused() {
        ChartDesign design = new ChartDesign.Given(CusumChart.of(0.5, 5.0));
        ProcessReference beyond = new ProcessReference.PhaseOne(0, 30, SigmaMethod.MOVING_RANGE, null);
        assertThatThrownBy(() -> study(beyond, design).run()).hasMessageContaining("lastRow");
        assertThatThrownBy(() -> new ProcessReference.PhaseOne(5, 4, SigmaMethod.MOVING_RANGE, null))
                .hasMessageContaining("lastRow");
        assertThatThrownBy(() -> new ProcessReference.PhaseOne(0, 9, SigmaMethod.POOLED_SUBGROUPS, null))
                .hasMessageContaining("subgroupSize");
        assertThatThrownBy(() -> new ProcessReference.PhaseOne(0, 9, SigmaMethod.MOVING_RANGE, 5))
                .hasMessageContaining("subgroupSize");
        assertThatThrownBy(() -> new Univariate("x", GIVEN, design, List.of(Double.NaN)))
                .hasMessageContaining("shiftsSigma[0]");
        assertThatThrownBy(() -> new SpcData.Series("x", "1", List.of(Double.NaN)))
                .hasMessageContaining("readings[0]");
        assertThatThrownBy(() -> SERIES.values("y")).hasMessageContaining("\"x\"");
        assertThatThrownBy(() -> SERIES.unit("y")).hasMessageContaining("tag");
        assertThatThrownBy(() -> new SpcStudy(" ", SERIES, new Univariate("x", GIVEN, design, List.of())))
                .hasMessageContaining("name");
    }

    // The ten flow rates of the NIST/SEMATECH e-Handbook, 6.3.2.2: mean 50.81, mean moving range 1.8778, limits 55.8041
    // and
    // 45.8159 with d2 rounded to 1.128; all of them phase I, so that none is judged.
    @Test
    void aStudyOfPhaseOneAloneSaysThatNothingWasJudged() {
        SpcData flow =
                new SpcData.Series("flow", "1", List.of(49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1));
        SpcResult result = new SpcStudy(
                        "nist",
                        flow,
                        new Univariate(
                                "flow",
                                new ProcessReference.PhaseOne(0, 9, SigmaMethod.MOVING_RANGE, null),
                                new ChartDesign.Given(new ShewhartChart(
                                        3.0, EnumSet.of(ChartRule.BEYOND_LIMIT), true, AfterSignal.CONTINUE)),
                                List.of()))
                .run()
                .result();
        assertThat(result.explanation())
                .startsWith("flow was not judged, in 0 readings after phase I.")
                .contains("without signals");
        assertThat(result.panels().get(0).points().get(0).upperLimit())
                .isCloseTo(50.81 + (55.8041 - 50.81) * 1.128 * Math.sqrt(Math.PI) / 2.0, within(2e-4));
        assertThat(result.panels().get(1).points().get(0).centerLine()).isCloseTo(1.8778, within(5e-5));
    }
}
