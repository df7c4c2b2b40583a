package io.welleng.benchmarks;

import io.welleng.lift.esp.EspLimits;
import io.welleng.lift.esp.EspModel;
import io.welleng.lift.esp.EspObjective;
import io.welleng.lift.esp.EspOutcome;
import io.welleng.lift.esp.EspPoint;
import io.welleng.lift.esp.EspRun;
import io.welleng.lift.esp.FrequencyOptimum;
import io.welleng.lift.optimum.LimitCheck;
import io.welleng.lift.optimum.Prices;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleFunction;
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
 * Claims: an ESP well is solved at one frequency within 1 ms, and its frequency of best margin within 20 ms. The
 * baseline tries every 0.1 Hz from 30 to 90 Hz: once solving each alone, as a program without an optimiser would, and
 * once with what the library remembers from one frequency to the next.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class EspBenchmark {

    private static final double FREQUENCY_HZ = 50.0;
    private static final EspObjective OBJECTIVE = new EspObjective.BestMargin(new Prices(60.0, 0.12, 2.0));

    /** A rate is found to a millionth of the absolute open flow. */
    private static final double SOLVED = 5e-5;

    private EspModel model;
    private EspLimits limits;

    /** Prepares the well; prints the answers, and fails if a frequency of the grid is better than the optimum. */
    @Setup(Level.Trial)
    public void prepare() {
        model = EspModel.of(ReferencePumpedWells.ESP_WELL, ReferencePumpedWells.ESP);
        // Free but for the motor and the pressure at the intake.
        limits = new EspLimits(30.0, 90.0, null, 1.0, null, null, 800.0, null, null, null, null, null, null, null);
        FrequencyOptimum optimum = optimum();
        double grid = gridRemembering();
        System.out.printf(Locale.ROOT, "%n%s%n%s%ngrid: %.6f USD/d%n", oneFrequency(), optimum, grid);
        double best = ((FrequencyOptimum.Best) optimum).objective();
        if (!(best >= grid - SOLVED * Math.abs(grid))) {
            throw new IllegalStateException("a frequency of the grid is better: " + grid + " to " + best);
        }
    }

    /**
     * The operating point at 50 Hz, from nothing but the resolved model.
     *
     * @return the operating point
     */
    @Benchmark
    public EspOutcome oneFrequency() {
        return model.at(FREQUENCY_HZ);
    }

    /**
     * The frequency of best margin.
     *
     * @return the frequency, with the gain over 50 Hz
     */
    @Benchmark
    public FrequencyOptimum optimum() {
        return model.bestFrequency(OBJECTIVE, limits, OptionalDouble.of(FREQUENCY_HZ));
    }

    /**
     * 601 frequencies, each solved alone.
     *
     * @return best margin (USD/d)
     */
    @Benchmark
    public double grid() {
        return best(model::at);
    }

    /**
     * 601 frequencies, the sides of the well remembered.
     *
     * @return best margin (USD/d)
     */
    @Benchmark
    public double gridRemembering() {
        EspRun run = model.run();
        return best(run::at);
    }

    private double best(DoubleFunction<EspOutcome> solver) {
        double best = Double.NEGATIVE_INFINITY;
        for (int tenths = 300; tenths <= 900; tenths++) {
            if (solver.apply(tenths / 10.0) instanceof EspOutcome.Running running) {
                EspPoint point = running.point();
                if (limits.checks(point).stream().allMatch(LimitCheck::holds)) {
                    best = Math.max(best, OBJECTIVE.value(point).orElse(Double.NEGATIVE_INFINITY));
                }
            }
        }
        return best;
    }
}
