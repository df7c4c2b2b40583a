package io.welleng.dca.fit;

/**
 * Bounded least squares by the method of Levenberg and Marquardt, for a handful of parameters: damped normal equations
 * by Cholesky's method, steps projected on the bounds, parameters pressed against a bound held there. Robust losses by
 * their weights. Allocates its work space once, and nothing while it runs.
 *
 * @see "Marquardt, D.W. (1963). J. SIAM 11(2), 431–441; Nielsen, H.B. (1999). Damping parameter in Marquardt's method.
 *     IMM-REP-1999-05, Technical University of Denmark"
 */
final class LevenbergMarquardt {

    private static final int MAX_ITERATIONS = 200;

    private static final double FIRST_DAMPING = 1.0e-3;

    private static final double MAX_DAMPING = 1.0e14;

    /** Relative fall of the cost, and move of the coordinates, at which the next step is lost in rounding. */
    private static final double SMALL_FALL = 1.0e-9;

    private static final double SMALL_MOVE = 1.0e-5;

    /** Fall of the cost over this many iterations that is not worth going on for: a valley without an end. */
    private static final int VALLEY = 20;

    private static final double VALLEY_FALL = 1.0e-7;

    /** Gradient in units of its rounding-free size at which a point counts as stationary. */
    private static final double SMALL_GRADIENT = 1.0e-3;

    /** Residuals, relative to the rate, that are rounding. */
    private static final double EXACT = 1.0e-12;

    private final FitProblem problem;
    private final Loss loss;
    private final boolean squares;
    private final int p;
    private final double[][] normal;
    private final double[][] factor;
    private final double[] gradient;
    private final double[] step;
    private final double[] from;
    private final boolean[] held;
    private double cost;
    private int evaluations;

    LevenbergMarquardt(FitProblem problem, Loss loss) {
        this.problem = problem;
        this.loss = loss;
        squares = loss instanceof Loss.Squares;
        p = problem.x.length;
        normal = new double[p][p];
        factor = new double[p][p];
        gradient = new double[p];
        step = new double[p];
        from = new double[p];
        held = new boolean[p];
    }

    double cost() {
        return cost;
    }

    /** Whether nothing is left but rounding. */
    boolean exact() {
        return cost <= EXACT * EXACT * problem.residuals.length;
    }

    int evaluations() {
        return evaluations;
    }

    /** Cost at the problem's x, infinite where there is no model. */
    double costHere() {
        evaluations++;
        if (!problem.evaluate()) {
            return Double.POSITIVE_INFINITY;
        }
        int n = problem.data.size;
        double[] r = problem.residuals;
        double sum = 0.0;
        for (int i = 0; i < r.length; i++) {
            sum += squares || i >= n ? r[i] * r[i] : loss.cost(r[i]);
        }
        return Double.isNaN(sum) ? Double.POSITIVE_INFINITY : sum;
    }

    /**
     * Goes from the problem's x, which lies within the bounds, to a minimum near it. Leaves x, residuals and derivatives
     * of the best point in the problem.
     *
     * @return true if that is a minimum
     */
    boolean minimise() {
        cost = costHere();
        if (cost == Double.POSITIVE_INFINITY) {
            return false;
        }
        double damping = FIRST_DAMPING;
        double growth = 2.0;
        double before = cost;
        problem.derive();
        normalEquations();
        for (int iteration = 1; iteration <= MAX_ITERATIONS; iteration++) {
            if (cost == 0.0) {
                return true;
            }
            if (iteration % VALLEY == 0) {
                if (before - cost <= VALLEY_FALL * before && !exact()) {
                    return ended(true);
                }
                before = cost;
            }
            System.arraycopy(problem.x, 0, from, 0, p);
            hold();
            double next = Double.POSITIVE_INFINITY;
            double moved = 0.0;
            double promised = 0.0;
            if (solve(damping)) {
                moved = move();
                promised = promised(damping);
                next = moved == 0.0 ? cost : costHere();
            }
            if (next < cost) {
                double fall = cost - next;
                boolean small = fall <= SMALL_FALL * cost && moved <= SMALL_MOVE;
                cost = next;
                problem.derive();
                normalEquations();
                if (small) {
                    return true;
                }
                double gain = 2.0 * fall / promised - 1.0;
                damping = Math.max(1.0e-14, damping * Math.max(0.1, 1.0 - gain * gain * gain));
                growth = 2.0;
            } else {
                System.arraycopy(from, 0, problem.x, 0, p);
                damping *= growth;
                growth *= 2.0;
                if (moved == 0.0 && damping > FIRST_DAMPING || damping > MAX_DAMPING) {
                    return ended(false);
                }
            }
        }
        return ended(false);
    }

