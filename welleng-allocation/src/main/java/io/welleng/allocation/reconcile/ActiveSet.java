package io.welleng.allocation.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Bounds by the dual active-set method of Goldfarb and Idnani: from the optimum without bounds, the most violated bound
 * is added, and those whose multiplier would turn negative are dropped. Every step raises the objective, so it ends.
 *
 * @see "Goldfarb, D. and Idnani, A. (1983). Mathematical Programming 27, 1–33"
 */
final class ActiveSet {

    /** Bounds missed by less than this fraction of the standard uncertainty (or of the value) are kept. */
    private static final double TOLERANCE = 1e-11;

    /** A variance left of less than this fraction is none. */
    private static final double NO_FREEDOM = 1e-11;

    private static final int LEAST_STEPS = 100;
    private static final int STEPS_PER_VALUE = 10;

    private final ProjectedCovariance covariance;
    private final boolean[] held;
    private final double[] variance;
    private final double[] lower;
    private final double[] upper;
    private final double[] start;

    /** Factor of the covariance of the values at bounds, with their signs. */
    private DenseSpd factor = new DenseSpd(new double[0][]);

    /** Bounds at work: stream, 1 for a lower and -1 for an upper bound, multiplier, and its column of the covariance. */
    final List<Active> active = new ArrayList<>();

    /** The values. */
    double[] x;

    /** A stream whose bound no values meet, or -1. */
    int infeasible = -1;

    /** A bound at work. */
    static final class Active {
        final int stream;
        final int sign;
        final double[] column;
        double multiplier;

        Active(int stream, int sign, double[] column) {
            this.stream = stream;
            this.sign = sign;
            this.column = column;
        }
    }

    /**
     * Prepares the search.
     *
     * @param start values without bounds, not modified
     * @param variance variance of each value without bounds
     */
    ActiveSet(double[] start, ProjectedCovariance covariance, double[] variance, double[] lower, double[] upper) {
        this.start = start;
        this.x = start.clone();
        this.covariance = covariance;
        this.variance = variance;
        this.lower = lower;
        this.upper = upper;
        this.held = new boolean[start.length];
    }

    /**
     * Searches; afterwards {@link #x} meets all bounds, or {@link #infeasible} names one that cannot be met.
     *
     * @return false if round-off kept the search from ending
     */
    boolean run() {
        int left = LEAST_STEPS + STEPS_PER_VALUE * x.length;
        for (int worst = mostViolated(); worst >= 0; worst = mostViolated()) {
            if (left-- == 0) {
                return false;
            }
            if (!add(worst)) {
                infeasible = worst;
                return true;
            }
            if (mostViolated() < 0) {
                polish();
            }
        }
        return true;
    }

    private double bound(int stream, int sign) {
        return sign > 0 ? lower[stream] : upper[stream];
    }

    /** By how much a value misses its bounds; negative inside. */
    private double missing(int i) {
        return Math.max(lower[i] - x[i], x[i] - upper[i]);
    }

    private int mostViolated() {
        int worst = -1;
        double most = 0.0;
        for (int i = 0; i < x.length; i++) {
            double missing = missing(i);
            double sigma = Math.sqrt(variance[i]);
            double allowed = TOLERANCE * (sigma + Math.abs(x[i]));
            if (missing > allowed && missing / (sigma + allowed) > most && !held[i]) {
                most = missing / (sigma + allowed);
                worst = i;
            }
        }
        return worst;
    }

