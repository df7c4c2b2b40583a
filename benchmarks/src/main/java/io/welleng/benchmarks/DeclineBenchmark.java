package io.welleng.benchmarks;

import io.welleng.core.study.StudyRunner;
import io.welleng.dca.data.DeclineSeries;
import io.welleng.dca.fit.DeclineFitter;
import io.welleng.dca.fit.FitOutcome;
import io.welleng.dca.fit.FitSettings;
import io.welleng.dca.fit.ModelFamily;
import io.welleng.dca.model.Decline;
import io.welleng.dca.probability.Abandonment;
import io.welleng.dca.probability.MonteCarlo;
import io.welleng.dca.probability.ParameterDistributions;
import io.welleng.dca.sampling.Clipped;
import io.welleng.dca.sampling.Lognormal;
import io.welleng.dca.sampling.Normal;
import io.welleng.dca.sampling.Sampler;
import io.welleng.dca.sampling.SamplingPlan;
import io.welleng.dca.sampling.Triangular;
import io.welleng.dca.sampling.Uniform;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A million ultimate recoveries of modified hyperbolic declines, sampling and percentiles included, on one thread and on two;
 * the same as a stream of random numbers, formulas and a sort; and a hyperbolic fit of 60 months.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class DeclineBenchmark {

    private static final int SAMPLES = 1_000_000;
    private static final int MONTHS = 60;
    private static final double LIMIT = 5.0;
    private static final double[] FRACTIONS = {0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99};

    private ParameterDistributions given;
    private ExecutorService threads;
    private DeclineSeries series;

    /** Prepares distributions, threads and a history with 5 % of noise. */
    @Setup(Level.Trial)
    public void prepare() {
        given = ParameterDistributions.independent(
                ModelFamily.MODIFIED_HYPERBOLIC,
                new Lognormal(1000.0, 0.35),
                new Triangular(0.003, 0.006, 0.012),
                new Clipped(new Normal(1.0, 0.2), 0.2, 1.8),
                new Uniform(0.00015, 0.0003));
        threads = Executors.newFixedThreadPool(2);
        RandomGenerator random = Sampler.generator(1);
        Decline truth = Decline.hyperbolic(1000.0, 0.006, 1.1);
        double[] start = new double[MONTHS];
        double[] end = new double[MONTHS];
        double[] rate = new double[MONTHS];
        for (int i = 0; i < MONTHS; i++) {
            start[i] = 30.4375 * i;
            end[i] = 30.4375 * (i + 1);
            rate[i] = truth.volume(start[i], end[i]) / 30.4375 * Math.exp(0.05 * Sampler.standardNormal(random));
        }
        series = DeclineSeries.ofAverages(start, end, rate);
    }

    /** Ends the threads. */
    @TearDown(Level.Trial)
    public void end() {
        threads.shutdown();
    }

    /**
     * The library on one thread.
     *
     * @return percentiles
     */
    @Benchmark
    public double[] recoveriesOnOneThread() {
        return recoveries(StudyRunner.sequential());
    }

    /**
     * The library on two threads.
     *
     * @return percentiles
     */
    @Benchmark
    public double[] recoveriesOnTwoThreads() {
        return recoveries(StudyRunner.on(threads));
    }

    private double[] recoveries(StudyRunner runner) {
        return MonteCarlo.recoveries(given, SamplingPlan.random(SAMPLES, 42L), new Abandonment(LIMIT, 1.0e9), runner)
                .volumes()
                .quantiles(FRACTIONS);
    }

    /**
     * The same written down as a stream: formulas with powers, and a sort.
     *
     * @return percentiles
     */
    @Benchmark
    public double[] recoveriesByStream() {
        SplittableRandom random = new SplittableRandom(42L);
        double[] sorted = IntStream.range(0, SAMPLES)
                .mapToDouble(i -> recovery(
                        1000.0 * Math.exp(0.35 * random.nextGaussian()),
                        triangular(random.nextDouble(), 0.003, 0.006, 0.012),
                        Math.max(0.2, Math.min(1.8, 1.0 + 0.2 * random.nextGaussian())),
                        random.nextDouble(0.00015, 0.0003)))
                .sorted()
                .toArray();
        double[] found = new double[FRACTIONS.length];
        for (int k = 0; k < found.length; k++) {
            found[k] = sorted[(int) (FRACTIONS[k] * (SAMPLES - 1))];
        }
        return found;
    }

    private static double triangular(double u, double a, double m, double c) {
        return u < (m - a) / (c - a)
                ? a + Math.sqrt(u * (c - a) * (m - a))
                : c - Math.sqrt((1.0 - u) * (c - a) * (c - m));
    }

    private static double recovery(double qi, double d, double b, double least) {
        double atSwitch = qi * Math.pow(least / d, 1.0 / b);
        double q = Math.max(atSwitch, LIMIT);
        double hyperbolic = Math.abs(1.0 - b) < 1.0e-6
                ? qi / d * Math.log(qi / q)
                : Math.pow(qi, b) / ((1.0 - b) * d) * (Math.pow(qi, 1.0 - b) - Math.pow(q, 1.0 - b));
        return hyperbolic + (q - LIMIT) / least;
    }

    /**
     * A hyperbolic fit of 60 months.
     *
     * @return the fit
     */
    @Benchmark
    public FitOutcome fit() {
        return DeclineFitter.fit(series, ModelFamily.HYPERBOLIC, FitSettings.logRate());
    }
}
