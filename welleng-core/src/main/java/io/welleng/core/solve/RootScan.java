package io.welleng.core.solve;

import io.welleng.core.check.Check;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/**
 * Finds all roots of a function on a grid: one in each interval where the sign changes, and pairs that hide between grid
 * points where the function comes near zero and turns back, unless its chords show that it cannot get there. Where there
 * is no root, every turning value is refined. Where the function is NaN it is taken as not defined, and no
 * root is looked for across the gap.
 *
 * <p>A turning value is followed until its place is known to 1e-7 of the argument: two roots closer together than that
 * around one turn can be missed. So can two roots between neighbouring grid points without a turning value that the grid
 * shows: choose the grid by what the function can do.
 *
 * @param solver refines each sign change
 */
public record RootScan(BracketingSolver solver) {

    private static final int MAX_TURNING_EVALUATIONS = 40;

    private static final double TURNING_TOLERANCE = 1.0e-7;

    /** Checks that the solver is there. */
    public RootScan {
        Check.present(solver, "solver");
    }

    /**
     * A root and the way the function goes through it.
     *
     * @param result the refined root; check its status
     * @param falling true if the function goes from positive to negative there
     */
    public record Root(RootResult result, boolean falling) {}

    /**
     * What a scan found.
     *
     * @param roots all roots, in increasing order; each has its own status
     * @param nearestX where the function comes nearest to zero without reaching it, or NaN if it was nowhere defined
     * @param nearestValue the function's value there
     * @param undefined grid points at which the function is NaN
     * @param evaluations evaluations in all
     */
    public record Found(List<Root> roots, double nearestX, double nearestValue, int undefined, int evaluations) {

        /** Makes the list immutable. */
        public Found {
            roots = List.copyOf(roots);
        }
    }

    /**
     * Scans the grid.
     *
     * @param f the function; NaN where it is not defined
     * @param grid increasing arguments, at least two
     * @return all roots and the nearest miss
     */
    public Found scan(DoubleUnaryOperator f, double... grid) {
        Check.increasing(grid, 2, "grid", "");
        return new Search(f, grid).run();
    }

    private final class Search {

        private final DoubleUnaryOperator f;
        private final double[] x;
        private final double[] y;
        private final List<Root> roots = new ArrayList<>();
        private double nearestX = Double.NaN;
        private double nearestValue = Double.NaN;
        private int evaluations;

        Search(DoubleUnaryOperator f, double[] grid) {
            this.f = f;
            this.x = grid;
            this.y = new double[grid.length];
        }

        Found run() {
            int undefined = 0;
            for (int i = 0; i < x.length; i++) {
                y[i] = value(x[i]);
                undefined += Double.isNaN(y[i]) ? 1 : 0;
            }
            for (int i = 0; i < x.length; i++) {
                if (i > 0) {
                    between(x[i - 1], y[i - 1], x[i], y[i]);
                }
                if (turnsBack(i) && mayReachZero(i)) {
                    turning(i);
                }
            }
            if (roots.isEmpty()) {
                for (int i = 0; i < x.length; i++) {
                    if (turnsBack(i) && !mayReachZero(i)) {
                        turning(i);
                    }
                }
            }
            roots.sort(Comparator.comparingDouble(root -> root.result().root()));
            return new Found(roots, nearestX, nearestValue, undefined, evaluations);
        }

        private double value(double at) {
            double v = f.applyAsDouble(at);
            evaluations++;
            if (!Double.isNaN(v) && !(Math.abs(v) >= Math.abs(nearestValue))) {
                nearestX = at;
                nearestValue = v;
            }
            return v;
        }

        /** A zero on a grid point belongs to the interval that it ends. */
        private void between(double a, double fa, double b, double fb) {
            boolean change = fa > 0.0 && fb <= 0.0 || fa < 0.0 && fb >= 0.0;
            if (change) {
                roots.add(new Root(solver.solve(this::value, a, fa, b, fb), fa > 0.0));
            }
        }

        private boolean turnsBack(int i) {
            if (i == 0 || i == x.length - 1 || y[i] == 0.0) {
                return false;
            }
            double s = Math.signum(y[i]);
            return s * y[i - 1] >= s * y[i] && s * y[i + 1] > s * y[i];
        }

        /**
         * Whether the function can have a root beside grid point i, if it turns there as a bowl does: a bowl lies above
         * each of its chords continued, here that of the interval on the other side.
         */
        private boolean mayReachZero(int i) {
            double s = Math.signum(y[i]);
            double left = x[i] - x[i - 1];
            double right = x[i + 1] - x[i];
            double falling = s * (y[i] - y[i - 1]) / left;
            double rising = s * (y[i + 1] - y[i]) / right;
            return s * y[i] + falling * right <= 0.0 || s * y[i] - rising * left <= 0.0;
        }

        /** Follows the function towards zero between the neighbours of grid point i; stops as soon as the sign changes. */
        private void turning(int i) {
            double s = Math.signum(y[i]);
            double[] crossed = {Double.NaN, 0.0};
            try {
                new BrentOptimizer(TURNING_TOLERANCE, Double.MIN_NORMAL)
                        .optimize(
                                new MaxEval(MAX_TURNING_EVALUATIONS),
                                GoalType.MINIMIZE,
                                new SearchInterval(x[i - 1], x[i + 1], x[i]),
                                new UnivariateObjectiveFunction(at -> {
                                    double v = value(at);
                                    if (s * v <= 0.0) {
                                        crossed[0] = at;
                                        crossed[1] = v;
                                        throw new SignChangeException();
                                    }
                                    return Double.isNaN(v) ? Double.POSITIVE_INFINITY : s * v;
                                }));
            } catch (SignChangeException e) {
                int left = crossed[0] < x[i] ? i - 1 : i;
                between(x[left], y[left], crossed[0], crossed[1]);
                between(crossed[0], crossed[1], x[left + 1], y[left + 1]);
            } catch (TooManyEvaluationsException e) {
                // The nearest miss found so far stands.
            }
        }
    }

    /** Ends the minimisation as soon as the function has changed sign. */
    private static final class SignChangeException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        SignChangeException() {
            super("sign change", null, false, false);
        }
    }
}
