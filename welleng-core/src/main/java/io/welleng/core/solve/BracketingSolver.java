package io.welleng.core.solve;

import io.welleng.core.check.Check;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.solvers.BracketingNthOrderBrentSolver;
import org.apache.commons.math3.exception.NoBracketingException;
import org.apache.commons.math3.exception.TooManyEvaluationsException;

/**
 * Finds the root of a continuous function between two points of opposite sign, by the bracketing Brent method of order
 * five of Apache Commons Math; where that has not ended after 30 evaluations, as on a jump or a pole, by halving what is
 * left. Configuration only: immutable, shared between threads.
 *
 * @param absoluteTolerance width of the bracket at which the search ends, in the unit of the argument
 * @param maxEvaluations evaluations allowed
 * @param endsByDistance whether the search also ends at a point whose distance to the root, by the slope there of the
 *     parabola through it and the two points before, is at most half the tolerance: one or two evaluations less for
 *     functions that are smooth and costly. The bracket is then wide on one side
 */
public record BracketingSolver(double absoluteTolerance, int maxEvaluations, boolean endsByDistance) {

    private static final double RELATIVE_TOLERANCE = 1.0e-14;

    private static final int ORDER = 5;

    private static final double DISTANCE_SHARE = 0.5;

    private static final int MOST_INTERPOLATIONS = 30;

    /** Checks that both limits are positive. */
    public BracketingSolver {
        Check.positive(absoluteTolerance, "absoluteTolerance", "");
        Check.atLeast(maxEvaluations, 1, "maxEvaluations");
    }

    /**
     * A solver that ends with a narrow bracket.
     *
     * @param absoluteTolerance width of the bracket at which the search ends, in the unit of the argument
     * @param maxEvaluations evaluations allowed
     */
    public BracketingSolver(double absoluteTolerance, int maxEvaluations) {
        this(absoluteTolerance, maxEvaluations, false);
    }

    /**
     * Finds a root between two points.
     *
     * @param f the function
     * @param lower lower end, in the unit of the argument
     * @param upper upper end, greater than {@code lower}
     * @return the result; check its status
     */
    public RootResult solve(DoubleUnaryOperator f, double lower, double upper) {
        return solve(f, lower, f.applyAsDouble(lower), upper, f.applyAsDouble(upper), 2);
    }

    /**
     * Finds a root between two points whose values are known, without evaluating them again.
     *
     * @param f the function
     * @param lower lower end, in the unit of the argument
     * @param atLower value at {@code lower}
     * @param upper upper end, greater than {@code lower}
     * @param atUpper value at {@code upper}
     * @return the result; its evaluations count those made here
     */
    public RootResult solve(DoubleUnaryOperator f, double lower, double atLower, double upper, double atUpper) {
        return solve(f, lower, atLower, upper, atUpper, 0);
    }

    private RootResult solve(
            DoubleUnaryOperator f, double lower, double atLower, double upper, double atUpper, int evaluations) {
        Check.finite(lower, "lower", "");
        Check.finite(upper, "upper", "");
        Check.below(lower, upper, "lower", "upper", "");
        double nearEnough = endsByDistance ? DISTANCE_SHARE * absoluteTolerance : 0.0;
        Bracket bracket = new Bracket(f, lower, atLower, upper, atUpper, evaluations, nearEnough);
        if (!Double.isFinite(atLower) || !Double.isFinite(atUpper)) {
            return bracket.result(RootStatus.NOT_FINITE);
        }
        if (atLower == 0.0 || atUpper == 0.0) {
            return bracket.result(RootStatus.CONVERGED);
        }
        if (atLower > 0.0 == atUpper > 0.0) {
            return bracket.result(RootStatus.NO_SIGN_CHANGE);
        }
        double start = bracket.secant();
        if (!(start > lower && start < upper)) {
            return bracket.result(RootStatus.CONVERGED);
        }
        try {
            // Solvers of Commons Math keep state in fields: one per call. The ends are known, and not counted.
            new BracketingNthOrderBrentSolver(RELATIVE_TOLERANCE, absoluteTolerance, 0.0, ORDER)
                    .solve(Math.min(maxEvaluations, MOST_INTERPOLATIONS) + 2, bracket::value, lower, upper, start);
            return bracket.result(RootStatus.CONVERGED);
        } catch (NearEnoughException e) {
            return bracket.result(RootStatus.CONVERGED);
        } catch (TooManyEvaluationsException e) {
            return bisect(bracket, maxEvaluations - MOST_INTERPOLATIONS);
        } catch (NotFiniteException e) {
            return bracket.result(RootStatus.NOT_FINITE);
        } catch (NoBracketingException e) {
            return bracket.result(RootStatus.NO_SIGN_CHANGE);
        }
    }

