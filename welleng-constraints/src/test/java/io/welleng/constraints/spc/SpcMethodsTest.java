package io.welleng.constraints.spc;

import static io.welleng.constraints.spc.Histories.CURRENT;
import static io.welleng.constraints.spc.Histories.FAULT;
import static io.welleng.constraints.spc.Histories.INTAKE;
import static io.welleng.constraints.spc.Histories.SPARE;
import static io.welleng.constraints.spc.Histories.THP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.constraints.spc.arl.ChartDesign;
import io.welleng.constraints.spc.baseline.Baseline;
import io.welleng.constraints.spc.baseline.BaselineStatus;
import io.welleng.constraints.spc.chart.CusumChart;
import io.welleng.constraints.spc.chart.Process;
import io.welleng.constraints.spc.chart.Side;
import io.welleng.constraints.spc.event.SensorUse;
import io.welleng.constraints.spc.multivariate.LeftOut;
import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.stat.correlation.Covariance;
import org.junit.jupiter.api.Test;

/** Each method of the study from its JSON, over histories with gaps, a tag without readings and a known fault. */
class SpcMethodsTest {

    private static final List<String> METHODS = List.of(
            "hotelling",
            "principal_components",
            "isolation",
            "change_points",
            "online_change_points",
            "drift",
            "baseline_deviation",
            "events");

