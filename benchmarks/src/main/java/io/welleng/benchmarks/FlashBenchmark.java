package io.welleng.benchmarks;

import io.welleng.allocation.process.FlashOutcome;
import io.welleng.allocation.process.RachfordRice;
import java.util.List;
import java.util.Locale;
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
 * A feed of eleven components split between vapour and liquid by given K-values: the root of Rachford and Rice with both
 * compositions, checked. The baseline bisects the equation between its end poles as it stands, to 1e-14.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class FlashBenchmark {

    private static final List<Double> FEED =
            List.of(0.0044, 0.0015, 0.3506, 0.0764, 0.0646, 0.0114, 0.0317, 0.0153, 0.0197, 0.0378, 0.3866);
    private static final List<Double> RATIOS =
            List.of(95.0, 9.6, 27.0, 4.9, 1.38, 0.56, 0.40, 0.162, 0.124, 0.039, 2.0e-5);
    private static final double WIDTH = 1e-14;
    private static final double SAME = 1e-12;

    private double[] z;
    private double[] k;

    /** Prints the split, and fails if the two ways differ. */
    @Setup(Level.Trial)
    public void prepare() {
        z = FEED.stream().mapToDouble(Double::doubleValue).toArray();
        k = RATIOS.stream().mapToDouble(Double::doubleValue).toArray();
        FlashOutcome.TwoPhase split = (FlashOutcome.TwoPhase) split();
        double[][] naive = bisection();
        System.out.printf(Locale.ROOT, "%n%s%nbisection: %.15f%n", split, naive[0][0]);
        Agreement.within(SAME, "vapour", split.vapourFraction(), naive[0][0]);
        for (int i = 0; i < z.length; i++) {
            Agreement.within(SAME, "liquid " + i, split.liquid().get(i), naive[1][i]);
            Agreement.within(SAME, "vapour " + i, split.vapour().get(i), naive[2][i]);
        }
    }

    /**
     * The library's split.
     *
     * @return the split
     */
    @Benchmark
    public FlashOutcome split() {
        return RachfordRice.split(FEED, RATIOS);
    }

    /**
     * By bisection.
     *
     * @return vapour fraction, liquid and vapour composition (mole fractions)
     */
    @Benchmark
    public double[][] bisection() {
        double least = Double.POSITIVE_INFINITY;
        double greatest = 0.0;
        for (double ratio : k) {
            least = Math.min(least, ratio);
            greatest = Math.max(greatest, ratio);
        }
        double low = 1.0 / (1.0 - greatest);
        double high = 1.0 / (1.0 - least);
        while (high - low > WIDTH) {
            double middle = 0.5 * (low + high);
            if (sum(middle) > 0.0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double v = 0.5 * (low + high);
        double[] x = new double[z.length];
        double[] y = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            x[i] = z[i] / (1.0 + v * (k[i] - 1.0));
            y[i] = k[i] * x[i];
        }
        return new double[][] {{v}, x, y};
    }

    private double sum(double v) {
        double sum = 0.0;
        for (int i = 0; i < z.length; i++) {
            sum += z[i] * (k[i] - 1.0) / (1.0 + v * (k[i] - 1.0));
        }
        return sum;
    }
}
