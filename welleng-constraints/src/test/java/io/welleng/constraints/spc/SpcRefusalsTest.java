package io.welleng.constraints.spc;

import static io.welleng.constraints.spc.Histories.CURRENT;
import static io.welleng.constraints.spc.Histories.INTAKE;
import static io.welleng.constraints.spc.Histories.SPARE;
import static io.welleng.constraints.spc.Histories.THP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.constraints.spc.baseline.BaselineDesign;
import io.welleng.constraints.spc.baseline.BaselineStatus;
import io.welleng.constraints.spc.baseline.Spread;
import io.welleng.constraints.spc.change.Bocpd;
import io.welleng.constraints.spc.change.DriftTest;
import io.welleng.constraints.spc.change.Pelt;
import io.welleng.constraints.spc.change.Penalty;
import io.welleng.constraints.spc.change.SegmentCost;
import io.welleng.constraints.spc.event.EventDesign;
import io.welleng.constraints.spc.event.LeastChange;
import io.welleng.constraints.spc.event.Sensor;
import io.welleng.constraints.spc.forest.ForestOptions;
import io.welleng.constraints.spc.forest.ForestThreshold;
import io.welleng.constraints.spc.multivariate.Components;
import io.welleng.constraints.spc.multivariate.ContributionMethod;
import io.welleng.constraints.spc.multivariate.HotellingChart;
import io.welleng.constraints.spc.multivariate.HotellingFit;
import io.welleng.constraints.spc.multivariate.PcaOptions;
import io.welleng.constraints.spc.multivariate.PcaSettings;
import io.welleng.constraints.telemetry.Column;
import io.welleng.constraints.telemetry.History;
import io.welleng.constraints.telemetry.Tag;
import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a study refuses, with pointers, and what it answers where there is nothing to judge by. */
class SpcRefusalsTest {