    private static JsonNode json(String method) {
        try (InputStream in = SpcMethodsTest.class.getResourceAsStream("methods/" + method + ".json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The tree of a study with this method. */
    static ObjectNode tree(String method) {
        SpcData data = method.equals("baseline_deviation") ? Histories.twoModes() : Histories.faulty();
        Univariate any = new Univariate(
                CURRENT,
                new ProcessReference.Given(new Process(42.0, 1.0)),
                new ChartDesign.Given(CusumChart.of(0.5, 5.0)),
                List.of());
        ObjectNode tree = Studies.toTree(new SpcStudy("W", data, any));
        tree.set("method", json(method));
        return tree;
    }

    private static SpcResult result(String method) {
        SpcStudy study = (SpcStudy) Studies.read(tree(method));
        assertThat(Studies.toTree(study).toString()).isEqualTo(tree(method).toString());
        SpcReport report = study.run();
        assertThat(Json.read(Json.write(report), SpcReport.class)).isEqualTo(report);
        assertThat(report.toString())
                .startsWith("W: ")
                .hasLineCount(1 + report.result().advisories().size());
        return report.result();
    }

    @Test
    void everyMethodHasItsJson() {
        Set<String> all = Arrays.stream(SpcMethod.class.getPermittedSubclasses())
                .map(type ->
                        type.getSimpleName().replaceAll("(?<=.)([A-Z])", "_$1").toLowerCase())
                .filter(name -> !name.equals("univariate"))
                .collect(Collectors.toSet());
        assertThat(Set.copyOf(METHODS)).isEqualTo(all);
        METHODS.forEach(name -> assertThat(json(name).get("type").asText()).isEqualTo(name));
    }

    @Test
    void hotellingSignalsTheFaultAndTheTagItLiesIn() {
        SpcResult result = result("hotelling");
        assertThat(result.signals())
                .filteredOn(s -> s.row() >= FAULT)
                .hasSize(100)
                .allSatisfy(signal -> {
                    assertThat(signal.tags()).hasSize(2);
                    assertThat(signal.tags().get(0).tag()).isEqualTo(INTAKE);
                    assertThat(signal.tags().get(0).deviation()).isPositive();
                });
        assertThat(result.signals()).hasSize(100);
        SpcFindings.HotellingJudged found = (SpcFindings.HotellingJudged) result.findings();
        assertThat(found.rowsDropped()).isEqualTo(6);
        assertThat(found.trainingLimit()).isLessThan(found.limit());
        assertThat(found.rows())
                .isEqualTo(new RowCounts(
                        399, 199, 1, List.of(new TagGaps(THP, 1), new TagGaps(INTAKE, 1), new TagGaps(CURRENT, 6))));
        assertThat(result.advisories()).extracting("code").containsExactly("rows_not_judged");
        assertThat(result.explanation()).contains("200 rows judged, and 199 of training, 1 not judged");
        List<SpcPoint> points = result.panels().get(0).points();
        assertThat(points.get(0).upperLimit()).isEqualTo(found.trainingLimit());
        assertThat(points.get(398).upperLimit()).isEqualTo(found.limit());
        // With one tag missing the limit is that of two.
        assertThat(points.get(50).upperLimit()).isLessThan(found.trainingLimit());
        assertThat(points.get(398).statistic()).isCloseTo(t2OfRow399(), within(1e-9));
    }

    /** By another library's covariance and inverse. */
    private static double t2OfRow399() {
        SpcData data = Histories.faulty();
        double[][] columns = {data.values(THP), data.values(INTAKE), data.values(CURRENT)};
        double[][] rows = IntStream.range(0, 200)
                .filter(i -> Arrays.stream(columns).allMatch(c -> Double.isFinite(c[i])))
                .mapToObj(i -> Arrays.stream(columns).mapToDouble(c -> c[i]).toArray())
                .toArray(double[][]::new);
        double[] x = new double[3];
        for (int j = 0; j < 3; j++) {
            int at = j;
            x[j] = columns[j][399]
                    - Arrays.stream(rows).mapToDouble(row -> row[at]).average().orElseThrow();
        }
        double[] solved = new LUDecomposition(new Covariance(rows).getCovarianceMatrix())
                .getSolver()
                .getInverse()
                .operate(x);
        return new Array2DRowRealMatrix(x).transpose().operate(solved)[0];
    }

    @Test
    void principalComponentsSignalTheBrokenRelation() {
        SpcResult result = result("principal_components");
        SpcFindings.PcaJudged found = (SpcFindings.PcaJudged) result.findings();
        assertThat(found.model().leftOut()).containsExactly(new LeftOut(SPARE, LeftOut.Reason.NO_READINGS, null));
        assertThat(found.rowsDropped()).isEqualTo(6);
        assertThat(found.rows().notJudged()).isEqualTo(1);
        assertThat(found.rows().gaps()).contains(new TagGaps(SPARE, 400));
        List<SpcSignal> spe = result.signals().stream()
                .filter(s -> s.rule().equals("spe") && s.row() >= FAULT)
                .toList();
        assertThat(spe).hasSize(100).allSatisfy(signal -> {
            assertThat(signal.tags().get(0).tag()).isEqualTo(INTAKE);
            assertThat(signal.tags().get(0).contribution()).isPositive();
        });
        assertThat(result.panels()).extracting(SpcPanel::name).containsExactly("T2", "SPE");
        assertThat(result.signals()).allSatisfy(signal -> {
            SpcPanel panel = result.panels().get(signal.rule().equals("t2") ? 0 : 1);
            SpcPoint point = panel.points().stream()
                    .filter(p -> p.row() == signal.row())
                    .findFirst()
                    .orElseThrow();
            assertThat(signal.limit()).isEqualTo(point.upperLimit());
            assertThat(signal.statistic()).isEqualTo(point.statistic()).isGreaterThan(point.upperLimit());
        });
        assertThat(result.panels().get(0).points()).allMatch(p -> p.upperLimit() == found.t2Limit());
        assertThat(result.panels().get(1).points()).hasSize(399);
        assertThat(result.explanation()).contains("Left out: [motor_temp_f (no readings)]");
    }

    /** The model of a report judges the same rows alike in a study that is given it. */
    @Test
    void aModelAndAChartCanBeGiven() {
        SpcFindings.PcaJudged trained =
                (SpcFindings.PcaJudged) result("principal_components").findings();
        PrincipalComponents method =
                ((PrincipalComponents) ((SpcStudy) Studies.read(tree("principal_components"))).method());
        SpcStudy again = new SpcStudy(
                "W",
                Histories.faulty(),
                new PrincipalComponents(
                        new PcaReference.Given(trained.model()), method.settings(), method.contributions(), 1));
        assertThat(Studies.read(Studies.write(again))).isEqualTo(again);
        SpcResult given = again.run().result();
        assertThat(given.panels()).isEqualTo(result("principal_components").panels());
        assertThat(given.signals())
                .noneMatch(SpcSignal::phaseOne)
                .allMatch(s -> s.tags().size() == 1);

        SpcFindings.HotellingJudged judged =
                (SpcFindings.HotellingJudged) result("hotelling").findings();
        SpcResult chart = new SpcStudy(
                        "W", Histories.faulty(), new Hotelling(new HotellingReference.Given(judged.chart()), 1))
                .run()
                .result();
        assertThat(chart.signals()).filteredOn(s -> s.row() >= FAULT).hasSize(100);
        assertThat(chart.panels().get(0).points().get(0).upperLimit()).isEqualTo(judged.limit());
    }

    @Test
    void theForestFindsRowsApart() {
        SpcResult result = result("isolation");
        SpcFindings.ForestJudged found = (SpcFindings.ForestJudged) result.findings();
        assertThat(found.trees()).isEqualTo(100);
        assertThat(found.subsample()).isEqualTo(128);
        assertThat(found.trainingRows()).isEqualTo(200);
        assertThat(found.threshold()).isEqualTo(0.6);
        double[] share = {0, 0};
        for (SpcSignal signal : result.signals()) {
            share[signal.row() >= FAULT ? 1 : 0]++;
        }
        // Beyond all training rows a row scores as their outermost one, however far it is: a fallback finds part of
        // them.
        assertThat(share[1] / 100.0).isGreaterThan(5.0 * share[0] / 299.0);
        List<SpcPoint> points = result.panels().get(0).points();
        assertThat(mean(points, FAULT, 400) - mean(points, 0, FAULT)).isGreaterThan(0.1);
        assertThat(result.signals()).allMatch(s -> s.tags().isEmpty() && s.statistic() >= 0.6);
    }

    private static double mean(List<SpcPoint> points, int from, int to) {
        return points.stream()
                .filter(p -> p.row() >= from && p.row() < to)
                .mapToDouble(SpcPoint::statistic)
                .average()
                .orElseThrow();
    }

    @Test
    void theChangeIsFoundWhereItIs() {
        SpcResult result = result("change_points");
        SpcFindings.Segmented found = (SpcFindings.Segmented) result.findings();
        assertThat(found.segments()).hasSize(2);
        SpcSegment last = found.segments().get(1);
        assertThat(last.firstRow()).isEqualTo(FAULT);
        assertThat(last.lastRow()).isEqualTo(399);
        assertThat(last.readings()).isEqualTo(100);
        assertThat(last.begins()).isEqualTo(Histories.START.plusSeconds(600L * FAULT));
        assertThat(last.mean()).isCloseTo(1_020.0, within(5.0));
        assertThat(last.toString()).startsWith("rows 300 to 399: 10");
        assertThat(found.segments().get(0).readings()).isEqualTo(299);
        assertThat(found.missing()).isEqualTo(1);
        assertThat(result.signals()).singleElement().satisfies(signal -> {
            assertThat(signal.row()).isEqualTo(FAULT);
            assertThat(signal.side()).isEqualTo(Side.UPPER);
        });
        assertThat(result.panels().get(0).points().get(398).centerLine()).isEqualTo(last.mean());
        assertThat(result.advisories()).extracting("code").containsExactly("gaps_closed");
    }

    @Test
    void theChangeIsSeenSoonAfterItHappens() {
        SpcResult result = result("online_change_points");
        SpcFindings.Followed found = (SpcFindings.Followed) result.findings();
        assertThat(found.changeRows()).contains(FAULT);
        assertThat(found.readings()).isEqualTo(399);
        assertThat(found.missing()).isEqualTo(1);
        assertThat(result.signals()).singleElement().satisfies(signal -> {
            assertThat(signal.row()).isBetween(FAULT, FAULT + 10);
            assertThat(signal.statistic()).isGreaterThanOrEqualTo(0.9);
        });
        // At the beginning every change would be recent: nothing is said of the first ten readings.
        assertThat(result.panels().get(0).points().get(0).row()).isEqualTo(10);
    }

    @Test
    void driftIsToldTagByTag() {
        SpcResult result = result("drift");
        List<TagDrift> drifts = ((SpcFindings.DriftCompared) result.findings()).tags();
        assertThat(drifts).extracting(TagDrift::tag).containsExactly(THP, INTAKE, CURRENT, SPARE);
        assertThat(((TagDrift.Compared) drifts.get(0)).report().drifted()).isFalse();
        TagDrift.Compared intake = (TagDrift.Compared) drifts.get(1);
        assertThat(intake.report().drifted()).isTrue();
        assertThat(intake.referenceMedian()).isCloseTo(900.0, within(4.0));
        assertThat(intake.report().medianShift()).isCloseTo(120.0, within(8.0));
        assertThat(drifts.get(3)).isEqualTo(new TagDrift.NotCompared(SPARE, 0, 0));
        assertThat(result.signals()).singleElement().satisfies(signal -> {
            assertThat(signal.row()).isEqualTo(FAULT);
            assertThat(signal.tags().get(0).tag()).isEqualTo(INTAKE);
            assertThat(signal.side()).isEqualTo(Side.UPPER);
            assertThat(signal.limit()).isEqualTo(0.28);
        });
        assertThat(result.explanation()).contains("3 tag(s) compared, of 4").contains("motor_temp_f: not compared");
    }

    @Test
    void eachModeHasItsBaseline() {
        SpcResult result = result("baseline_deviation");
        assertThat(result.signals()).extracting(SpcSignal::row).containsExactly(18 * 24 + 2, 18 * 24 + 14);
        assertThat(result.signals()).extracting(SpcSignal::side).containsExactly(Side.UPPER, Side.LOWER);
        SpcFindings.BaselinesJudged found = (SpcFindings.BaselinesJudged) result.findings();
        assertThat(found.modes()).extracting(ModeBaseline::mode).containsExactly("slow", "fast");
        Baseline slow = ((BaselineStatus.Ready) found.modes().get(0).status()).baseline();
        Baseline fast = ((BaselineStatus.Ready) found.modes().get(1).status()).baseline();
        assertThat(slow.median()).isCloseTo(30.0, within(0.2));
        assertThat(fast.median()).isCloseTo(40.0, within(0.2));
        // Hour 3 of each day is missing; hour 5, and hour 7 of day 10, have no mode; three days of 10 and 12 readings
        // give none.
        assertThat(found.missing()).isEqualTo(20);
        assertThat(found.withoutMode()).isEqualTo(21);
        assertThat(found.withoutBaseline()).isEqualTo(3 * (10 + 12));
        assertThat(found.judged()).isEqualTo(480 - 20 - 21 - 66);
        assertThat(found.modes().get(0).judged()).isEqualTo(17 * 10 - 1);
        assertThat(result.advisories()).extracting("code").containsExactly("readings_not_judged");
        assertThat(result.panels().get(0).points()).hasSize(found.judged());
    }

    @Test
    void eventsAreFoundFromTheFirstSamplesAlone() {
        SpcResult result = result("events");
        assertThat(result.signals()).isNotEmpty().allSatisfy(signal -> {
            assertThat(signal.rule()).isEqualTo("event_change");
            assertThat(signal.tags()).extracting(ContributingTag::tag).containsExactly(INTAKE);
            assertThat(signal.side()).isEqualTo(Side.UPPER);
            assertThat(signal.statistic()).isGreaterThan(signal.limit());
        });
        // It has to stand for three samples.
        assertThat(result.signals().get(0).row()).isBetween(FAULT + 2, FAULT + 6);
        SpcFindings.EventsSought found = (SpcFindings.EventsSought) result.findings();
        assertThat(found.report().sensors())
                .filteredOn(SensorUse.LeftOut.class::isInstance)
                .hasSize(1);
        assertThat(result.panels()).extracting(SpcPanel::name).containsExactly(THP, INTAKE);
        assertThat(result.explanation()).contains("motor_temp_f left out");
    }
}
