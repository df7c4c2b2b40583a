package io.welleng.benchmarks;

import io.welleng.core.well.LiftType;
import io.welleng.lift.field.FieldLimits;
import io.welleng.lift.field.FieldObjective;
import io.welleng.lift.field.FieldOptimizationStudy;
import io.welleng.lift.field.FieldOutcome;
import io.welleng.lift.field.FieldWell;
import io.welleng.lift.field.Separator;
import io.welleng.lift.table.SettingPoint;
import io.welleng.lift.table.WellTable;
import io.welleng.lift.table.WellToday;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
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
 * The best settings of 100 wells of any lift, 20 points each, that share lift gas, power, and the liquid and gas capacity of a
 * separator, half of them with a jump in their curve, to a proven gap of 1e-6. The baseline is the linear programme over all
 * points of all wells by the simplex of commons-math3: one relaxation, which mixes points that do not go together, and so a
 * bound and not an answer.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class FieldOptimizationBenchmark {

    private static final int WELLS = 100;
    private static final int POINTS = 20;
    private static final int ROWS = 4;
    private static final double SHARE = 0.6;
    private static final double GAP = 1e-6;
    private static final double ROUNDING = 1e-7;

    /** How far the relaxation may lie above the optimum. */
    private static final double LOOSE = 0.02;

    private FieldOptimizationStudy study;
    private double[] capacities;

    /** Draws the field; prints optimum and bound, and fails if the gap is not closed or they do not go together. */
    @Setup(Level.Trial)
    public void prepare() {
        SplittableRandom random = new SplittableRandom(11L);
        List<FieldWell> wells = new ArrayList<>();
        capacities = new double[ROWS];
        for (int w = 0; w < WELLS; w++) {
            WellTable table = table(random, w);
            wells.add(FieldWell.of(table));
            double[] last = uses(table.points().get(POINTS - 1));
            for (int r = 0; r < ROWS; r++) {
                capacities[r] += SHARE * last[r];
            }
        }
        FieldLimits limits = new FieldLimits(
                capacities[0],
                capacities[1],
                null,
                null,
                List.of(new Separator("SEP", capacities[2], capacities[3], null)),
                null);
        study = FieldOptimizationStudy.of("F", wells, limits, new FieldObjective.MostOil(null));
        FieldOutcome.Found found = (FieldOutcome.Found) optimum();
        double oil = found.state().oilStbPerDay();
        double bound = relaxation();
        System.out.printf(Locale.ROOT, "%n%s%nrelaxation: %.6f, optimum %.6f STB/d%n", found.proofs(), bound, oil);
        Agreement.that(
                found.proofs().get(0).relativeGap() <= GAP,
                "gap",
                found.proofs().get(0).relativeGap(),
                GAP);
        Agreement.that(oil <= bound * (1.0 + ROUNDING), "optimum below the relaxation", oil, bound);
        Agreement.within(LOOSE, "optimum near the relaxation", oil, bound);
    }

    private static WellTable table(SplittableRandom random, int w) {
        LiftType type = LiftType.values()[random.nextInt(LiftType.values().length)];
        double top = Math.pow(10.0, random.nextDouble(1.5, 3.0));
        boolean jumps = random.nextBoolean();
        boolean pumped = type != LiftType.GAS_LIFT && type != LiftType.NATURAL_FLOW;
        double waterOilRatio = random.nextDouble(0.2, 3.0);
        double gor = random.nextDouble(0.2, 1.5);
        List<SettingPoint> points = new ArrayList<>();
        for (int k = 1; k <= POINTS; k++) {
            double x = (double) k / POINTS;
            double oil = top * (1.0 - (1.0 - x) * (1.0 - x)) * (jumps && x < 0.5 ? 0.2 : 1.0);
            points.add(SettingPoint.withGas(
                    10.0 * x,
                    oil,
                    oil * waterOilRatio,
                    oil * gor,
                    type == LiftType.GAS_LIFT ? 1.5 * top * x : 0.0,
                    pumped ? 1.0 + 0.15 * top * x * x : 0.0));
        }
        WellToday today = new WellToday.Running(5.0);
        return new WellTable("W-" + w, type, "setting", "", points, null, null, true, today);
    }

    private static double[] uses(SettingPoint p) {
        return new double[] {
            p.liftGasMscfPerDay(),
            p.powerKw(),
            p.oilStbPerDay() + p.waterStbPerDay(),
            p.formationGasMscfPerDay() + p.liftGasMscfPerDay()
        };
    }

    /**
     * The library's optimum with its proof.
     *
     * @return the best settings
     */
    @Benchmark
    public FieldOutcome optimum() {
        return study.solve();
    }

    /**
     * One linear relaxation by the simplex: a weight of each point of each well, those of a well at most 1 together.
     *
     * @return a bound of the oil (STB/d)
     */
    @Benchmark
    public double relaxation() {
        double[] oil = new double[WELLS * POINTS];
        double[][] rows = new double[ROWS][WELLS * POINTS];
        List<LinearConstraint> constraints = new ArrayList<>();
        for (int w = 0; w < WELLS; w++) {
            double[] weights = new double[WELLS * POINTS];
            for (int k = 0; k < POINTS; k++) {
                SettingPoint point = study.wells().get(w).table().points().get(k);
                int j = w * POINTS + k;
                oil[j] = point.oilStbPerDay();
                weights[j] = 1.0;
                double[] uses = uses(point);
                for (int r = 0; r < ROWS; r++) {
                    rows[r][j] = uses[r];
                }
            }
            constraints.add(new LinearConstraint(weights, Relationship.LEQ, 1.0));
        }
        for (int r = 0; r < ROWS; r++) {
            constraints.add(new LinearConstraint(rows[r], Relationship.LEQ, capacities[r]));
        }
        return new SimplexSolver()
                .optimize(
                        new MaxIter(100_000),
                        new LinearObjectiveFunction(oil, 0.0),
                        new LinearConstraintSet(constraints),
                        GoalType.MAXIMIZE,
                        new NonNegativeConstraint(true))
                .getValue();
    }
}
