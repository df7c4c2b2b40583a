package io.welleng.lift.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.lift.table.SettingPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NoFeasibleSolutionException;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.junit.jupiter.api.Test;

/** The exact search beside enumeration of every choice, on small fields. */
class ExactSearchTest {

    private static double value(SettingPoint p, FieldObjective objective) {
        return objective instanceof FieldObjective.MostOil
                ? p.oilStbPerDay()
                : objective
                        .prices()
                        .moneyUsdPerDay(
                                p.oilStbPerDay(),
                                p.waterStbPerDay(),
                                p.formationGasMscfPerDay(),
                                p.liftGasMscfPerDay(),
                                p.powerKw());
    }

    private static double[] uses(SettingPoint p) {
        return new double[] {
            p.liftGasMscfPerDay(),
            p.powerKw(),
            p.oilStbPerDay() + p.waterStbPerDay(),
            p.formationGasMscfPerDay() + p.liftGasMscfPerDay()
        };
    }

    private static double[] capacities(FieldLimits limits) {
        return new double[] {
            limits.maxLiftGasMscfPerDay(),
            limits.maxElectricKw(),
            limits.separators().get(0).maxLiquidStbPerDay(),
            limits.separators().get(0).maxGasMscfPerDay()
        };
    }

    private static double enumerate(List<FieldWell> wells, int w, double[] left, double sum, FieldObjective objective) {
        for (double one : left) {
            if (one < -1e-7) {
                return Double.NEGATIVE_INFINITY;
            }
        }
        if (w == wells.size()) {
            return sum;
        }
        double best = wells.get(w).table().mayBeShutIn()
                ? enumerate(wells, w + 1, left, sum, objective)
                : Double.NEGATIVE_INFINITY;
        for (SettingPoint p : wells.get(w).table().points()) {
            double[] rest = left.clone();
            double[] uses = uses(p);
            for (int r = 0; r < rest.length; r++) {
                rest[r] -= uses[r];
            }
            best = Math.max(best, enumerate(wells, w + 1, rest, sum + value(p, objective), objective));
        }
        return best;
    }

    @Test
    void isTheBestOfAllPointsOn700Fields() {
        int infeasible = 0;
        for (int i = 0; i < 700; i++) {
            RandomGenerator random = RandomFields.random(i);
            List<FieldWell> wells = RandomFields.wells(random, random.nextInt(1, 6), random.nextInt(1, 6), true);
            FieldLimits limits = RandomFields.limits(random, wells, random.nextDouble(0.3, 0.9));
            FieldObjective objective =
                    i % 2 == 0 ? new FieldObjective.MostOil(null) : new FieldObjective.MostMoney(RandomFields.PRICES);
            double best = enumerate(wells, 0, capacities(limits), 0, objective);
            FieldOutcome outcome = FieldOptimizationStudy.of("F", wells, limits, objective)
                    .withEffort(1e-10, 20_000)
                    .solve();
            if (best == Double.NEGATIVE_INFINITY) {
                infeasible++;
                assertThat(outcome).as("field %d", i).isInstanceOf(FieldOutcome.Infeasible.class);
            } else {
                check(outcome, best, i);
            }
        }
        assertThat(infeasible).isBetween(20, 400);
    }

    private static void check(FieldOutcome outcome, double best, int i) {
        assertThat(outcome).as("field %d", i).isInstanceOf(FieldOutcome.Found.class);
        FieldOutcome.Found found = (FieldOutcome.Found) outcome;
        FieldProof proof = found.proofs().get(0);
        double tolerance = 1e-7 * Math.abs(best) + 1e-9;
        assertThat(proof.value()).as("field %d", i).isCloseTo(best, within(tolerance));
        assertThat(proof.bound()).as("field %d", i).isGreaterThanOrEqualTo(best - tolerance);
        assertThat(found.state().limits()).as("field %d", i).allMatch(LimitUse::holds);
    }

    /** Every combination of lines of all wells, each a linear programme. */
    @Test
    void isTheBestOfAllLinesOn300Fields() {
        int infeasible = 0;
        for (int i = 0; i < 300; i++) {
            RandomGenerator random = RandomFields.random(5000 + i);
            List<FieldWell> wells = RandomFields.wells(random, random.nextInt(1, 4), random.nextInt(2, 5), false);
            FieldLimits limits = RandomFields.limits(random, wells, random.nextDouble(0.3, 0.9));
            double best = lines(wells, 0, new ArrayList<>(), capacities(limits));
            FieldOutcome outcome = FieldOptimizationStudy.of("F", wells, limits, new FieldObjective.MostOil(null))
                    .withEffort(1e-10, 20_000)
                    .solve();
            if (best == Double.NEGATIVE_INFINITY) {
                infeasible++;
                assertThat(outcome).as("field %d", i).isInstanceOf(FieldOutcome.Infeasible.class);
            } else {
                check(outcome, best, i);
            }
        }
        assertThat(infeasible).isBetween(5, 200);
    }

    private static double lines(List<FieldWell> wells, int w, List<SettingPoint[]> chosen, double[] capacities) {
        if (w == wells.size()) {
            return linear(chosen, capacities);
        }
        List<SettingPoint> points = wells.get(w).table().points();
        double best =
                wells.get(w).table().mayBeShutIn() ? lines(wells, w + 1, chosen, capacities) : Double.NEGATIVE_INFINITY;
        for (int k = 1; k < points.size(); k++) {
            List<SettingPoint[]> more = new ArrayList<>(chosen);
            more.add(new SettingPoint[] {points.get(k - 1), points.get(k)});
            best = Math.max(best, lines(wells, w + 1, more, capacities));
        }
        return best;
    }

    private static double linear(List<SettingPoint[]> lines, double[] capacities) {
        double[] gains = new double[lines.size()];
        double[][] rows = new double[capacities.length][lines.size()];
        double[] left = capacities.clone();
        double oil = 0;
        for (int w = 0; w < gains.length; w++) {
            SettingPoint a = lines.get(w)[0];
            SettingPoint b = lines.get(w)[1];
            oil += a.oilStbPerDay();
            gains[w] = b.oilStbPerDay() - a.oilStbPerDay();
            double[] from = uses(a);
            double[] to = uses(b);
            for (int r = 0; r < left.length; r++) {
                left[r] -= from[r];
                rows[r][w] = to[r] - from[r];
            }
        }
        if (gains.length == 0) {
            return 0.0;
        }
        List<LinearConstraint> constraints = new ArrayList<>();
        for (int r = 0; r < left.length; r++) {
            constraints.add(new LinearConstraint(rows[r], Relationship.LEQ, left[r]));
        }
        for (int w = 0; w < gains.length; w++) {
            double[] one = new double[gains.length];
            one[w] = 1;
            constraints.add(new LinearConstraint(one, Relationship.LEQ, 1));
        }
        try {
            return new SimplexSolver(1e-10, 100, 1e-13)
                    .optimize(
                            new LinearObjectiveFunction(gains, oil),
                            new LinearConstraintSet(constraints),
                            GoalType.MAXIMIZE,
                            new NonNegativeConstraint(true))
                    .getValue();
        } catch (NoFeasibleSolutionException none) {
            return Double.NEGATIVE_INFINITY;
        }
    }
}
