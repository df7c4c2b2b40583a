package io.welleng.benchmarks;

import io.welleng.lift.field.gas.GasAllocationStudyType;
import io.welleng.lift.field.gas.GasField;
import io.welleng.lift.field.gas.GasSharing;
import io.welleng.lift.field.gas.LiftGasCurve;
import io.welleng.lift.field.gas.RunRule;
import io.welleng.lift.field.gas.SharingOutcome;
import io.welleng.lift.field.gas.StepwiseShare;
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
 * Claim: the exact share of lift gas, with its proof, within 1 ms for the six wells of Buitrago, Rodriguez and Espin (1996) and
 * within 200 ms for 200 wells of S-shaped curves to a proven gap of 1e-6. The baseline is the textbook's dynamic programme over
 * a grid of gas, 1 Mscf/d for the six wells and 50 Mscf/d for the 200, which is exact on its grid only. What the usual
 * equal-slope steps reach, all wells running, is printed beside.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class GasSharingBenchmark {

    private static final double SIX_WELLS_GAS = 4600.0;

    /** As published with the points, by mixed-integer programming (STB/d). */
    private static final double SIX_WELLS_OIL = 3665.623;

    private static final double PUBLISHED_DIGITS = 0.0006;
    private static final double SIX_WELLS_STEP = 1.0;
    private static final int MANY = 200;
    private static final double MANY_SHARE = 0.2;
    private static final double MANY_STEP = 50.0;
    private static final double GAP = 1e-6;

    /** What a grid may lose: less than this share of the oil. */
    private static final double GRID_LOSS = 0.02;

    private static final double ROUNDING = 1e-9;

    private GasField six;
    private GasField many;

    /** Prepares the fields; prints what each way reaches, and fails if a grid is better or the six wells are off. */
    @Setup(Level.Trial)
    public void prepare() {
        six = GasField.of(new GasAllocationStudyType().example().field().wells(), SIX_WELLS_GAS);
        List<LiftGasCurve> wells = drawn();
        double most =
                wells.stream().mapToDouble(LiftGasCurve::greatestGasMscfPerDay).sum();
        many = GasField.of(wells, MANY_SHARE * most);
        double oil = compare("6 wells", six, (SharingOutcome.Shared) sixWells(), sixWellsOnGrid(), SIX_WELLS_STEP);
        Agreement.that(Math.abs(oil - SIX_WELLS_OIL) <= PUBLISHED_DIGITS, "published optimum", oil, SIX_WELLS_OIL);
        SharingOutcome.Shared shared = (SharingOutcome.Shared) manyWells();
        compare("200 wells", many, shared, manyWellsOnGrid(), MANY_STEP);
        Agreement.that(
                shared.proof().relativeGap() <= GAP,
                "proven gap",
                shared.proof().relativeGap(),
                GAP);
    }

    private static double compare(
            String name, GasField field, SharingOutcome.Shared shared, double onGrid, double stepMscfPerDay) {
        double oil = shared.oilStbPerDay();
        System.out.printf(
                Locale.ROOT,
                "%n%s: exact %.4f STB/d, gap %.1e, %d node(s); grid of %.0f Mscf/d %.4f; equal-slope steps %s%n",
                name,
                oil,
                shared.proof().relativeGap(),
                shared.proof().nodes(),
                stepMscfPerDay,
                onGrid,
                StepwiseShare.of(field, stepMscfPerDay)
                        .map(steps -> String.format(Locale.ROOT, "%.4f", steps.oilStbPerDay()))
                        .orElse("impossible: the least gas of all wells is more than there is"));
        Agreement.that(onGrid <= shared.proof().boundStbPerDay() * (1.0 + ROUNDING), "grid below bound", onGrid, oil);
        Agreement.within(GRID_LOSS, "grid near the optimum", onGrid, oil);
        return oil;
    }

    /** S-shaped curves: nothing below a start, a steep rise, a flat top that turns down. Every fifth well must run. */
    private static List<LiftGasCurve> drawn() {
        SplittableRandom random = new SplittableRandom(1L);
        List<LiftGasCurve> wells = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            int points = 8 + random.nextInt(5);
            double[] gas = new double[points];
            double[] oil = new double[points];
            double g = random.nextDouble(300.0);
            double top = 100.0 + random.nextDouble(900.0);
            double start = random.nextDouble(900.0);
            for (int k = 0; k < points; k++) {
                gas[k] = g;
                oil[k] = top * Math.exp(-start / Math.max(g, 1.0)) * (1.0 - 3e-5 * g);
                g += 50.0 + random.nextDouble(400.0);
            }
            RunRule rule = i % 5 == 0 ? RunRule.MUST_RUN : RunRule.MAY_SHUT;
            wells.add(LiftGasCurve.measured("W" + i, gas, oil, rule, "C"));
        }
        return wells;
    }

    /**
     * Six wells, exact.
     *
     * @return the share
     */
    @Benchmark
    public SharingOutcome sixWells() {
        return GasSharing.standard().share(six);
    }

    /**
     * Six wells on a grid of 1 Mscf/d.
     *
     * @return most oil on the grid (STB/d)
     */
    @Benchmark
    public double sixWellsOnGrid() {
        return onGrid(six, SIX_WELLS_STEP);
    }

    /**
     * 200 wells to a gap of 1e-6.
     *
     * @return the share
     */
    @Benchmark
    public SharingOutcome manyWells() {
        return GasSharing.standard().withRelativeGap(GAP).share(many);
    }

    /**
     * 200 wells on a grid of 50 Mscf/d.
     *
     * @return most oil on the grid (STB/d)
     */
    @Benchmark
    public double manyWellsOnGrid() {
        return onGrid(many, MANY_STEP);
    }

    /** Most oil with so many steps of gas, well after well (Bellman). */
    private static double onGrid(GasField field, double step) {
        int steps = (int) Math.floor(field.availableGasMscfPerDay() / step);
        double[] best = new double[steps + 1];
        for (LiftGasCurve well : field.wells()) {
            int first = (int) Math.ceil(well.leastGasMscfPerDay() / step);
            int last = (int) Math.floor(well.greatestGasMscfPerDay() / step);
            double[] oil = new double[last - first + 1];
            for (int k = first; k <= last; k++) {
                oil[k - first] = well.response().oilStbPerDay(k * step);
            }
            double[] next = new double[steps + 1];
            for (int s = 0; s <= steps; s++) {
                double most = well.rule() == RunRule.MAY_SHUT ? best[s] : Double.NEGATIVE_INFINITY;
                for (int k = first; k <= Math.min(last, s); k++) {
                    most = Math.max(most, best[s - k] + oil[k - first]);
                }
                next[s] = most;
            }
            best = next;
        }
        return best[steps];
    }
}