    private RootResult bisect(Bracket bracket, int evaluations) {
        try {
            for (int i = 0; i < evaluations && !bracket.isWithin(absoluteTolerance); i++) {
                bracket.value(bracket.middle());
            }
            return bracket.result(
                    bracket.isWithin(absoluteTolerance) ? RootStatus.CONVERGED : RootStatus.EVALUATION_LIMIT);
        } catch (NearEnoughException e) {
            return bracket.result(RootStatus.CONVERGED);
        } catch (NotFiniteException e) {
            return bracket.result(RootStatus.NOT_FINITE);
        }
    }

    /** The narrowest bracket among the points evaluated so far. */
    private static final class Bracket {

        private final DoubleUnaryOperator f;
        private final double firstLower;
        private final double firstUpper;
        private final double atFirstLower;
        private final double atFirstUpper;
        private double lower;
        private double upper;
        private double atLower;
        private double atUpper;
        private int evaluations;
        private final double nearEnough;
        private double x1;
        private double y1;
        private double x2;
        private double y2;

        Bracket(
                DoubleUnaryOperator f,
                double lower,
                double atLower,
                double upper,
                double atUpper,
                int evaluations,
                double nearEnough) {
            this.f = f;
            this.lower = lower;
            this.upper = upper;
            this.atLower = atLower;
            this.atUpper = atUpper;
            this.evaluations = evaluations;
            this.nearEnough = nearEnough;
            x1 = lower;
            y1 = atLower;
            x2 = upper;
            y2 = atUpper;
            firstLower = lower;
            firstUpper = upper;
            atFirstLower = atLower;
            atFirstUpper = atUpper;
        }

        double secant() {
            double share = Math.min(0.95, Math.max(0.05, atLower / (atLower - atUpper)));
            return (1.0 - share) * lower + share * upper;
        }

        double value(double x) {
            if (x == firstLower) {
                return atFirstLower;
            }
            if (x == firstUpper) {
                return atFirstUpper;
            }
            double y = f.applyAsDouble(x);
            evaluations++;
            if (!Double.isFinite(y)) {
                throw new NotFiniteException();
            }
            if (y > 0.0 == atLower > 0.0 && y != 0.0) {
                if (x > lower) {
                    lower = x;
                    atLower = y;
                }
            } else if (x < upper) {
                upper = x;
                atUpper = y;
            }
            double slope = slope(x, y);
            x2 = x1;
            y2 = y1;
            x1 = x;
            y1 = y;
            if (Math.abs(y) < nearEnough * Math.abs(slope)) {
                throw new NearEnoughException();
            }
            return y;
        }

        /** Slope at a point of the parabola through it and the last two. */
        private double slope(double x, double y) {
            double last = (y - y1) / (x - x1);
            double before = (y1 - y2) / (x1 - x2);
            return last + (last - before) / (x - x2) * (x - x1);
        }

        double middle() {
            return 0.5 * (lower + upper);
        }

        /** No narrower bracket than the numbers between its ends allow is asked for. */
        boolean isWithin(double tolerance) {
            double middle = middle();
            return upper - lower <= tolerance
                    || !(middle > lower && middle < upper)
                    || atLower == 0.0
                    || atUpper == 0.0;
        }

        RootResult result(RootStatus status) {
            boolean lowerIsBetter = Math.abs(atLower) < Math.abs(atUpper);
            return new RootResult(
                    status,
                    lowerIsBetter ? lower : upper,
                    lowerIsBetter ? atLower : atUpper,
                    lower,
                    upper,
                    evaluations);
        }
    }

    /** Ends a search from inside the function. */
    private static final class NotFiniteException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotFiniteException() {
            super("function value not finite", null, false, false);
        }
    }

    /** Ends a search at a point that is near enough to the root. */
    private static final class NearEnoughException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NearEnoughException() {
            super("near enough", null, false, false);
        }
    }
}