    /** Puts the residuals and derivatives of the best point back; whether that is a minimum. */
    private boolean ended(boolean valley) {
        costHere();
        problem.derive();
        return valley || stationary();
    }

    private void normalEquations() {
        int n = problem.data.size;
        double[] r = problem.residuals;
        for (int j = 0; j < p; j++) {
            gradient[j] = 0.0;
            for (int k = 0; k <= j; k++) {
                normal[j][k] = 0.0;
            }
        }
        for (int j = 0; j < p; j++) {
            if (!problem.free[j]) {
                continue;
            }
            double[] rowJ = problem.rows[j];
            for (int k = 0; k <= j; k++) {
                if (problem.free[k]) {
                    double[] rowK = problem.rows[k];
                    double sum = 0.0;
                    for (int i = 0; i < r.length; i++) {
                        double w = squares || i >= n ? 1.0 : loss.weight(r[i]);
                        sum += w * rowJ[i] * rowK[i];
                    }
                    normal[j][k] = sum;
                }
            }
            double sum = 0.0;
            for (int i = 0; i < r.length; i++) {
                double w = squares || i >= n ? 1.0 : loss.weight(r[i]);
                sum += w * rowJ[i] * r[i];
            }
            gradient[j] = sum;
        }
    }

    private void hold() {
        for (int j = 0; j < p; j++) {
            held[j] = !problem.free[j]
                    || normal[j][j] == 0.0
                    || problem.x[j] <= problem.lower[j] && gradient[j] > 0.0
                    || problem.x[j] >= problem.upper[j] && gradient[j] < 0.0;
        }
    }

    /** Solves (A + damping diag A) step = −gradient for the coordinates not held. */
    private boolean solve(double damping) {
        for (int j = 0; j < p; j++) {
            for (int k = 0; k <= j; k++) {
                double sum = held[j] || held[k] ? (j == k ? 1.0 : 0.0) : normal[j][k];
                if (j == k && !held[j]) {
                    sum += damping * normal[j][j];
                }
                for (int i = 0; i < k; i++) {
                    sum -= factor[j][i] * factor[k][i];
                }
                if (j == k) {
                    if (!(sum > 0.0)) {
                        return false;
                    }
                    factor[j][j] = Math.sqrt(sum);
                } else {
                    factor[j][k] = sum / factor[k][k];
                }
            }
        }
        for (int j = 0; j < p; j++) {
            double sum = held[j] ? 0.0 : -gradient[j];
            for (int i = 0; i < j; i++) {
                sum -= factor[j][i] * step[i];
            }
            step[j] = sum / factor[j][j];
        }
        for (int j = p - 1; j >= 0; j--) {
            double sum = step[j];
            for (int i = j + 1; i < p; i++) {
                sum -= factor[i][j] * step[i];
            }
            step[j] = sum / factor[j][j];
        }
        return true;
    }

    /** Moves x within the bounds, and step to what was moved; greatest move of a coordinate. */
    private double move() {
        double greatest = 0.0;
        for (int j = 0; j < p; j++) {
            double to = Math.max(problem.lower[j], Math.min(problem.upper[j], from[j] + step[j]));
            step[j] = problem.free[j] ? to - from[j] : 0.0;
            problem.x[j] = problem.free[j] ? to : from[j];
            greatest = Math.max(greatest, Math.abs(step[j]));
        }
        return greatest;
    }

    /** Fall of the cost that the linear model promises for the step, at least a trifle. */
    private double promised(double damping) {
        double sum = 0.0;
        for (int j = 0; j < p; j++) {
            sum += step[j] * (damping * normal[j][j] * step[j] - gradient[j]);
        }
        return Math.max(sum, Double.MIN_NORMAL);
    }

    /** Whether no coordinate that is free to move wants to, or nothing is left but rounding. */
    private boolean stationary() {
        hold();
        if (exact()) {
            return true;
        }
        for (int j = 0; j < p; j++) {
            if (!held[j] && Math.abs(gradient[j]) > SMALL_GRADIENT * Math.sqrt(normal[j][j] * cost)) {
                return false;
            }
        }
        return true;
    }
}
