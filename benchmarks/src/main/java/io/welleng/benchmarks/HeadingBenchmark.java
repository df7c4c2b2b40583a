package io.welleng.benchmarks;

import io.welleng.lift.gaslift.heading.CasingPressure;
import io.welleng.lift.gaslift.heading.ElapsedPressure;
import io.welleng.lift.gaslift.heading.HeadingDetector;
import io.welleng.lift.gaslift.heading.HeadingOutcome;
import io.welleng.lift.gaslift.heading.HeadingResult;
import io.welleng.lift.gaslift.heading.HeadingSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * Casing heading in a day of casing pressure, 8,640 uneven readings with a trend and noise: period, amplitude, chance of a false
 * alarm, harmonics and windows. The baseline is the textbook's Lomb-Scargle periodogram by its sums, over the band of 5 to 30
 * minutes and five frequencies to each cycle of the record, after a straight line is taken off; it names a period and no more.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class HeadingBenchmark {

    private static final int READINGS = 8640;
    private static final double INTERVAL_S = 10.0;
    private static final double PERIOD_MINUTES = 13.0;
    private static final double AMPLITUDE_PSI = 4.0;
    private static final double NOISE_PSI = 2.0;
    private static final double SAME_PERIOD = 0.01;

    private static final double SHORTEST_S = 300.0;
    private static final double LONGEST_S = 1800.0;
    private static final double PER_CYCLE = 5.0;

    private CasingPressure series;
    private double[] seconds;
    private double[] psia;

    /** Makes the record; prints what is found, and fails if the two periods, or the true one, differ by more than 1 %. */
    @Setup(Level.Trial)
    public void prepare() {
        SplittableRandom random = new SplittableRandom(3L);
        seconds = new double[READINGS];
        psia = new double[READINGS];
        List<ElapsedPressure> samples = new ArrayList<>();
        double t = 0.0;
        for (int i = 0; i < READINGS; i++) {
            double cycles = t / (60.0 * PERIOD_MINUTES);
            double phase = cycles - Math.floor(cycles);
            double tooth = phase < 0.85 ? 2.0 * phase / 0.85 - 1.0 : 1.0 - 2.0 * (phase - 0.85) / 0.15;
            seconds[i] = t;
            psia[i] = 1000.0 + 20.0 * t / 86_400.0 + AMPLITUDE_PSI * tooth + NOISE_PSI * random.nextGaussian();
            samples.add(new ElapsedPressure(t, psia[i]));
            t += INTERVAL_S * (0.6 + 0.8 * random.nextDouble());
        }
        series = new CasingPressure.Elapsed(samples);
        HeadingOutcome outcome = detect().outcome();
        double naive = sums();
        System.out.printf(Locale.ROOT, "%n%s%nsums: %.4f min%n", outcome, naive);
        double found = ((HeadingOutcome.Heading) outcome).periodMinutes();
        Agreement.within(SAME_PERIOD, "period (min)", found, naive);
        Agreement.within(SAME_PERIOD, "true period (min)", found, PERIOD_MINUTES);
    }

    /**
     * The library's detection.
     *
     * @return what was found
     */
    @Benchmark
    public HeadingResult detect() {
        return HeadingDetector.detect(series, HeadingSearch.STANDARD);
    }

    /**
     * The periodogram by its sums.
     *
     * @return period of the greatest power (min)
     */
    @Benchmark
    public double sums() {
        double[] rest = withoutLine();
        double step = 1.0 / (PER_CYCLE * seconds[READINGS - 1]);
        double best = 0.0;
        double most = 0.0;
        for (double f = 1.0 / LONGEST_S; f <= 1.0 / SHORTEST_S; f += step) {
            double power = power(rest, 2.0 * Math.PI * f);
            if (power > most) {
                most = power;
                best = f;
            }
        }
        return 1.0 / (60.0 * best);
    }

    private double[] withoutLine() {
        double meanT = 0.0;
        double meanP = 0.0;
        for (int i = 0; i < READINGS; i++) {
            meanT += seconds[i] / READINGS;
            meanP += psia[i] / READINGS;
        }
        double tp = 0.0;
        double tt = 0.0;
        for (int i = 0; i < READINGS; i++) {
            tp += (seconds[i] - meanT) * (psia[i] - meanP);
            tt += (seconds[i] - meanT) * (seconds[i] - meanT);
        }
        double[] rest = new double[READINGS];
        for (int i = 0; i < READINGS; i++) {
            rest[i] = psia[i] - meanP - tp / tt * (seconds[i] - meanT);
        }
        return rest;
    }

    /** Lomb's power with Scargle's shift of time: both sets of sums, sines and cosines as they stand. */
    private double power(double[] rest, double omega) {
        double s2 = 0.0;
        double c2 = 0.0;
        for (double t : seconds) {
            s2 += Math.sin(2.0 * omega * t);
            c2 += Math.cos(2.0 * omega * t);
        }
        double tau = Math.atan2(s2, c2) / (2.0 * omega);
        double yc = 0.0;
        double ys = 0.0;
        double cc = 0.0;
        double ss = 0.0;
        for (int i = 0; i < READINGS; i++) {
            double c = Math.cos(omega * (seconds[i] - tau));
            double s = Math.sin(omega * (seconds[i] - tau));
            yc += rest[i] * c;
            ys += rest[i] * s;
            cc += c * c;
            ss += s * s;
        }
        return 0.5 * (yc * yc / cc + ys * ys / ss);
    }
}
