package io.welleng.benchmarks;

import io.welleng.lift.srp.card.Card;
import io.welleng.lift.srp.wave.DiagnosticCase;
import io.welleng.lift.srp.wave.DiagnosticOutcome;
import io.welleng.lift.srp.wave.EverittJennings;
import io.welleng.lift.srp.wave.GibbsFourier;
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
 * Claims: a surface card of 360 points over four tapers becomes a pump card within 0.2 ms by Fourier series, and within
 * 5 ms by finite differences. The library gives also load and movement at the top of each section and the balance of
 * work; the baselines, as one would write them from the textbook, the pump card alone. All 179 harmonics are used.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class CardDiagnosisBenchmark {

    private static final GibbsFourier FOURIER = new GibbsFourier();
    private static final EverittJennings DIFFERENCES = new EverittJennings();
    private static final int STRIDE = 6;

    /** What the pump does. */
    @Param({"FULL", "FLUID_POUND"})
    public ReferenceRodPump condition;

    private DiagnosticCase well;
    private double weightLbf;
    private double dampingPerS;
    private double[] finePosition;
    private double[] fineLoad;

    /** Prepares the card; fails if a baseline has another answer, prints by how much they differ. */
    @Setup(Level.Trial)
    public void prepare() {
        well = condition.toDiagnose();
        weightLbf = condition.cards().buoyantWeightLbf();
        dampingPerS = well.damping().upPerS(well.rods())[0];
        finePosition = NaiveWaves.resampled(well.surfaceCard().positionsIn(), DIFFERENCES.timeSteps());
        fineLoad = NaiveWaves.resampled(well.surfaceCard().loadsLbf(), DIFFERENCES.timeSteps());
        Card series = pumpCard(fourier());
        Card differences = pumpCard(differences());
        check("series", series, naiveSeries());
        check("differences", differences, naiveDifferences());
        System.out.printf(
                Locale.ROOT,
                "%n%s%nseries and differences are apart by %.2g of the load and %.2g of the stroke%n",
                fourier(),
                NaiveWaves.loadDifference(series, differences),
                NaiveWaves.positionDifference(series, differences));
    }

    private static Card pumpCard(DiagnosticOutcome outcome) {
        return ((DiagnosticOutcome.Diagnosed) outcome).pumpCard();
    }

    private static void check(String method, Card card, Card naive) {
        double load = NaiveWaves.loadDifference(card, naive);
        double position = NaiveWaves.positionDifference(card, naive);
        System.out.printf(
                Locale.ROOT, "%nnaive %s: %.2g of the load, %.2g of the stroke apart", method, load, position);
        if (!(load < 1e-9 && position < 1e-9)) {
            throw new IllegalStateException("the naive " + method + " give another pump card");
        }
    }

    /**
     * Gibbs' series.
     *
     * @return the pump card
     */
    @Benchmark
    public DiagnosticOutcome fourier() {
        return FOURIER.diagnose(well);
    }

    /**
     * Finite differences with 2,160 steps of time.
     *
     * @return the pump card
     */
    @Benchmark
    public DiagnosticOutcome differences() {
        return DIFFERENCES.diagnose(well);
    }

    /**
     * Gibbs' series as in the textbook.
     *
     * @return the pump card
     */
    @Benchmark
    public Card naiveSeries() {
        return NaiveWaves.pumpCardBySeries(well, weightLbf, dampingPerS);
    }

    /**
     * Finite differences as in the textbook, on the same grid; the card is at hand at its steps of time.
     *
     * @return the pump card
     */
    @Benchmark
    public Card naiveDifferences() {
        return NaiveWaves.pumpCardByDifferences(well, finePosition, fineLoad, weightLbf, dampingPerS, STRIDE);
    }
}
