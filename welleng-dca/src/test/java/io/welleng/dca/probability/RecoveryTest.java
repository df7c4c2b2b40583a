package io.welleng.dca.probability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.study.StudyRunner;
import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import io.welleng.dca.fit.DeclineParameter;
import io.welleng.dca.fit.ModelFamily;
import io.welleng.dca.model.Decline;
import io.welleng.dca.sampling.Clipped;
import io.welleng.dca.sampling.Constant;
import io.welleng.dca.sampling.Correlation;
import io.welleng.dca.sampling.Distribution;
import io.welleng.dca.sampling.Lognormal;
import io.welleng.dca.sampling.Normal;
import io.welleng.dca.sampling.Samples;
import io.welleng.dca.sampling.SamplingMethod;
import io.welleng.dca.sampling.SamplingPlan;
import io.welleng.dca.sampling.Triangular;
import io.welleng.dca.sampling.Truncated;
import io.welleng.dca.sampling.Uniform;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RecoveryTest {

    static final ParameterDistributions ORACLE = ParameterDistributions.independent(
            ModelFamily.MODIFIED_HYPERBOLIC,
            new Lognormal(1000.0, 0.35),
            new Triangular(0.003, 0.006, 0.012),
            new Clipped(new Normal(1.0, 0.2), 0.2, 1.8),
            new Uniform(0.00015, 0.0003));

    private static final Abandonment TO_FIVE = new Abandonment(5.0, 1.0e9);

    private static Samples million(SamplingMethod method, StudyRunner runner) {
        Recoveries found = MonteCarlo.recoveries(ORACLE, new SamplingPlan(method, 1_000_000, 42), TO_FIVE, runner);
        assertThat(found.drawnAgain()).isZero();
        return found.volumes();
    }

    // Oracle: 20 million samples by numpy; every percentile within 4 standard deviations at a million.
    @ParameterizedTest
    @EnumSource
    void percentilesAreThoseOfTheOracle(SamplingMethod method) {
        Samples samples = million(method, StudyRunner.sequential());
        for (Row row : OracleCsv.read(RecoveryTest.class, "montecarlo-eur.csv")) {
            assertThat(samples.statisticalPercentile(row.number("percent")))
                    .isCloseTo(row.number("value"), within(4.0 * row.number("sd")));
        }
        // The mean and sd of the same file; sd of the mean at a million is sd/1000.
        assertThat(samples.mean()).isCloseTo(693_943.457, within(4 * 362.3));
        assertThat(samples.standardDeviation()).isCloseTo(362_299.4, within(4 * 362.3));
        assertThat(samples.summary().swansonMean()).isCloseTo(691_519.24, within(4 * 400.0));
    }

    @Test
    void theSameSeedGivesTheSameBitsOnAnyNumberOfThreads() {
        Samples alone = million(SamplingMethod.RANDOM, StudyRunner.sequential());
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            AtomicInteger calls = new AtomicInteger();
            StudyRunner runner = StudyRunner.on(threads).withProgress((done, total) -> {
                assertThat(calls.incrementAndGet()).isEqualTo(done);
                assertThat(total).isEqualTo(31);
            });
            assertThat(million(SamplingMethod.RANDOM, runner)).isEqualTo(alone);
            assertThat(calls).hasValue(31);
        } finally {
            threads.shutdownNow();
        }
    }

    // Oracle: deterministic_check of the same file.
    @ParameterizedTest
    @CsvSource({"1000, 0.006, 1.0, 0.0002, 708532.8969436926", "1500, 0.01, 1.4, 0.00025, 1111228.0445643475"})
    void certainParametersGiveTheRecovery(double qi, double d, double b, double least, double eur) {
        assertThat(fast(qi, d, b, least, TO_FIVE)).isCloseTo(eur, within(eur * 1e-13));
    }

    private static double fast(double qi, double d, double b, double least, Abandonment abandonment) {
        ParameterDistributions certain = ParameterDistributions.independent(
                ModelFamily.MODIFIED_HYPERBOLIC,
                new Constant(qi),
                new Constant(d),
                new Constant(b),
                new Constant(least));
        return MonteCarlo.recoveries(certain, SamplingPlan.random(1, 1), abandonment, StudyRunner.sequential())
                .volumes()
                .value(0);
    }

    // Property: the kernel is the model, wherever the limit, the switch and the horizon lie.
    @Property(tries = 3000)
    void theKernelIsTheModel(
            @ForAll @DoubleRange(min = 0.5, max = 5) double logQi,
            @ForAll @DoubleRange(min = -5, max = -1) double logD,
            @ForAll @DoubleRange(min = 0, max = 2) double b,
            @ForAll @DoubleRange(min = 0, max = 4) double logFall,
            @ForAll @DoubleRange(min = -1, max = 2) double logLimit,
            @ForAll @DoubleRange(min = 2, max = 9) double logHorizon) {
        double d = Math.pow(10, logD);
        double least = d / Math.pow(10, logFall);
        Abandonment abandonment = new Abandonment(Math.pow(10, logLimit), Math.pow(10, logHorizon));
        Decline model = Decline.modifiedHyperbolic(Math.pow(10, logQi), d, b, least);
        double wanted = model.cumulative(abandonment.endDays(model));
        assertThat(fast(Math.pow(10, logQi), d, b, least, abandonment)).isCloseTo(wanted, within(wanted * 1e-12));
    }

    // Closed form: an exponential decline to a limit makes (qi - limit)/D; with qi lognormal its mean and percentiles.
    @Test
    void exponentialDeclineInClosedForm() {
        Lognormal qi = new Lognormal(1000, 0.3);
        ParameterDistributions given =
                ParameterDistributions.independent(ModelFamily.EXPONENTIAL, qi, new Constant(0.001));
        Samples found = MonteCarlo.recoveries(
                        given,
                        new SamplingPlan(SamplingMethod.LATIN_HYPERCUBE, 200_001, 1),
                        new Abandonment(10.0, 1e6),
                        StudyRunner.sequential())
                .volumes();
        double mean = 1000 * Math.exp(0.045);
        assertThat(found.mean()).isCloseTo((mean - 10) / 0.001, within(0.0002 * mean / 0.001));
        for (double p : new double[] {0.1, 0.5, 0.9}) {
            double wanted = (qi.quantile(p) - 10) / 0.001;
            assertThat(found.exceededWithChance(1 - p)).isCloseTo(wanted, within(1e-4 * wanted));
        }
    }

    // Closed form: without a limit, to the horizon H, qi (1 - exp(-D H))/D, and from a later time the part after it.
    @Test
    void horizonAndLaterStart() {
        ParameterDistributions given =
                ParameterDistributions.independent(ModelFamily.EXPONENTIAL, new Constant(1000), new Constant(0.001));
        Samples found = MonteCarlo.recoveries(
                        given, SamplingPlan.random(3, 1), new Abandonment(null, 2000), 500, StudyRunner.sequential())
                .volumes();
        double wanted = 1e6 * (Math.exp(-0.5) - Math.exp(-2));
        assertThat(found.value(2)).isCloseTo(wanted, within(wanted * 1e-12));
        Samples late = MonteCarlo.recoveries(
                        given, SamplingPlan.random(3, 1), new Abandonment(null, 400), 500, StudyRunner.sequential())
                .volumes();
        assertThat(late.value(0)).isZero();
        // Below the limit from the start; a rate that is never reached before the end.
        assertThat(new Abandonment(2000.0, 50).endDays(Decline.exponential(1000, 0.001)))
                .isZero();
        assertThat(new Abandonment(1e-300, 50).endDays(Decline.hyperbolic(1000, 0.001, 2)))
                .isEqualTo(50);
    }

    // Draws that make no model are drawn again: the normal distribution of b becomes the one truncated at 0 and 2.
    @ParameterizedTest
    @CsvSource({"HYPERBOLIC", "MODIFIED_HYPERBOLIC"})
    void drawsThatMakeNoModelAreDrawnAgain(ModelFamily family) {
        Distribution b = new Normal(0.3, 0.5);
        int n = 50_000;
        ParameterDistributions given = family == ModelFamily.HYPERBOLIC
                ? ParameterDistributions.independent(family, new Constant(100), new Constant(0.01), b)
                : ParameterDistributions.independent(
                        family, new Constant(100), new Constant(0.01), b, new Constant(1e-5));
        Abandonment abandonment = new Abandonment(1.0, 10_000);
        DrawnModels drawn = MonteCarlo.draw(given, SamplingPlan.random(n, 3), StudyRunner.sequential());
        Recoveries direct =
                MonteCarlo.recoveries(given, SamplingPlan.random(n, 3), abandonment, StudyRunner.sequential());
        double outside = b.chanceAtMost(0) + 1 - b.chanceAtMost(2);
        double wanted = n * outside / (1 - outside);
        assertThat((double) drawn.drawnAgain()).isCloseTo(wanted, within(4 * Math.sqrt(wanted / (1 - outside))));
        assertThat(direct.drawnAgain()).isEqualTo(drawn.drawnAgain());
        Samples volumes = drawn.volumes(abandonment, 0, StudyRunner.sequential());
        for (int i = 0; i < n; i += 97) {
            assertThat(volumes.value(i)).isCloseTo(direct.volumes().value(i), within(1e-9 * volumes.value(i)));
        }
        Truncated conditional = new Truncated(b, 0.0, 2.0);
        for (double p : new double[] {0.1, 0.5, 0.9}) {
            assertThat(drawn.parameter(DeclineParameter.B).chanceAtMost(conditional.quantile(p)))
                    .isCloseTo(p, within(4 * Math.sqrt(p * (1 - p) / n)));
        }
        assertThat(drawn.toString()).contains("drawn again");
        assertThat(direct.toString()).contains("drawn again");
    }

    @Test
    void inputsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> MonteCarlo.recoveries(
                        ParameterDistributions.independent(
                                ModelFamily.EXPONENTIAL, new Constant(-5), new Constant(0.01)),
                        SamplingPlan.random(10, 1),
                        TO_FIVE,
                        StudyRunner.sequential()))
                .hasMessageContaining("distributions whose draws make models");
        assertThatThrownBy(() -> ParameterDistributions.independent(ModelFamily.EXPONENTIAL, new Constant(5)))
                .hasMessageContaining("as long as the parameters");
        ParameterDistribution rate = new ParameterDistribution(DeclineParameter.INITIAL_RATE, new Constant(1));
        assertThatThrownBy(() -> new ParameterDistributions(ModelFamily.EXPONENTIAL, List.of(rate, rate), null, null))
                .hasMessageContaining("parameters[1] must be of INITIAL_NOMINAL_DECLINE");
        assertThatThrownBy(() -> new ParameterDistributions(
                        ModelFamily.HYPERBOLIC,
                        ORACLE.parameters().subList(0, 3),
                        new Correlation.Matrix(Correlation.Measure.KENDALL_RANK, List.of(List.of(1.0))),
                        null))
                .hasMessageContaining("correlation");
        assertThatThrownBy(() -> new ParameterDistributions(
                        ModelFamily.HYPERBOLIC, ORACLE.parameters().subList(0, 3), null, 5.0))
                .hasMessageContaining("correlation must be present");
        assertThatThrownBy(() -> new Abandonment(0.0, 5)).hasMessageContaining("economicLimitPerDay");
        assertThatThrownBy(() -> new Abandonment(null, -5)).hasMessageContaining("horizonDays");
        assertThat(TO_FIVE).hasToString("until 5.000/day, at most 1.000e+09 days");
        DrawnModels drawn = MonteCarlo.draw(ORACLE, SamplingPlan.random(5, 1), StudyRunner.sequential());
        assertThatThrownBy(() -> drawn.parameter(DeclineParameter.TAU_DAYS))
                .hasMessageContaining("parameter must be one");
    }
}
