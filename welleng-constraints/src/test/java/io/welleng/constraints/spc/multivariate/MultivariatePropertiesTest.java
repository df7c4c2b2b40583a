package io.welleng.constraints.spc.multivariate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.testing.Decades;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class MultivariatePropertiesTest {

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private static List<String> names(int p) {
        List<String> names = new ArrayList<>();
        for (int j = 0; j < p; j++) {
            names.add("x" + j);
        }
        return names;
    }

    /** Rows of correlated normal variables. */
    private static double[][] rows(int n, int p, RandomGenerator random) {
        double[][] mix = new double[p][p];
        for (double[] row : mix) {
            Arrays.setAll(row, j -> random.nextGaussian());
        }
        double[][] rows = new double[n][];
        for (int i = 0; i < n; i++) {
            double[] z = new double[p];
            Arrays.setAll(z, j -> random.nextGaussian());
            rows[i] = map(mix, z);
        }
        return rows;
    }

    private static double[] map(double[][] a, double[] x) {
        double[] y = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < x.length; j++) {
                y[i] += a[i][j] * x[j];
            }
        }
        return y;
    }

    /** Condition of the correlation matrix, by which rounding grows: random variables can be almost dependent. */
    private static double condition(double[][] rows) {
        int p = rows[0].length;
        PcaFit fit = PcaModel.fit(Observations.of(names(p), rows), PcaOptions.of(Components.number(p)));
        List<Double> eigenvalues = ((PcaFit.Fitted) fit).model().eigenvalues();
        return eigenvalues.get(0) / eigenvalues.get(p - 1);
    }

    private static double[] t2(double[][] rows) {
        HotellingFit fit = HotellingChart.ofIndividuals(Observations.of(names(rows[0].length), rows), 0.99);
        HotellingMonitor monitor = HotellingMonitor.of(((HotellingFit.Fitted) fit).chart());
        double[] work = new double[monitor.workLength()];
        return Arrays.stream(rows).mapToDouble(row -> monitor.t2(row, work)).toArray();
    }

    /** T2 does not change when variables are mixed and shifted, and its sum over training is p(n − 1). */
    @Property(tries = 30)
    void hotellingIsInvariantUnderAffineMaps(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int p) {
        RandomGenerator random = random(seed);
        double[][] rows = rows(p + 12, p, random);
        double[][] a = new double[p][p];
        for (int i = 0; i < p; i++) {
            for (int j = 0; j < p; j++) {
                a[i][j] = (i == j ? 3.0 : 0.0) + 0.4 * random.nextDouble();
            }
        }
        double[][] moved = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            moved[i] = map(a, rows[i]);
            for (int j = 0; j < p; j++) {
                moved[i][j] += 10.0 * j;
            }
        }
        double[] before = t2(rows);
        double[] after = t2(moved);
        double rounding = 1e-12 * (condition(rows) + condition(moved));
        for (int i = 0; i < rows.length; i++) {
            assertThat(after[i]).isCloseTo(before[i], within(rounding * (1.0 + before[i])));
        }
        assertThat(Arrays.stream(before).sum()).isCloseTo(p * (rows.length - 1.0), within(rounding * rows.length * p));
        double most = (rows.length - 1.0) * (rows.length - 1.0) / rows.length;
        assertThat(Arrays.stream(before).max().orElseThrow()).isLessThanOrEqualTo(most * (1.0 + 1e-9));
    }

    /** Components do not change with units, and those of all components give Hotelling's T2. */
    @Property(tries = 25)
    void componentsDoNotDependOnUnits(
            @ForAll long seed, @ForAll("scales") double scale, @ForAll @IntRange(min = 2, max = 6) int p) {
        RandomGenerator random = random(seed);
        double[][] rows = rows(p + 15, p, random);
        double[][] scaled = Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
        for (double[] row : scaled) {
            row[p - 1] = 3.0 + scale * row[p - 1];
        }
        PcaMonitor all = monitor(rows, p, MissingMethod.PROJECTION);
        PcaMonitor few = monitor(rows, 1, MissingMethod.PROJECTION);
        PcaMonitor same = monitor(scaled, 1, MissingMethod.PROJECTION);
        double[] hotelling = t2(rows);
        double rounding = 1e-14 * condition(rows);
        for (int i = 0; i < rows.length; i++) {
            PcaReading.Judged whole = (PcaReading.Judged) all.read(rows[i]);
            assertThat(whole.t2()).isCloseTo(hotelling[i], within(rounding * (1.0 + hotelling[i])));
            assertThat(whole.spe()).isLessThan(1e-20);
            PcaReading.Judged one = (PcaReading.Judged) few.read(rows[i]);
            PcaReading.Judged other = (PcaReading.Judged) same.read(scaled[i]);
            assertThat(other.t2()).isCloseTo(one.t2(), within(1e-6 * (1.0 + one.t2())));
            assertThat(other.spe()).isCloseTo(one.spe(), within(1e-6 * (1.0 + one.spe())));
        }
    }

    private static PcaMonitor monitor(double[][] rows, int components, MissingMethod method) {
        PcaFit fit = PcaModel.fit(
                Observations.of(names(rows[0].length), rows), PcaOptions.of(Components.number(components)));
        return PcaMonitor.of(((PcaFit.Fitted) fit).model(), PcaSettings.of(0.99).withMissing(method, 0.5));
    }

    /** Complete decompositions add up; a reconstruction is never more than the statistic. With gaps and without. */
    @Property(tries = 30)
    void contributionsAddUp(
            @ForAll long seed,
            @ForAll MissingMethod method,
            @ForAll @IntRange(min = 0, max = 2) int gone,
            @ForAll PcaStatistic statistic) {
        RandomGenerator random = random(seed);
        double[][] rows = rows(30, 6, random);
        PcaMonitor monitor = monitor(rows, 3, method);
        double[] row = rows(1, 6, random)[0];
        for (int j = 0; j < gone; j++) {
            row[random.nextInt(6)] = Double.NaN;
        }
        PcaReading.Judged judged = (PcaReading.Judged) monitor.read(row);
        double value = statistic == PcaStatistic.T2 ? judged.t2() : judged.spe();
        double sum = monitor.contributions(row, statistic, ContributionMethod.COMPLETE_DECOMPOSITION).stream()
                .mapToDouble(Contribution::value)
                .sum();
        assertThat(sum).isCloseTo(value, within(1e-9 * (1.0 + value)));
        assertThat(monitor.contributions(row, statistic, ContributionMethod.RECONSTRUCTION))
                .hasSize(6 - judged.missing().size())
                .allSatisfy(c -> assertThat(c.value()).isLessThanOrEqualTo(value * (1.0 + 1e-9) + 1e-12));
    }

    /** A large fault in one variable has the greatest reconstruction, in both statistics. */
    @Property(tries = 30)
    void oneFaultyVariableIsNamed(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 5) int faulty, @ForAll PcaStatistic statistic) {
        RandomGenerator random = random(seed);
        double[][] rows = rows(30, 6, random);
        PcaMonitor monitor = monitor(rows, 3, MissingMethod.CONDITIONAL_MEAN);
        double[] row = new double[6];
        for (int j = 0; j < 6; j++) {
            row[j] = monitor.model().means().get(j);
        }
        row[faulty] += 1000.0 * monitor.model().deviations().get(faulty);
        List<Contribution> found = monitor.contributions(row, statistic, ContributionMethod.RECONSTRUCTION);
        double own = found.stream()
                .filter(c -> c.variable().equals("x" + faulty))
                .findFirst()
                .orElseThrow()
                .value();
        PcaReading.Judged judged = (PcaReading.Judged) monitor.read(row);
        double value = statistic == PcaStatistic.T2 ? judged.t2() : judged.spe();
        assertThat(own).isGreaterThanOrEqualTo(found.get(0).value() * (1.0 - 1e-9));
        assertThat(own).isCloseTo(value, within(1e-9 * value));
    }

    @Provide
    Arbitrary<Double> scales() {
        return Decades.between(1e-3, 1e3);
    }
}
