package io.welleng.constraints.spc.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import io.welleng.core.testing.OracleCsv;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DriftTestTest {

    private static void close(double found, OracleCsv.Row row, String column) {
        double expected = row.number(column);
        assertThat(found)
                .as("%s of %s", column, row)
                .isCloseTo(expected, within(1e-10 * Math.max(1e-6, Math.abs(expected))));
    }

    // Equation: drift.py, 50 digits.
    @Test
    void comparisonsMatchTheirDefinitions() {
        DriftTest test = new DriftTest(0.01, 0.3, 5);
        for (OracleCsv.Row row : OracleCsv.read(DriftTestTest.class, "drift.csv")) {
            DriftTest.Report found = test.compare(PeltTest.numbers(row.text("a")), PeltTest.numbers(row.text("b")));
            close(found.distance(), row, "d");
            close(found.referenceEffective(), row, "na");
            close(found.windowEffective(), row, "nb");
            close(found.pValue(), row, "p");
            close(found.cliffDelta(), row, "delta");
            close(found.medianShift(), row, "shift");
            close(found.stabilityIndex(), row, "psi");
            assertThat(found.drifted()).isEqualTo(row.number("p") < 0.01 && Math.abs(row.number("delta")) >= 0.3);
            assertThat(Json.read(Json.write(found), DriftTest.Report.class)).isEqualTo(found);
            assertThat(found.toString()).contains("effective");
        }
    }

    // Equation: drift.py, 50 digits.
    @Test
    void trendsMatchTheirDefinitions() {
        for (OracleCsv.Row row : OracleCsv.read(DriftTestTest.class, "trend.csv")) {
            MannKendall found = MannKendall.of(PeltTest.numbers(row.text("x")), PeltTest.numbers(row.text("y")));
            close(found.slope(), row, "slope");
            assertThat(found.statistic()).isEqualTo((long) row.number("s"));
            close(found.variance(), row, "variance");
            close(found.inflation(), row, "f");
            close(found.z(), row, "z");
            close(found.pValue(), row, "p");
            assertThat(found.toString()).contains("slope");
        }
    }

    // Equation: drift.py, the alternating sum with 120 digits.
    @Test
    void kolmogorovsSumIsExact() {
        for (OracleCsv.Row row : OracleCsv.read(DriftTestTest.class, "kolmogorov.csv")) {
            double q = row.number("q");
            assertThat(KolmogorovSmirnov.q(row.number("lambda")))
                    .as("%s", row)
                    .isCloseTo(q, within(1e-13 * Math.max(q, 1e-3) + 1e-12 * q));
        }
        assertThat(KolmogorovSmirnov.q(0.0)).isEqualTo(1.0);
    }

    private static double[] autoregressive(SplittableRandom random, int n, double phi, double level) {
        double[] x = new double[n];
        double e = random.nextGaussian() / Math.sqrt(1.0 - phi * phi);
        for (int i = 0; i < n; i++) {
            x[i] = level + e;
            e = phi * e + random.nextGaussian();
        }
        return x;
    }

    // Readings that follow each other: taken for independent the test cries wolf, corrected it does not.
    @Test
    void autocorrelationIsNotTakenForDrift() {
        DriftTest test = new DriftTest(0.01, 0.0, 10);
        SplittableRandom random = new SplittableRandom(21);
        int corrected = 0;
        int naive = 0;
        int found = 0;
        int trends = 0;
        double[] x = new double[120];
        Arrays.setAll(x, i -> i);
        for (int k = 0; k < 100; k++) {
            double[] reference = autoregressive(random, 600, 0.9, 0.0);
            double[] window = autoregressive(random, 200, 0.9, 0.0);
            DriftTest.Report report = test.compare(reference, window);
            corrected += report.drifted() ? 1 : 0;
            naive += KolmogorovSmirnov.pValue(report.distance(), 600, 200) < 0.01 ? 1 : 0;
            found += test.compare(reference, autoregressive(random, 200, 0.9, 6.0))
                            .drifted()
                    ? 1
                    : 0;
            if (k < 50) {
                trends +=
                        MannKendall.of(x, autoregressive(random, 120, 0.7, 0.0)).pValue() < 0.01 ? 1 : 0;
            }
        }
        assertThat(corrected).isLessThanOrEqualTo(5);
        assertThat(naive).isGreaterThan(30);
        assertThat(found).isGreaterThan(90);
        assertThat(trends).isLessThanOrEqualTo(6);
    }

    @Test
    void effectiveSizeIsThatOfTheProcess() {
        SplittableRandom random = new SplittableRandom(3);
        double size = 0.0;
        double deviation = 0.0;
        for (int k = 0; k < 20; k++) {
            double[] x = autoregressive(random, 4_000, 0.8, 5.0);
            size += Autocorrelation.effectiveSize(x) / 20.0;
            deviation += Autocorrelation.longRunDeviation(x) / 20.0;
        }
        // AR(1): n (1 − φ) / (1 + φ) and 1 / (1 − φ).
        assertThat(size).isCloseTo(4_000.0 * 0.2 / 1.8, within(0.12 * 4_000.0 * 0.2 / 1.8));
        assertThat(deviation).isCloseTo(5.0, within(0.6));
        assertThat(Autocorrelation.effectiveSize(new double[] {1, 1, 1, 1})).isEqualTo(1.0);
        assertThat(Autocorrelation.effectiveSize(new double[] {1, -1, 1, -1, 1, -1}))
                .isEqualTo(6.0);
        double[] rho = Autocorrelation.of(new double[] {1, 2, 3, 4}, 2);
        assertThat(rho).containsExactly(new double[] {1.0, 0.25, -0.3}, within(1e-15));
        assertThat(Autocorrelation.longRunDeviation(new double[12])).isZero();
        assertThatThrownBy(() -> Autocorrelation.of(new double[] {2, 2}, 1)).hasMessageContaining("not all equal");
        assertThatThrownBy(() -> Autocorrelation.of(new double[] {2, 3}, 2)).hasMessageContaining("mostLag");
    }

    @Test
    void aSeriesWithoutTrendHasNone() {
        MannKendall flat = MannKendall.of(new double[] {0, 1, 2, 3, 4}, new double[] {7, 7, 7, 7, 7});
        assertThat(flat.slope()).isZero();
        assertThat(flat.pValue()).isEqualTo(1.0);
        double[] x = new double[2_001];
        Arrays.setAll(x, i -> i);
        assertThatThrownBy(() -> MannKendall.of(x, x)).hasMessageContaining("2000");
        assertThatThrownBy(() -> MannKendall.of(new double[] {0, 1, 1, 2}, new double[4]))
                .hasMessageContaining("x[2]");
        assertThatThrownBy(() -> new DriftTest(1.0, 0.3, 10)).hasMessageContaining("significance");
        assertThatThrownBy(() -> new DriftTest(0.1, 1.3, 10)).hasMessageContaining("leastEffect");
        assertThatThrownBy(() -> new DriftTest(0.1, 0.3, 1)).hasMessageContaining("stabilityBins");
    }

    @Test
    void pageHinkleySignalsAndBeginsAnew() {
        PageHinkley test = new PageHinkley(0.5, 4.0, 3);
        PageHinkley.State state = PageHinkley.State.empty();
        // By hand: mean 0 through five zeros; then x = 4: mean 4/6, U = 4 − 2/3 − 0.5 = 17/6; mean 8/7, U += 4 − 8/7 −
        // 0.5.
        for (int i = 0; i < 5; i++) {
            state = test.step(state, 0.0);
        }
        state = test.step(state, 4.0);
        assertThat(state.up()).isCloseTo(17.0 / 6.0, within(1e-14));
        assertThat(state.signal()).isEqualTo(PageHinkley.Signal.NONE);
        assertThat(test.step(state, Double.NaN)).isSameAs(state);
        state = test.step(Json.read(Json.write(state), PageHinkley.State.class), 4.0);
        assertThat(state.up()).isCloseTo(17.0 / 6.0 + 4.0 - 8.0 / 7.0 - 0.5, within(1e-14));
        assertThat(state.signal()).isEqualTo(PageHinkley.Signal.UP);
        state = test.step(state, 4.0);
        assertThat(state).isEqualTo(new PageHinkley.State(1, 4.0, 0.0, 0.0, PageHinkley.Signal.NONE));
        for (int i = 0; i < 3; i++) {
            state = test.step(state, 4.0);
        }
        state = test.step(state, -4.0);
        assertThat(state.signal()).isEqualTo(PageHinkley.Signal.DOWN);
        assertThat(Json.read(Json.write(test), PageHinkley.class)).isEqualTo(test);
    }
}