    /** Adds a bound, dropping others where need be; false if it cannot be met. */
    private boolean add(int stream) {
        int sign = x[stream] < lower[stream] ? 1 : -1;
        double[] column = covariance.column(stream);
        scale(column, sign);
        Active added = new Active(stream, sign, column);
        while (true) {
            double[] along = along(column);
            double[] r = factor.solve(along);
            double[] z = column.clone();
            for (int k = 0; k < r.length; k++) {
                addScaled(z, -r[k], active.get(k).column);
            }
            double freedom = sign * z[stream];
            double full = variance[stream] > 0.0 && freedom > NO_FREEDOM * variance[stream]
                    ? sign * (bound(stream, sign) - x[stream]) / freedom
                    : Double.POSITIVE_INFINITY;
            int drop = -1;
            double partial = Double.POSITIVE_INFINITY;
            for (int k = 0; k < r.length; k++) {
                if (r[k] > 0.0 && active.get(k).multiplier / r[k] < partial) {
                    partial = active.get(k).multiplier / r[k];
                    drop = k;
                }
            }
            double step = Math.min(full, partial);
            if (Double.isInfinite(step)) {
                return false;
            }
            for (int k = 0; k < r.length; k++) {
                active.get(k).multiplier -= step * r[k];
            }
            added.multiplier += step;
            if (!Double.isInfinite(full)) {
                addScaled(x, step, z);
            }
            if (full <= partial) {
                double[] row = Arrays.copyOf(along, along.length + 1);
                row[along.length] = sign * column[stream];
                factor = factor.with(row);
                active.add(added);
                held[stream] = true;
                x[stream] = bound(stream, sign);
                return true;
            }
            held[active.remove(drop).stream] = false;
            factor = new DenseSpd(gram());
        }
    }

    /** Values and multipliers anew from the bounds at work, so that no round-off gathers over the steps. */
    private void polish() {
        double[] missing = new double[active.size()];
        for (int k = 0; k < missing.length; k++) {
            Active a = active.get(k);
            missing[k] = a.sign * (bound(a.stream, a.sign) - start[a.stream]);
        }
        factor = new DenseSpd(gram());
        double[] multipliers = factor.solve(missing);
        x = start.clone();
        for (int k = 0; k < missing.length; k++) {
            Active a = active.get(k);
            a.multiplier = multipliers[k];
            addScaled(x, multipliers[k], a.column);
        }
        for (Active a : active) {
            x[a.stream] = bound(a.stream, a.sign);
        }
    }

    /** Variance of a value, the bounds at work taken as equalities. */
    double varianceAt(int stream) {
        if (active.isEmpty()) {
            return variance[stream];
        }
        if (held[stream]) {
            return 0.0;
        }
        double[] row = new double[active.size()];
        for (int k = 0; k < row.length; k++) {
            row[k] = active.get(k).column[stream];
        }
        double[] solved = factor.solve(row);
        double sum = variance[stream];
        for (int k = 0; k < row.length; k++) {
            sum -= row[k] * solved[k];
        }
        return Math.max(0.0, sum);
    }

    /** Covariance of two values, the bounds at work taken as equalities. */
    double covarianceAt(int i, int j) {
        double sum = covariance.column(i)[j];
        if (!active.isEmpty()) {
            double[] row = new double[active.size()];
            for (int k = 0; k < row.length; k++) {
                row[k] = active.get(k).column[i];
            }
            double[] solved = factor.solve(row);
            for (int k = 0; k < row.length; k++) {
                sum -= solved[k] * active.get(k).column[j];
            }
        }
        return sum;
    }

    private double[][] gram() {
        double[][] k = new double[active.size()][];
        for (int i = 0; i < k.length; i++) {
            k[i] = along(active.get(i).column);
        }
        return k;
    }

    /** A column at the streams of the bounds at work, with their signs. */
    private double[] along(double[] column) {
        double[] values = new double[active.size()];
        for (int k = 0; k < values.length; k++) {
            values[k] = active.get(k).sign * column[active.get(k).stream];
        }
        return values;
    }

    private static void scale(double[] v, double factor) {
        for (int i = 0; i < v.length; i++) {
            v[i] *= factor;
        }
    }

    private static void addScaled(double[] v, double factor, double[] added) {
        for (int i = 0; i < v.length; i++) {
            v[i] += factor * added[i];
        }
    }
}
