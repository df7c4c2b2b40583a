package io.welleng.dca.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SamplerTest {

    private static final Uniform UNIT = new Uniform(0.0, 1.0);

    /** All samples, chunks in the given order. */
    static double[][] draw(Sampler sampler, boolean backwards) {
        double[][] all = new double[sampler.inputs()][sampler.samples()];
        for (int k = 0; k < sampler.chunks(); k++) {
            int chunk = backwards ? sampler.chunks() - 1 - k : k;
            Draws draws = sampler.draws(chunk);
            int count = 0;
            while (draws.next()) {
                for (int j = 0; j < all.length; j++) {
                    System.arraycopy(draws.values(j), 0, all[j], draws.first(), draws.size());
                }
                count += draws.size();
            }
            assertThat(count).isEqualTo(sampler.end(chunk) - sampler.first(chunk));
        }
        return all;
    }

    private static Sampler units(int inputs, SamplingMethod method, int samples, long seed) {
        return new Sampler(Collections.nCopies(inputs, UNIT), null, new SamplingPlan(method, samples, seed));
    }

    @ParameterizedTest
    @EnumSource
    void theOrderOfTheChunksDoesNotMatter(SamplingMethod method) {
        Sampler sampler = new Sampler(
                List.of(UNIT, new Normal(0, 1), new Pert(0, 1, 3)),
                new Correlation.Common(Correlation.Measure.SPEARMAN_RANK, 0.4),
                new SamplingPlan(method, 70_000, 3));
        assertThat(sampler.chunks()).isEqualTo(3);
        assertThat(draw(sampler, false)).isDeepEqualTo(draw(sampler, true));
    }

    @ParameterizedTest
    @EnumSource
    void anotherSeedGivesOtherSamples(SamplingMethod method) {
        double[] one = draw(units(1, method, 1000, 1), false)[0];
        double[] other = draw(units(1, method, 1000, 2), false)[0];
        assertThat(one).isNotEqualTo(other);
        assertThat(Arrays.stream(one)).allMatch(u -> u > 0.0 && u < 1.0);
    }

    // Property: one sample in each of n layers, for every input; the inputs are shuffled against each other.
    @Property(tries = 50)
    void latinHypercubeHasOneSampleInEachLayer(
            @ForAll @IntRange(min = 1, max = 20_000) int samples, @ForAll long seed) {
        double[][] all = draw(units(3, SamplingMethod.LATIN_HYPERCUBE, samples, seed), false);
        for (double[] input : all) {
            BitSet layers = new BitSet();
            for (double u : input) {
                layers.set((int) (u * samples));
            }
            assertThat(layers.cardinality()).isEqualTo(samples);
        }
        if (samples > 1000) {
            double rank = Samples.of(all[0]).rankCorrelation(Samples.of(all[1]));
            assertThat(rank).isCloseTo(0.0, within(6.0 / Math.sqrt(samples)));
        }
    }

    // Property of Sobol's first two dimensions: of 2^m points one in each box of 2^a by 2^(m - a), and scrambling keeps
    // it.
    @Property(tries = 40)
    void sobolPointsAreANet(@ForAll @IntRange(min = 1, max = 15) int m, @ForAll long seed) {
        int n = 1 << m;
        double[][] all = draw(units(7, SamplingMethod.SOBOL, n, seed), false);
        for (int a = 0; a <= m; a++) {
            BitSet boxes = new BitSet();
            for (int i = 0; i < n; i++) {
                boxes.set((int) (all[0][i] * (1 << a)) << m - a | (int) (all[1][i] * (1 << m - a)));
            }
            assertThat(boxes.cardinality()).isEqualTo(n);
        }
        for (double[] input : all) {
            BitSet layers = new BitSet();
            for (double u : input) {
                layers.set((int) (u * n));
            }
            assertThat(layers.cardinality()).isEqualTo(n);
        }
    }

    // Closed form: the product of (1/2 + u) over 6 inputs has mean 1 and variance (13/12)^6 - 1; a Latin hypercube
    // takes away
    // the part of single inputs, 6/12. Four standard errors of the sd over 200 repetitions are 20 %.
    @Test
    void quasiRandomSamplesIntegrateBetter() {
        int n = 1024;
        double[] sd = new double[SamplingMethod.values().length];
        for (SamplingMethod method : SamplingMethod.values()) {
            double squares = 0.0;
            for (int seed = 0; seed < 200; seed++) {
                double[][] all = draw(units(6, method, n, seed), false);
                double sum = 0.0;
                for (int i = 0; i < n; i++) {
                    double product = 1.0;
                    for (double[] input : all) {
                        product *= 0.5 + input[i];
                    }
                    sum += product;
                }
                squares += Math.pow(sum / n - 1.0, 2) / 200;
            }
            sd[method.ordinal()] = Math.sqrt(squares);
        }
        double variance = Math.pow(13.0 / 12.0, 6) - 1.0;
        double random = Math.sqrt(variance / n);
        double layered = Math.sqrt((variance - 0.5) / n);
        assertThat(sd[SamplingMethod.RANDOM.ordinal()]).isCloseTo(random, within(0.2 * random));
        assertThat(sd[SamplingMethod.LATIN_HYPERCUBE.ordinal()]).isCloseTo(layered, within(0.2 * layered));
        assertThat(sd[SamplingMethod.SOBOL.ordinal()]).isLessThan(0.1 * random);
    }

    private static Correlation.Matrix matrix(Correlation.Measure measure, double... lower) {
        return new Correlation.Matrix(
                measure,
                List.of(
                        List.of(1.0, lower[0], lower[1]),
                        List.of(lower[0], 1.0, lower[2]),
                        List.of(lower[1], lower[2], 1.0)));
    }

    // The correlation asked for is the one found, in the measure named; standard errors are below 1/sqrt(n).
    @ParameterizedTest
    @EnumSource
    void rankCorrelationsAreTheOnesAskedFor(SamplingMethod method) {
        Correlation.Matrix correlation = matrix(Correlation.Measure.SPEARMAN_RANK, 0.5, -0.3, 0.2);
        Sampler sampler = new Sampler(
                List.of(new Lognormal(1, 2), new Triangular(0, 0, 1), new Pert(0, 1, 9)),
                correlation,
                new SamplingPlan(method, 60_000, 5));
        double[][] all = draw(sampler, false);
        List<Samples> inputs = new ArrayList<>();
        for (double[] one : all) {
            inputs.add(Samples.of(one));
        }
        double within = 4.0 / Math.sqrt(60_000);
        assertThat(inputs.get(0).rankCorrelation(inputs.get(1))).isCloseTo(0.5, within(within));
        assertThat(inputs.get(0).rankCorrelation(inputs.get(2))).isCloseTo(-0.3, within(within));
        assertThat(inputs.get(1).rankCorrelation(inputs.get(2))).isCloseTo(0.2, within(within));
        // and every input keeps its own distribution
        for (double p : new double[] {0.1, 0.5, 0.9}) {
            double error = 4.0 * Math.sqrt(p * (1 - p) / 60_000);
            assertThat(new Triangular(0, 0, 1).chanceAtMost(inputs.get(1).statisticalPercentile(100 * p)))
                    .isCloseTo(p, within(error));
            assertThat(new Pert(0, 1, 9).chanceAtMost(inputs.get(2).statisticalPercentile(100 * p)))
                    .isCloseTo(p, within(error));
        }
    }

    // Closed form: Spearman's 0.5 is 2 sin(pi/12) = 0.5176 in normal scores, Kendall's 0.5 is sin(pi/4) = 0.7071.
    @Test
    void measuresOfCorrelationDiffer() {
        assertThat(Correlation.Measure.NORMAL_SCORES.normalScores(0.5)).isEqualTo(0.5);
        assertThat(Correlation.Measure.SPEARMAN_RANK.normalScores(0.5)).isCloseTo(0.5176380902050415, within(1e-15));
        assertThat(Correlation.Measure.KENDALL_RANK.normalScores(0.5)).isCloseTo(Math.sqrt(0.5), within(1e-15));
        assertThat(Correlation.Measure.SPEARMAN_RANK.normalScores(-1)).isCloseTo(-1, within(1e-15));
    }

    @Test
    void aCommonCoefficientIsOneFactor() {
        Sampler sampler = new Sampler(
                Collections.nCopies(4, new Normal(10, 3)),
                new Correlation.Common(Correlation.Measure.NORMAL_SCORES, 0.36),
                SamplingPlan.random(100_000, 9));
        double[][] all = draw(sampler, false);
        // Closed form: the sum has mean 40 and variance 9 (4 + 12 * 0.36).
        Samples sum = Samples.of(100_000, i -> all[0][i] + all[1][i] + all[2][i] + all[3][i]);
        double sd = 3 * Math.sqrt(4 + 12 * 0.36);
        assertThat(sum.mean()).isCloseTo(40, within(4 * sd / Math.sqrt(1e5)));
        assertThat(sum.standardDeviation()).isCloseTo(sd, within(4 * sd / Math.sqrt(2e5)));
    }

    @Test
    void impossibleCorrelationsAreRefused() {
        // By hand: eigenvalues of ones with -0.9 everywhere off the diagonal are 1.9, 1.9 and 1 - 1.8 = -0.8.
        assertThatThrownBy(() -> matrix(Correlation.Measure.NORMAL_SCORES, -0.9, -0.9, -0.9))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("matrix must be positive definite")
                .hasMessageContaining("least eigenvalue is -0.8");
        assertThatThrownBy(() -> matrix(Correlation.Measure.NORMAL_SCORES, 1.0, 0.0, 0.0))
                .hasMessageContaining("positive definite");
        assertThatThrownBy(() -> new Correlation.Matrix(
                        Correlation.Measure.KENDALL_RANK, List.of(List.of(1.0, 0.2), List.of(0.3, 1.0))))
                .hasMessageContaining("symmetric");
        assertThatThrownBy(() -> new Correlation.Matrix(Correlation.Measure.KENDALL_RANK, List.of(List.of(0.9))))
                .hasMessageContaining("matrix[0][0] must be 1");
        assertThatThrownBy(() -> new Correlation.Matrix(
                        Correlation.Measure.KENDALL_RANK, List.of(List.of(1.0, 2.0), List.of(2.0, 1.0))))
                .hasMessageContaining("matrix[0][1]");
        assertThatThrownBy(() -> new Correlation.Common(Correlation.Measure.KENDALL_RANK, 1.0))
                .hasMessageContaining("coefficient");
        assertThatThrownBy(() -> new Sampler(
                        List.of(UNIT), matrix(Correlation.Measure.KENDALL_RANK, 0, 0, 0), SamplingPlan.random(5, 1)))
                .hasMessageContaining("as long as");
    }

    static List<Row> students() {
        return OracleCsv.read(SamplerTest.class, "student.csv");
    }

    // Equation: quantiles of Student's t by scipy, within four standard errors of 200,000 samples.
    @ParameterizedTest
    @MethodSource("students")
    void studentsTIsWiderByItsDegreesOfFreedom(Row row) {
        double nu = row.number("degrees");
        int n = 200_000;
        Sampler sampler = Sampler.student(
                List.of(new Normal(5, 2), new Lognormal(1, 1e-4), new Constant(3)),
                matrix(Correlation.Measure.NORMAL_SCORES, 0.5, 0, 0),
                nu,
                SamplingPlan.random(n, 4));
        double[][] all = draw(sampler, false);
        Samples first = Samples.of(all[0]);
        Samples second = Samples.of(n, i -> Math.log(all[1][i]) * 1e4);
        for (String name : List.of("p01", "p10", "p25", "p90", "p99")) {
            double p = Integer.parseInt(name.substring(1)) / 100.0;
            double error = 4 * Math.sqrt(p * (1 - p) / n);
            double t = row.number(name);
            assertThat(first.chanceAtMost(5 + 2 * t)).isCloseTo(p, within(error));
            assertThat(second.chanceAtMost(t)).isCloseTo(p, within(error));
        }
        assertThat(all[2]).containsOnly(3.0);
    }

    @Test
    void studentsTNeedsNormalInputs() {
        Correlation none = new Correlation.Common(Correlation.Measure.NORMAL_SCORES, 0.0);
        assertThatThrownBy(() -> Sampler.student(List.of(UNIT), none, 5, SamplingPlan.random(5, 1)))
                .hasMessageContaining("normal, lognormal or constant");
        assertThatThrownBy(() -> Sampler.student(List.of(new Normal(0, 1)), none, 0.5, SamplingPlan.random(5, 1)))
                .hasMessageContaining("degreesOfFreedom");
    }

    @Property(tries = 100)
    void shufflesAreOrders(@ForAll @IntRange(min = 1, max = 5000) int n, @ForAll long key) {
        Shuffle shuffle = new Shuffle(n, key);
        BitSet seen = new BitSet();
        for (int i = 0; i < n; i++) {
            seen.set(shuffle.at(i));
        }
        assertThat(seen.cardinality()).isEqualTo(n);
        assertThat(seen.length()).isEqualTo(n);
    }

    @Test
    void drawingAgainChangesOneSampleOnly() {
        Draws draws = units(2, SamplingMethod.SOBOL, 100, 1).draws(0);
        draws.next();
        double[] before = draws.values(1).clone();
        draws.again(7);
        for (int i = 0; i < 100; i++) {
            assertThat(draws.values(1)[i] == before[i]).isEqualTo(i != 7);
        }
        assertThat(draws.next()).isFalse();
    }

    @Test
    void plansAndCorrelationsAreJson() {
        SamplingPlan plan = new SamplingPlan(SamplingMethod.LATIN_HYPERCUBE, 100, -5);
        assertThat(Json.read(Json.write(plan), SamplingPlan.class)).isEqualTo(plan);
        assertThat(plan).hasToString("100 samples, latin hypercube, seed -5");
        Correlation matrix = matrix(Correlation.Measure.SPEARMAN_RANK, 0.5, -0.3, 0.2);
        assertThat(Json.read(Json.write(matrix), Correlation.class)).isEqualTo(matrix);
        assertThatThrownBy(() -> new SamplingPlan(SamplingMethod.SOBOL, 0, 1)).hasMessageContaining("samples");
        assertThatThrownBy(() -> units(1001, SamplingMethod.SOBOL, 8, 1)).hasMessageContaining("Sobol");
        assertThatThrownBy(() -> units(1, SamplingMethod.SOBOL, 8, 1).draws(1)).hasMessageContaining("chunk");
    }
}
