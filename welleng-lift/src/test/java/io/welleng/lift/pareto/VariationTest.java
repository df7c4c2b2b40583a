package io.welleng.lift.pareto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Quantiles against those of the densities themselves, found by quadrature with 50 digits in operators.py. */
class VariationTest {

    static List<Row> spreads() {
        return OracleCsv.read(VariationTest.class, "sbx.csv");
    }

    static List<Row> moves() {
        return OracleCsv.read(VariationTest.class, "mutation.csv");
    }

    @ParameterizedTest
    @MethodSource("spreads")
    void spreadFactorHasItsDensity(Row row) {
        double k = row.number("eta") + 1;
        double alpha = Sbx.alpha(row.number("room"), row.number("distance"), k);
        double expected = row.number("beta");
        assertThat(Sbx.beta(row.number("u"), alpha, 1 / k)).isCloseTo(expected, within(expected * 1e-13));
    }

    @ParameterizedTest
    @MethodSource("moves")
    void mutationHasItsDensity(Row row) {
        double k = row.number("eta") + 1;
        double found = PolynomialMutation.delta(row.number("u"), row.number("below"), row.number("above"), k);
        assertThat(found).isCloseTo(row.number("delta"), within(2e-14));
    }

    @Property(tries = 300)
    void childrenStayWithinBoundsAndFarFromThemKeepTheMean(
            @ForAll @DoubleRange(max = 1) double a,
            @ForAll @DoubleRange(max = 1) double b,
            @ForAll @DoubleRange(max = 1) double at,
            @ForAll long seed) {
        double lower = -3 + at;
        double upper = lower + 4;
        Variation variation = variation(0.0, lower, upper, seed);
        double[] mother = {lower + 4 * a};
        double[] father = {lower + 4 * b};
        double[] first = new double[1];
        double[] second = new double[1];
        for (int i = 0; i < 20; i++) {
            variation.breed(mother, father, first, second);
            assertThat(first[0]).isBetween(lower, upper);
            assertThat(second[0]).isBetween(lower, upper);
        }
        // In the middle both bounds are equally far.
        double middle = (lower + upper) / 2;
        mother[0] = middle - a;
        father[0] = middle + a;
        variation.breed(mother, father, first, second);
        assertThat(first[0] + second[0]).isCloseTo(2 * middle, within(1e-12));
    }

    /** Half of the variables are crossed, as Deb's own code does; the rest goes down unchanged. */
    @Test
    void sharesAreWhatTheSettingsSay() {
        int trials = 20_000;
        int changed = 0;
        int swapped = 0;
        Variation variation = variation(0.0, 0, 1, 5);
        double[] first = new double[1];
        double[] second = new double[1];
        double[] mother = {0.3};
        double[] father = {0.6};
        for (int i = 0; i < trials; i++) {
            variation.breed(mother, father, first, second);
            changed += first[0] != 0.3 ? 1 : 0;
            swapped += first[0] > second[0] ? 1 : 0;
        }
        // Four standard deviations of the counts.
        assertThat(changed).isCloseTo((int) (0.45 * trials), within(285));
        assertThat(swapped).isCloseTo((int) (0.225 * trials), within(240));

        Variation mutating = variation(0.3, 0, 1, 6);
        int mutated = 0;
        double[] same = {0.3};
        for (int i = 0; i < trials; i++) {
            mutating.breed(same, same, first, second);
            mutated += first[0] != 0.3 ? 1 : 0;
        }
        assertThat(mutated).isCloseTo((int) (0.3 * trials), within(260));
    }

    /** Moves of mutation over the whole range, against the density by its distribution function. */
    @Test
    void mutatedValuesAreDistributedAsTheDensitySays() {
        Variation mutating = variation(1.0, 0, 1, 8);
        double[] values = new double[2000];
        double[] uniform = new double[2000];
        double[] middle = {0.5};
        double[] first = new double[1];
        double[] second = new double[1];
        double far = Math.pow(0.5, 21);
        for (int i = 0; i < values.length; i++) {
            mutating.breed(middle, middle, first, second);
            double move = first[0] - 0.5;
            double side = (1 - Math.pow(1 - Math.abs(move), 21)) / (1 - far) / 2;
            values[i] = move < 0 ? 0.5 - side : 0.5 + side;
            uniform[i] = (i + 0.5) / values.length;
        }
        assertThat(new KolmogorovSmirnovTest().kolmogorovSmirnovTest(values, uniform))
                .isGreaterThan(0.001);
    }

    @Test
    void lockedVariablesStayAndTheFirstPointsFillTheRest() {
        Nsga2 always = new Nsga2(4, 1, 1, 20, 20, 1.0, Truncation.AT_ONCE, FrontSource.POPULATION, 1);
        Variation variation = new Variation(
                always,
                List.of(new ParetoVariable("locked", "Hz", 50, 50), new ParetoVariable("free", "Hz", 30, 60)),
                RandomGenerator.of("L64X128MixRandom"));
        double[] first = {0, 0};
        double[] second = {0, 0};
        variation.scatter(first);
        variation.scatter(second);
        assertThat(first[0]).isEqualTo(50);
        assertThat(first[1]).isBetween(30.0, 60.0);
        double[] mother = first.clone();
        variation.breed(mother, second.clone(), first, second);
        assertThat(first[0]).isEqualTo(50);
        assertThat(first[1]).isNotEqualTo(mother[1]);
    }

    private static Variation variation(double mutation, double lower, double upper, long seed) {
        Nsga2 settings = new Nsga2(4, 1, 0.9, 20, 20, mutation, Truncation.AT_ONCE, FrontSource.POPULATION, seed);
        return new Variation(
                settings,
                List.of(new ParetoVariable("x", "", lower, upper)),
                RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
    }
}
