package io.welleng.benchmarks;

import io.welleng.constraints.spc.change.Pelt;
import io.welleng.constraints.spc.change.Penalty;
import io.welleng.constraints.spc.change.SegmentCost;
import io.welleng.constraints.spc.change.Segmentation;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Where the mean of 10,000 readings changes: PELT beside the optimal partitioning it is an exact shortcut of, with the same cost,
 * penalty and least length. The shortcut comes from changes; without any there is next to none.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ChangePointBenchmark {

    private static final int READINGS = 10_000;
    private static final int LEAST_LENGTH = 5;
    private static final double SHIFT = 3.0;
    private static final double SAME = 1e-9;

    /** Number of changes. */
    @Param({"100", "0"})
    public int changes;

    private double[] series;
    private Pelt pelt;

    /** Draws the readings; fails if the two ways cut at different places or at another cost. */
    @Setup(Level.Trial)
    public void prepare() {
        SplittableRandom random = new SplittableRandom(4L);
        series = new double[READINGS];
        for (int i = 0; i < READINGS; i++) {
            int segment = i * (changes + 1) / READINGS;
            series[i] = SHIFT * (segment % 2) + random.nextGaussian();
        }
        pelt = new Pelt(new SegmentCost.Mean(1.0), new Penalty.Bic(), LEAST_LENGTH);
        Segmentation fast = pelt();
        Partition slow = optimalPartitioning();
        System.out.printf(
                Locale.ROOT,
                "%n%d changes, costs of %d segments%n",
                fast.changes().size(),
                fast.evaluations());
        Agreement.that(
                fast.changes().equals(slow.changes()),
                "changes",
                fast.changes().size(),
                slow.changes().size());
        Agreement.within(SAME, "cost", fast.cost(), slow.cost());
        Agreement.within(0.05, "true number of changes", fast.changes().size(), changes);
    }

    /** What the baseline finds: first readings of all segments but the first, and the cost with penalties. */
    public record Partition(List<Integer> changes, double cost) {}

    /**
     * PELT.
     *
     * @return the best cut
     */
    @Benchmark
    public Segmentation pelt() {
        return pelt.segment(series);
    }

    /**
     * Every last segment at every reading, with running sums.
     *
     * @return the best cut
     */
    @Benchmark
    public Partition optimalPartitioning() {
        double penalty = 2.0 * Math.log(READINGS);
        double[] sums = new double[READINGS + 1];
        double[] squares = new double[READINGS + 1];
        for (int i = 0; i < READINGS; i++) {
            sums[i + 1] = sums[i] + series[i];
            squares[i + 1] = squares[i] + series[i] * series[i];
        }
        double[] best = new double[READINGS + 1];
        int[] last = new int[READINGS + 1];
        best[0] = -penalty;
        for (int t = 1; t <= READINGS; t++) {
            best[t] = Double.POSITIVE_INFINITY;
            for (int s = 0; s <= t - LEAST_LENGTH; s++) {
                double sum = sums[t] - sums[s];
                double cost = best[s] + squares[t] - squares[s] - sum * sum / (t - s) + penalty;
                if (cost < best[t]) {
                    best[t] = cost;
                    last[t] = s;
                }
            }
        }
        List<Integer> found = new ArrayList<>();
        for (int at = last[READINGS]; at > 0; at = last[at]) {
            found.add(0, at);
        }
        return new Partition(found, best[READINGS]);
    }
}
