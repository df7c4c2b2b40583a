package io.welleng.core.fit;

import io.welleng.core.check.Check;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.LUDecomposition;

/**
 * Fits a few bounded parameters to many residuals: least squares by the method of Levenberg and Marquardt, steps
 * projected on the bounds, Jacobian by forward differences. A parameter at a bound that wants to leave it is held there
 * for the step. Where the data do not tell two parameters apart, the damping keeps them near their start. Configuration
 * only: immutable, shared between threads.
 *
 * @param relativeTolerance relative change of the sum of squares, and of the parameters, at which the fit ends
 * @param maxEvaluations evaluations of the residuals allowed
 * @see "Marquardt, D.W. (1963). J. SIAM 11(2), 431–441; Kanzow, C., Yamashita, N. and Fukushima, M. (2004). J. Comput.
 *     Appl. Math. 172(2), 375–397, for the projection"
 */
public record BoundedLeastSquares(double relativeTolerance, int maxEvaluations) {

    /** Relative step of the differences: the square root of the spacing of doubles. */
    private static final double STEP = Math.sqrt(Math.ulp(1.0));

    private static final double MAX_DAMPING = 1.0e16;

    /** Checks that both limits are positive. */
    public BoundedLeastSquares {
        Check.positive(relativeTolerance, "relativeTolerance", "(dimensionless)");
        Check.atLeast(maxEvaluations, 1, "maxEvaluations");
    }

    /**
     * Fits the parameters.
     *
     * @param residuals from parameters to residuals, always as many; not finite where the parameters make no sense
     * @param start where to begin, within the bounds
     * @param lower least values
     * @param upper greatest values, each greater than its lower
     * @return the result; check its status
     */
    public FitResult fit(Function<double[], double[]> residuals, double[] start, double[] lower, double[] upper) {
        Check.finite(start, 1, "start", "");
        Check.finite(lower, 1, "lower", "");
        Check.finite(upper, 1, "upper", "");
        Check.sameLength(lower.length, "lower", start.length, "start");
        Check.sameLength(upper.length, "upper", start.length, "start");
        for (int i = 0; i < start.length; i++) {
            Check.below(lower[i], upper[i], Check.element("lower", i), String.format(Locale.ROOT, "upper[%d]", i), "");
            Check.inRange(start[i], lower[i], upper[i], Check.element("start", i), "");
        }
        return new Run(residuals, start.clone(), lower, upper).result();
    }

    /** One fit under way. */
    private final class Run {

        private final Function<double[], double[]> residuals;
        private final double[] lower;
        private final double[] upper;
        private double[] x;
        private double[] r;
        private double cost;
        private double damping = 1.0e-3;
        private int evaluations;

        Run(Function<double[], double[]> residuals, double[] start, double[] lower, double[] upper) {
            this.residuals = residuals;
            this.lower = lower;
            this.upper = upper;
            x = start;
            r = evaluate(start);
            cost = squares(r);
        }

        FitResult result() {
            if (!Double.isFinite(cost)) {
                return result(FitStatus.NOT_FINITE);
            }
            while (cost > 0.0) {
                if (evaluations + x.length + 1 > maxEvaluations) {
                    return result(FitStatus.EVALUATION_LIMIT);
                }
                double[][] jacobian = jacobian();
                double before = cost;
                double moved = improve(jacobian);
                if (evaluations >= maxEvaluations && moved < 0.0) {
                    return result(FitStatus.EVALUATION_LIMIT);
                }
                if (moved < 0.0 || moved <= relativeTolerance && before - cost <= relativeTolerance * before) {
                    break;
                }
            }
            return result(FitStatus.CONVERGED);
        }

        private FitResult result(FitStatus status) {
            return new FitResult(
                    status, Arrays.stream(x).boxed().toList(), Math.sqrt(cost / Math.max(1, r.length)), evaluations);
        }

        /** Tries ever shorter steps until one improves; greatest relative move, or -1 where none does. */
        private double improve(double[][] jacobian) {
            int n = x.length;
            double[][] normal = new double[n][n];
            double[] gradient = new double[n];
            for (int i = 0; i < n; i++) {
                for (int k = 0; k < r.length; k++) {
                    gradient[i] += jacobian[i][k] * r[k];
                    for (int j = 0; j < n; j++) {
                        normal[i][j] += jacobian[i][k] * jacobian[j][k];
                    }
                }
            }
            while (damping < MAX_DAMPING && evaluations < maxEvaluations) {
                double[] next = projected(step(normal, gradient));
                double moved = 0.0;
                for (int i = 0; i < n; i++) {
                    moved = Math.max(moved, Math.abs(next[i] - x[i]) / (upper[i] - lower[i]));
                }
                if (moved == 0.0) {
                    return -1.0;
                }
                double[] there = evaluate(next);
                double squares = squares(there);
                if (squares < cost) {
                    x = next;
                    r = there;
                    cost = squares;
                    damping = Math.max(1.0e-12, damping / 10.0);
                    return moved;
                }
                damping *= 10.0;
            }
            return -1.0;
        }

        /** Damped Gauss-Newton step; a parameter pressed against its bound stays. */
        private double[] step(double[][] normal, double[] gradient) {
            int n = x.length;
            double[][] a = new double[n][n];
            double[] b = new double[n];
            for (int i = 0; i < n; i++) {
                boolean held = held(i, gradient);
                double scale = normal[i][i] > 0.0 ? normal[i][i] : 1.0;
                for (int j = 0; j < n; j++) {
                    a[i][j] = held || held(j, gradient) ? 0.0 : normal[i][j];
                }
                a[i][i] = held ? 1.0 : normal[i][i] + damping * scale;
                b[i] = held ? 0.0 : -gradient[i];
            }
            DecompositionSolver solver = new LUDecomposition(new Array2DRowRealMatrix(a, false), 0.0).getSolver();
            return solver.isNonSingular()
                    ? solver.solve(new ArrayRealVector(b, false)).toArray()
                    : new double[n];
        }

        private boolean held(int j, double[] gradient) {
            return x[j] <= lower[j] && gradient[j] > 0.0 || x[j] >= upper[j] && gradient[j] < 0.0;
        }

        private double[] projected(double[] step) {
            double[] next = new double[x.length];
            for (int i = 0; i < next.length; i++) {
                next[i] = Math.max(lower[i], Math.min(upper[i], x[i] + step[i]));
            }
            return next;
        }

        /** Derivatives of all residuals, one row for each parameter; the difference goes to the side with more room. */
        private double[][] jacobian() {
            double[][] rows = new double[x.length][];
            for (int i = 0; i < x.length; i++) {
                double h = STEP * Math.max(Math.abs(x[i]), 1.0e-3 * (upper[i] - lower[i]));
                double[] near = x.clone();
                near[i] = upper[i] - x[i] > h ? x[i] + h : x[i] - h;
                double[] row = evaluate(near);
                for (int k = 0; k < row.length; k++) {
                    row[k] = Double.isFinite(row[k]) ? (row[k] - r[k]) / (near[i] - x[i]) : 0.0;
                }
                rows[i] = row;
            }
            return rows;
        }

        private double[] evaluate(double[] at) {
            evaluations++;
            return residuals.apply(at.clone()).clone();
        }

        private double squares(double[] values) {
            double sum = 0.0;
            for (double value : values) {
                sum += value * value;
            }
            return Double.isNaN(sum) ? Double.POSITIVE_INFINITY : sum;
        }
    }
}
