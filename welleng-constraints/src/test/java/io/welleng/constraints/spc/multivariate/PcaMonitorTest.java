package io.welleng.constraints.spc.multivariate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.constraints.telemetry.Column;
import io.welleng.constraints.telemetry.History;
import io.welleng.constraints.telemetry.Tag;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class PcaMonitorTest {

    private static final double NAN = Double.NaN;
    private static final PcaOptions TWO = PcaOptions.of(Components.number(2));

    /** Rows of two hidden factors, four variables that follow them, one frozen, one never read. */
    private static double[][] rows(int count, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double[][] rows = new double[count][];
        for (int i = 0; i < count; i++) {
            double f = random.nextGaussian();
            double g = random.nextGaussian();
            rows[i] = new double[] {
                100.0 + 5.0 * f + 0.5 * random.nextGaussian(),
                0.7,
                20.0 + f - g + 0.2 * random.nextGaussian(),
                NAN,
                3000.0 - 40.0 * g + 10.0 * random.nextGaussian(),
                -5.0 + f + g + 0.3 * random.nextGaussian()
            };
        }
        return rows;
    }

    private static final List<String> NAMES = List.of("a", "frozen", "b", "dead", "c", "d");

    private static PcaModel model() {
        return ((PcaFit.Fitted) PcaModel.fit(Observations.of(NAMES, rows(200, 1)), TWO)).model();
    }

    private static PcaMonitor monitor(MissingMethod method, double share) {
        return PcaMonitor.of(model(), PcaSettings.of(0.99).withMissing(method, share));
    }

    @Test
    void variablesThatDoNotVaryAreLeftOutOpenly() {
        PcaModel model = model();
        assertThat(model.leftOut())
                .containsExactly(
                        new LeftOut("frozen", LeftOut.Reason.CONSTANT, 0.7),
                        new LeftOut("dead", LeftOut.Reason.NO_READINGS, null));
        assertThat(model.watched()).containsExactly("a", "b", "c", "d");
        assertThat(model.toString())
                .contains("2 components of 4 variables", "frozen (constant at 0.7000)", "dead (no readings)");
        double[] row = rows(1, 2)[0];
        row[1] = 99.0;
        assertThat(monitor(MissingMethod.CONDITIONAL_MEAN, 0.2).read(row))
                .isEqualTo(monitor(MissingMethod.CONDITIONAL_MEAN, 0.2).read(rows(1, 2)[0]));
    }

    @Test
    void rowsWithGapsAreDroppedOrUsed() {
        double[][] rows = rows(50, 3);
        rows[4][0] = NAN;
        rows[9][5] = NAN;
        Arrays.fill(rows[20], NAN);
        Observations data = Observations.of(NAMES, rows);
        PcaFit.Fitted whole = (PcaFit.Fitted) PcaModel.fit(data, TWO);
        assertThat(whole.rowsUsed()).isEqualTo(47);
        assertThat(whole.rowsDropped()).isEqualTo(3);
        assertThat(whole.iterations()).isZero();
        PcaFit.Fitted em =
                (PcaFit.Fitted) PcaModel.fit(data, TWO.withMissing(MissingInTraining.EXPECTATION_MAXIMISATION));
        assertThat(em.rowsUsed()).isEqualTo(49);
        assertThat(em.iterations()).isPositive();
        assertThat(em.toString()).endsWith("49 rows used, 1 dropped");
        assertThat(data.toString()).isEqualTo("Observations[50 rows of 6 variables, 57 readings missing]");
    }

    @Test
    void dataWithoutAModelSayWhy() {
        assertThat(PcaModel.fit(Observations.of(List.of("x", "y"), new double[][] {{1, 2}, {1, 2}}), TWO))
                .hasToString("no model: no variable varies; left out: [x (constant at 1.000), y (constant at 2.000)]");
        assertThat(PcaModel.fit(
                        Observations.of(List.of("x"), new double[][] {{NAN}, {3}}),
                        TWO.withMissing(MissingInTraining.EXPECTATION_MAXIMISATION)))
                .isInstanceOf(PcaFit.NotFitted.class);
        double[][] split = {{1, NAN}, {2, NAN}, {NAN, 3}, {NAN, 4}};
        assertThat(PcaModel.fit(Observations.of(List.of("x", "y"), split), TWO))
                .asString()
                .contains("no row is without a missing reading");
        assertThat(PcaModel.fit(
                        Observations.of(List.of("x", "y"), split),
                        TWO.withMissing(MissingInTraining.EXPECTATION_MAXIMISATION)))
                .asString()
                .contains("x and y are not read together in two rows");
        double[][] still = {{1, NAN}, {2, 3}, {NAN, 4}};
        assertThat(PcaModel.fit(Observations.of(List.of("x", "y"), still), TWO))
                .asString()
                .contains("no variable varies in the rows without a missing reading");
        double[][] collinear = {{1, 2}, {2, 4}, {4, 8}, {5, 10}};
        assertThat(PcaModel.fit(Observations.of(List.of("x", "y"), collinear), TWO))
                .asString()
                .contains("2 components asked, but 4 rows of 2 variables span only 1");
        PcaFit one = PcaModel.fit(
                Observations.of(List.of("x", "y"), collinear), PcaOptions.of(Components.explainedVariance(1.0)));
        PcaModel model = ((PcaFit.Fitted) one).model();
        assertThat(model.components()).isEqualTo(1);
        assertThat(model.speLimit(SpeLimitForm.JACKSON_MUDHOLKAR, 0.99)).isInstanceOf(SpeLimit.None.class);
        PcaWork work = PcaMonitor.of(model, PcaSettings.of(0.99)).newWork();
        assertThat(work.status()).isEqualTo(PcaStatus.UNDETERMINED);
        assertThat(work.missing()).isEqualTo(2);
        PcaMonitor.of(model, PcaSettings.of(0.99)).judge(new double[] {3, 3}, work);
        assertThat(work.hasSpeLimit()).isFalse();
        assertThat(work.speExceeds()).isFalse();
        assertThat(work.spe()).isPositive();
    }

    /** Three complete rows of three variables: the likelihood grows without bound towards a singular covariance. */
    @Test
    void tooFewRowsForTheirGapsDoNotConverge() {
        double[][] rows = {
            {-0.82, 0.53, -1.22},
            {-0.57, -1.28, NAN},
            {-2.27, NAN, -0.40},
            {0.55, -0.71, 0.55},
            {NAN, NAN, -1.16},
            {-0.50, -0.96, -0.66}
        };
        assertThat(PcaModel.fit(
                        Observations.of(List.of("x", "y", "z"), rows),
                        TWO.withMissing(MissingInTraining.EXPECTATION_MAXIMISATION)))
                .hasToString("no model: expectation and maximisation did not converge in 2000 steps; left out: []");
    }

    @Test
    void theFewestComponentsExplainTheShare() {
        Observations data = Observations.of(NAMES, rows(200, 1));
        double first = model().eigenvalues().get(0) / 4.0;
        for (double share : new double[] {0.5 * first, first + 1e-6, 0.9, 0.999999}) {
            PcaModel model =
                    ((PcaFit.Fitted) PcaModel.fit(data, PcaOptions.of(Components.explainedVariance(share)))).model();
            assertThat(model.explainedVariance()).isGreaterThanOrEqualTo(share);
            double without = model.eigenvalues().stream()
                            .limit(model.components() - 1L)
                            .mapToDouble(l -> l)
                            .sum()
                    / 4.0;
            assertThat(without).isLessThan(share);
        }
    }

    @Test
    void aModelSurvivesJson() {
        PcaModel model = model();
        String json = Json.write(model);
        assertThat(Json.read(json, PcaModel.class)).isEqualTo(model);
        assertThat(json).contains("\"left_out\"", "\"reason\" : \"no_readings\"");
        PcaOptions options = PcaOptions.of(Components.explainedVariance(0.8));
        assertThat(Json.read(Json.write(options), PcaOptions.class)).isEqualTo(options);
        PcaSettings settings = PcaSettings.of(0.99);
        assertThat(Json.read(Json.write(settings), PcaSettings.class)).isEqualTo(settings);
        PcaReading reading = monitor(MissingMethod.PROJECTION, 0.2).read(rows(1, 4)[0]);
        assertThat(Json.read(Json.write(reading), PcaReading.class)).isEqualTo(reading);
    }

    @Test
    void anInconsistentModelIsRefused() {
        PcaModel m = model();
        assertThatThrownBy(() -> new PcaModel(
                        NAMES, m.leftOut(), 200, 5, m.means(), m.deviations(), m.eigenvalues(), m.loadings()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("components");
        assertThatThrownBy(() -> new PcaModel(
                        NAMES, m.leftOut(), 2, 2, m.means(), m.deviations(), m.eigenvalues(), m.loadings()))
                .hasMessageContaining("observations");
        assertThatThrownBy(() -> new PcaModel(
                        NAMES, List.of(), 200, 2, m.means(), m.deviations(), m.eigenvalues(), m.loadings()))
                .hasMessageContaining("means");
        assertThatThrownBy(() -> new PcaModel(
                        NAMES,
                        List.of(new LeftOut("z", LeftOut.Reason.NO_READINGS, null)),
                        200,
                        2,
                        m.means(),
                        m.deviations(),
                        m.eigenvalues(),
                        m.loadings()))
                .hasMessageContaining("leftOut");
        List<Double> rising = new ArrayList<>(m.eigenvalues());
        Collections.reverse(rising);
        assertThatThrownBy(
                        () -> new PcaModel(NAMES, m.leftOut(), 200, 2, m.means(), m.deviations(), rising, m.loadings()))
                .hasMessageContaining("eigenvalues[1]");
        assertThatThrownBy(() -> Components.explainedVariance(0.0)).hasMessageContaining("share");
        assertThatThrownBy(() -> PcaSettings.of(0.99).withMissing(MissingMethod.PROJECTION, 1.0))
                .hasMessageContaining("maxMissingShare");
    }

    @Test
    void readingsAreJudgedAgainstBothLimits() {
        PcaMonitor monitor = monitor(MissingMethod.CONDITIONAL_MEAN, 0.25);
        double[] far = {150.0, 0.7, 30.0, NAN, 3000.0, 5.0};
        PcaReading.Judged within = (PcaReading.Judged) monitor.read(far);
        assertThat(within.t2Exceeds()).isTrue();
        assertThat(within.speExceeds()).isFalse();
        double[] broken = {110.0, 0.7, 10.0, NAN, 3000.0, -5.0};
        PcaReading.Judged off = (PcaReading.Judged) monitor.read(broken);
        assertThat(off.speExceeds()).isTrue();
        assertThat(off.toString()).matches("T2 .* \\(limit .*\\), SPE .* \\(limit .*, above\\)");
        assertThat(monitor.toString())
                .startsWith("PcaMonitor[2 components of 4 variables, T2 limit ")
                .endsWith("up to 1 missing]");
        List<Contribution> blamed = monitor.contributions(broken, PcaStatistic.SPE, ContributionMethod.RECONSTRUCTION);
        assertThat(blamed.get(0).variable()).isEqualTo("b");
        assertThat(blamed.get(0).toString()).startsWith("b ").contains(" (-").endsWith(" sd)");
        PcaWork work = monitor.newWork();
        monitor.judge(broken, work);
        assertThat(work.speExceeds()).isTrue();
        monitor.judge(far, work);
        assertThat(work.t2Exceeds()).isTrue();
        assertThat(work.missing()).isZero();
        assertThat(work.speLimit()).isEqualTo(((SpeLimit.Found) monitor.speLimit()).value());
        assertThat(monitor.settings().confidence()).isEqualTo(0.99);
        assertThat(monitor.model()).isEqualTo(model());
    }

    @Test
    void aRowWithTooManyGapsIsNotJudged() {
        double[] row = {100.0, 0.7, NAN, NAN, NAN, -5.0};
        for (MissingMethod method : MissingMethod.values()) {
            PcaMonitor few = monitor(method, 0.25);
            assertThat(few.mostMissing()).isEqualTo(1);
            assertThat(few.read(row)).hasToString("not judged, TOO_MANY_MISSING: missing [b, c]");
            assertThat(few.contributions(row, PcaStatistic.T2, ContributionMethod.RECONSTRUCTION))
                    .isEmpty();
            PcaMonitor many = monitor(method, 0.9);
            assertThat(many.read(row)).isInstanceOf(PcaReading.Judged.class);
            double[] one = {100.0, 0.7, Double.POSITIVE_INFINITY, NAN, NAN, NAN};
            assertThat(many.read(one))
                    .isEqualTo(new PcaReading.NotJudged(PcaStatus.UNDETERMINED, List.of("b", "c", "d")));
        }
    }

    /** Two pairs that say the same: without either reading of a pair its component cannot be known. */
    @Test
    void aCriticalCombinationOfGapsIsNotJudged() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
        double[][] rows = new double[40][];
        for (int i = 0; i < rows.length; i++) {
            double f = random.nextGaussian();
            double g = random.nextGaussian();
            rows[i] = new double[] {f, 2.0 * f + 1.0, 3.0 * f, g, 5.0 - g, 3.0 * g};
        }
        List<String> names = List.of("f1", "f2", "f3", "g1", "g2", "g3");
        PcaModel model = ((PcaFit.Fitted) PcaModel.fit(Observations.of(names, rows), TWO)).model();
        double[] noG = {1.0, 3.0, 3.0, NAN, NAN, NAN};
        double[] oneG = {1.0, 3.0, 3.0, NAN, 4.0, NAN};
        double[] all = {1.0, 3.0, 3.0, 1.0, 4.0, 3.0};
        for (MissingMethod method : MissingMethod.values()) {
            PcaMonitor monitor = PcaMonitor.of(model, PcaSettings.of(0.99).withMissing(method, 0.6));
            assertThat(monitor.read(noG)).asString().contains("UNDETERMINED");
            PcaReading.Judged partly = (PcaReading.Judged) monitor.read(oneG);
            PcaReading.Judged whole = (PcaReading.Judged) monitor.read(all);
            assertThat(partly.t2()).isCloseTo(whole.t2(), within(1e-9));
            assertThat(partly.spe()).isCloseTo(0.0, within(1e-15));
            assertThat(partly.toString()).contains("(no limit), missing [g1, g3]");
        }
    }

    /** The false alarms stay what they are, whatever is missing and whichever method fills the gaps. */
    @Test
    void limitsHoldWhateverIsMissing() {
        PcaModel model = ((PcaFit.Fitted) PcaModel.fit(Observations.of(NAMES, rows(20_000, 11)), TWO)).model();
        double[][] fresh = rows(20_000, 12);
        for (MissingMethod method : MissingMethod.values()) {
            PcaMonitor monitor = PcaMonitor.of(model, PcaSettings.of(0.95).withMissing(method, 0.25));
            PcaWork work = monitor.newWork();
            for (int gone : new int[] {0, 2, 4, 5}) {
                int t2 = 0;
                int spe = 0;
                for (double[] row : fresh) {
                    double kept = row[gone];
                    row[gone] = NAN;
                    monitor.judge(row, work);
                    t2 += work.t2Exceeds() ? 1 : 0;
                    spe += work.speExceeds() ? 1 : 0;
                    row[gone] = kept;
                }
                // one standard error of a share is 0.0015; the limit of the error of one residual is an approximation
                assertThat(t2 / 20_000.0).as(method + " without " + gone).isBetween(0.0425, 0.0575);
                assertThat(spe / 20_000.0).as(method + " without " + gone).isBetween(0.0400, 0.0600);
            }
        }
    }

    @Test
    void judgingRowsAllocatesNothing() {
        PcaMonitor monitor = monitor(MissingMethod.CONDITIONAL_MEAN, 0.5);
        PcaWork work = monitor.newWork();
        double[][] rows = rows(64, 6);
        for (int i = 0; i < rows.length; i++) {
            if (i % 3 == 1) {
                rows[i][i % 2 == 0 ? 0 : 4] = NAN;
            }
        }
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        double sum = 0.0;
        long allocated = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < 6_400; i++) {
                monitor.judge(rows[i % 64], work);
                sum += work.t2() + work.spe();
            }
            allocated = Math.min(allocated, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(sum).isFinite();
        assertThat(allocated).isLessThan(6_400);
    }

    @Test
    void onlyGoodReadingsOfAHistoryCount() {
        List<Instant> times = List.of(Instant.EPOCH, Instant.EPOCH.plusSeconds(60), Instant.EPOCH.plusSeconds(120));
        History history = new History(
                "W-1",
                times,
                List.of(
                        new Column(new Tag("thp_psi", "psi"), List.of(100.0, 110.0, 120.0), List.of(192, 0, 216)),
                        new Column(new Tag("chp_psi", "psi"), List.of(1.0, 2.0, 3.0), List.of(192, 64, 0))));
        Observations data = Observations.of(history, List.of("chp_psi", "thp_psi"));
        assertThat(data.rows()).isEqualTo(3);
        assertThat(data.columns()).isEqualTo(2);
        assertThat(data.value(0, 0)).isEqualTo(1.0);
        assertThat(data.value(1, 0)).isNaN();
        assertThat(data.value(2, 0)).isNaN();
        assertThat(data.value(1, 1)).isNaN();
        assertThat(data.value(2, 1)).isEqualTo(120.0);
        assertThatThrownBy(() -> Observations.of(history, List.of("thp_psia"))).hasMessageContaining("thp_psi");
        assertThatThrownBy(() -> Observations.of(List.of("a"), new double[][] {{Double.NEGATIVE_INFINITY}}))
                .hasMessageContaining("rows[0][0]");
        assertThatThrownBy(() -> Observations.of(List.of("a"), new double[][] {{1.0, 2.0}}))
                .hasMessageContaining("rows[0]");
        assertThatThrownBy(() -> Observations.of(List.of("a", "a"), new double[][] {{1.0, 2.0}}))
                .isInstanceOf(InvalidInputException.class);
    }
}