    private static final RowRange FIRST = new RowRange.Rows(0, 199);
    private static final List<String> TAGS = List.of(THP, INTAKE, CURRENT);
    private static final SpcData SERIES = new SpcData.Series(
            "x", "1", IntStream.range(0, 40).mapToObj(i -> (double) (i % 7)).toList());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hotelling|/reference/tags/1|\"intake_pressure_ps\"|intake_pressure_psi",
                "hotelling|/reference/rows/last_row|400|at most the last row, 399",
                "hotelling|/reference/rows/first_row|-1|at least 0",
                "hotelling|/reference/confidence|1.0|below",
                "hotelling|/most_contributions|0|at least 1",
                "principal_components|/reference/tags/3|\"motor_temp\"|motor_temp_f",
                "principal_components|/reference/rows/until|\"2024-05-01T00:00:00Z\"|after from",
                "principal_components|/settings/max_missing_share|1.0|below",
                "principal_components|/reference/options/components/count|0|at least 1",
                "isolation|/tags/2|\"thp_psi\"|names that differ",
                "isolation|/training/last_row|4000|399",
                "change_points|/tag|\"x\"|tag",
                "change_points|/pelt/cost/noise|0.0|1.0E-50",
                "change_points|/pelt/cost/noise|1e-300|1.0E-50",
                "online_change_points|/least_probability|1.0|below",
                "online_change_points|/tag|\"motor_current\"|motor_current_a",
                "online_change_points|/design/prior_mean|1e200|1.0E150",
                "online_change_points|/design/prior_scale|1e300|1.0E200",
                "online_change_points|/design/prior_shape|1e10|1.0E9",
                "online_change_points|/design/prior_strength|1e10|1.0E9",
                "online_change_points|/design/most_runs|2147483647|1000000",
                "isolation|/options/trees|2147483647|100000",
                "events|/design/false_alarms_per_day|1e-300|1.0E-9",
                "drift|/window/first_row|199|apart",
                "drift|/tags/0|\"thp_ps\"|thp_psi",
                "baseline_deviation|/mode/tag|\"vsd_frequency\"|vsd_frequency_hz",
                "baseline_deviation|/mode/modes/1/at_least|49.0|apart",
                "baseline_deviation|/limit_spreads|0.0|> 0",
                "events|/design/sensors/1/tag|\"intake_pressure_ps\"|intake_pressure_psi",
            })
    void refusalsPointToTheirPlace(String method, String pointer, String value, String says) {
        ObjectNode tree = SpcMethodsTest.tree(method);
        int slash = pointer.lastIndexOf('/');
        String last = pointer.substring(slash + 1);
        var parent = tree.at("/method" + pointer.substring(0, slash));
        assertThat(parent.has(last) || parent.has(Integer.parseInt(last.matches("\\d+") ? last : "0")))
                .isTrue();
        var wrong = Json.tree(value);
        if (parent instanceof ObjectNode object) {
            object.set(last, wrong);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(last), wrong);
        }
        assertThatThrownBy(() -> Studies.read(tree))
                .isInstanceOfSatisfying(
                        // The place itself, or the list or range that it spoils.
                        InvalidJsonException.class, e -> {
                            assertThat("/method" + pointer).startsWith(e.pointer());
                            assertThat(e.pointer()).startsWith("/method/");
                        })
                .hasMessageContaining(says);
    }

    @Test
    void readingsWithoutASquareAreRefusedAtTheirPlace() {
        ObjectNode tree = SpcMethodsTest.tree("hotelling");
        ((ArrayNode) tree.at("/data/history/columns/1/values")).set(7, Json.tree("-1e101"));
        assertThatThrownBy(() -> Studies.read(tree))
                .isInstanceOfSatisfying(InvalidJsonException.class, e -> assertThat(e.pointer())
                        .isEqualTo("/data/history/columns/1/values/7"))
                .hasMessageContaining("1.0E100");
        assertThatThrownBy(() -> new SpcData.Series("x", "psi", List.of(1.0, 1e101)))
                .hasMessageContaining("readings[1]")
                .hasMessageContaining("psi");
        // One of bad quality is not read.
        new SpcData.Telemetry(new History(
                "w", List.of(Instant.EPOCH), List.of(new Column(new Tag("x", "psi"), List.of(1e101), List.of(0)))));
    }

    @Test
    void namesOfTagsPointToThemselves() {
        ObjectNode tree = SpcMethodsTest.tree("events");
        ((ObjectNode) tree.at("/method/design/sensors/1")).put("tag", "intake");
        assertThatThrownBy(() -> Studies.read(tree))
                .isInstanceOfSatisfying(InvalidJsonException.class, e -> assertThat(e.pointer())
                        .isEqualTo("/method/design/sensors/1/tag"));
        ObjectNode rows = SpcMethodsTest.tree("hotelling");
        ((ObjectNode) rows.at("/method/reference/rows")).put("last_row", 400);
        assertThatThrownBy(() -> Studies.read(rows))
                .isInstanceOfSatisfying(InvalidJsonException.class, e -> assertThat(e.pointer())
                        .isEqualTo("/method/reference/rows/last_row"));
    }

    @Test
    void aSeriesHasNoTimes() {
        RowRange period = new RowRange.Period(Histories.START, Histories.START.plusSeconds(60));
        assertThatThrownBy(() -> study(SERIES, new Isolation(List.of("x"), period, forest(0.6))))
                .hasMessageContaining("method.training")
                .hasMessageContaining("without times");
        assertThatThrownBy(() -> study(SERIES, new BaselineDeviation("x", days(), null, 5.0, true)))
                .hasMessageContaining("without times");
        Events events = new Events(
                EventDesign.standard(List.of(new Sensor("x", new LeastChange.Amount(1.0), null, null)), 60.0));
        assertThatThrownBy(() -> study(SERIES, events)).hasMessageContaining("without times");
        assertThatThrownBy(() -> events.apply(SERIES)).hasMessageContaining("telemetry");
        // What needs no times works.
        SpcResult cut = run(SERIES, new ChangePoints("x", new Pelt(new SegmentCost.Mean(2.0), new Penalty.Bic(), 2)));
        assertThat(((SpcFindings.Segmented) cut.findings()).segments())
                .singleElement()
                .satisfies(segment -> assertThat(segment.begins()).isNull());
        assertThat(cut.explanation()).contains("no change in 40 readings");
    }

    private static ForestOptions forest(double threshold) {
        return new ForestOptions(10, 32, 1L, new ForestThreshold.Fixed(threshold), 0.5);
    }

    private static BaselineDesign days() {
        return BaselineDesign.thirtyDays(3_600.0, 0.0);
    }

    private static SpcStudy study(SpcData data, SpcMethod method) {
        return new SpcStudy("W", data, method);
    }

    private static SpcResult run(SpcData data, SpcMethod method) {
        SpcReport report = study(data, method).run();
        assertThat(Json.read(Json.write(report), SpcReport.class)).isEqualTo(report);
        return report.result();
    }

    private static void notJudged(SpcMethod method, String says) {
        SpcResult result = run(Histories.faulty(), method);
        assertThat(result.findings()).isEqualTo(new SpcFindings.NotJudged(result.explanation()));
        assertThat(result.explanation()).contains(says);
        assertThat(result.signals()).isEmpty();
    }

    @Test
    void whereThereIsNothingToJudgeByTheReportSaysWhy() {
        Instant later = Histories.START.plusSeconds(90L * 86_400);
        RowRange none = new RowRange.Period(later, later.plusSeconds(60));
        PcaSettings settings = PcaSettings.of(0.99);
        PcaOptions one = PcaOptions.of(Components.number(1));
        notJudged(
                new Hotelling(new HotellingReference.PhaseOne(TAGS, none, 0.99), 3), "there are no rows from 2024-07");
        notJudged(
                new Hotelling(new HotellingReference.PhaseOne(List.of(THP, SPARE), FIRST, 0.99), 3),
                "2 variables need 4 complete rows, but there are 0");
        notJudged(
                new PrincipalComponents(
                        new PcaReference.Trained(TAGS, none, one), settings, ContributionMethod.RECONSTRUCTION, 3),
                "there are no rows");
        notJudged(
                new PrincipalComponents(
                        new PcaReference.Trained(TAGS, new RowRange.Rows(0, 2), PcaOptions.of(Components.number(3))),
                        settings,
                        ContributionMethod.RECONSTRUCTION,
                        3),
                "3 components asked");
        notJudged(new Isolation(TAGS, new RowRange.Rows(5, 5), forest(0.6)), "needs two rows");
        notJudged(new Isolation(List.of(SPARE), FIRST, forest(0.6)), "no tag has a reading in the rows 0 to 199");
        notJudged(
                new ChangePoints(SPARE, new Pelt(new SegmentCost.Mean(1.0), new Penalty.Bic(), 2)),
                "motor_temp_f has 0 readings");
        notJudged(
                new OnlineChangePoints(SPARE, new Bocpd(250, 0, 1, 1, 1, 1e-6, 50), 0, 0.5),
                "motor_temp_f has 0 readings");
        notJudged(
                new Events(EventDesign.standard(
                        List.of(new Sensor(SPARE, new LeastChange.Amount(1.0), null, null)), 600.0)),
                "no sensor could be used");
    }

    @Test
    void rowsAndReadingsThatCannotBeJudgedAreCounted() {
        SpcResult lonely = run(
                Histories.faulty(),
                new Isolation(
                        List.of(CURRENT, SPARE),
                        FIRST,
                        new ForestOptions(10, 32, 1L, new ForestThreshold.Fixed(0.6), 0.0)));
        SpcFindings.ForestJudged found = (SpcFindings.ForestJudged) lonely.findings();
        assertThat(found.rows().judged()).isZero();
        assertThat(found.rows().notJudged()).isEqualTo(400);
        assertThat(lonely.explanation()).contains("no row could be judged, of 400");

        SpcResult young = run(Histories.faulty(), new BaselineDeviation(CURRENT, days(), null, 5.0, true));
        SpcFindings.BaselinesJudged baselines = (SpcFindings.BaselinesJudged) young.findings();
        assertThat(baselines.withoutBaseline()).isEqualTo(394);
        assertThat(baselines.modes().get(0).mode()).isEqualTo("all");
        assertThat(baselines.modes().get(0).status()).isInstanceOf(BaselineStatus.NotReady.class);
        assertThat(young.explanation()).contains("no reading could be judged").contains("of 7 days");
    }

    /** A change that lasts is followed if its readings are learned, and signalled on and on if they are not. */
    @Test
    void signalsAreLearnedOrNot() {
        BaselineDesign design = new BaselineDesign(2, 30, 1, 600.0, 0.5, List.of(50.0), Spread.MAD, 1.0, false);
        // Days of 144 rows: the change at row 300 is learned at the end of its day, row 432, beyond the history's end.
        SpcData data = steps();
        long learned = later(run(data, new BaselineDeviation("x", design, null, 5.0, true)));
        long kept = later(run(data, new BaselineDeviation("x", design, null, 5.0, false)));
        assertThat(learned).isZero();
        assertThat(kept).isEqualTo(144);
    }

    private static long later(SpcResult result) {
        assertThat(result.signals()).isNotEmpty();
        return result.signals().stream().filter(s -> s.row() >= 5 * 144).count();
    }

    /** Six days at ten minutes; from the third on the level is ten spreads higher. */
    private static SpcData steps() {
        List<Double> x = IntStream.range(0, 6 * 144)
                .mapToObj(row -> (row < 2 * 144 ? 100.0 : 110.0) + 0.1 * (row % 5))
                .toList();
        return new SpcData.Telemetry(
                new History("W-3", Histories.times(6 * 144, 600L), List.of(Column.of("x", "1", x))));
    }

    @Test
    void cautionsAreGiven() {
        // A slow ramp follows itself: few effective readings, and a long-run deviation far above the noise given.
        List<Double> wander = IntStream.range(0, 200)
                .mapToObj(i -> 10.0 * Math.sin(i / 20.0) + Math.sin(2.0 * i))
                .toList();
        SpcData data = new SpcData.Series("x", "1", wander);
        SpcResult drift = run(
                data,
                new Drift(
                        List.of("x"),
                        new RowRange.Rows(0, 99),
                        new RowRange.Rows(100, 199),
                        new DriftTest(0.01, 0.2, 10)));
        assertThat(drift.advisories()).extracting("code").containsExactly("few_effective_readings");
        assertThat(drift.explanation()).startsWith("No drift in 1 tag(s)");
        for (SegmentCost cost : List.of(new SegmentCost.Mean(0.01), new SegmentCost.Biweight(0.01, 3.0))) {
            Pelt pelt = new Pelt(cost, new Penalty.Bic(), 1);
            assertThat(run(data, new ChangePoints("x", pelt)).advisories())
                    .extracting("code")
                    .containsExactly("noise_too_small");
        }
        Pelt variance = new Pelt(new SegmentCost.MeanAndVariance(0.01), new Penalty.Bic(), 5);
        assertThat(run(data, new ChangePoints("x", variance)).advisories()).isEmpty();
    }

    @Test
    void partsAreChecked() {
        HotellingChart ofMeans = ((HotellingFit.Fitted)
                        HotellingChart.known(List.of("x"), List.of(0.0), List.of(List.of(1.0)), 4, 0.99))
                .chart();
        assertThatThrownBy(() -> new HotellingReference.Given(ofMeans)).hasMessageContaining("pointSize");
        assertThatThrownBy(() -> new ModeTag.Mode("a", 5.0, 5.0)).hasMessageContaining("atLeast");
        assertThatThrownBy(() ->
                        new ModeTag("t", List.of(new ModeTag.Mode("a", null, 5.0), new ModeTag.Mode("a", 5.0, null))))
                .hasMessageContaining("modes");
        assertThatThrownBy(() -> new RowRange.Rows(3, 2)).hasMessageContaining("lastRow");
        assertThatThrownBy(() -> new PcaReference.Trained(List.of("x"), FIRST, PcaOptions.of(Components.number(1))))
                .hasMessageContaining("tags");
        assertThat(new ModeTag("t", List.of(new ModeTag.Mode("a", 1.0, 2.0))).number(2.0))
                .isEqualTo(-1);
    }
}
