package io.welleng.benchmarks;

import io.welleng.lift.srp.card.Card;
import io.welleng.lift.srp.predict.PredictionOutcome;
import io.welleng.lift.srp.predict.PredictiveSolver;
import io.welleng.lift.srp.predict.PumpingWell;
import java.util.Locale;
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
 * Claim: surface and pump card of 360 points over four tapers are predicted within 20 ms, marched until strokes repeat
 * themselves, with loads of the sections, rates and the balance of energy. The baseline marches ten strokes on a grid of
 * the same steps of time and gives the surface card alone.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class PredictedCardBenchmark {

    private static final double GREATEST_DIFFERENCE = 0.005;

    /** What the pump does. */
    @Param({"FULL", "GAS_INTERFERENCE", "FLUID_POUND"})
    public ReferenceRodPump condition;

    private PumpingWell well;
    private double weightLbf;

    /** Prepares the well; fails if the baseline has another answer, prints by how much they differ. */
    @Setup(Level.Trial)
    public void prepare() {
        well = condition.well();
        PredictionOutcome.Predicted predicted = condition.cards();
        weightLbf = predicted.buoyantWeightLbf();
        double apart = NaivePumping.apart(naive(), predicted);
        System.out.printf(
                Locale.ROOT,
                "%n%s, %s%nnaive card: %s, %.2g of the load apart%n",
                predicted.surface(),
                predicted.periodicity(),
                naive(),
                apart);
        if (!(apart < GREATEST_DIFFERENCE)) {
            throw new IllegalStateException("the naive program predicts another card");
        }
    }

    /**
     * The library's solver.
     *
     * @return both cards
     */
    @Benchmark
    public PredictionOutcome predict() {
        return PredictiveSolver.standard().solve(well);
    }

    /**
     * The straightforward program.
     *
     * @return the surface card
     */
    @Benchmark
    public Card naive() {
        return condition.naive(weightLbf).surfaceCard();
    }
}
