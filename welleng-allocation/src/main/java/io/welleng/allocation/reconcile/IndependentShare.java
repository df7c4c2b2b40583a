package io.welleng.allocation.reconcile;

import java.util.List;

/**
 * Independent estimates: every share moves by its variance times one number, so that the bounds are found in passes over
 * the inlets.
 *
 * @see "Bitran, G.R. and Hax, A.C. (1981). Management Science 27(4), 431–441"
 */
final class IndependentShare {

    private final double meter;
    private final double meterVariance;
    private final double[] q;
    private final double[] variance;
    private final double[] v;
    private final double[] lower;
    private final double[] upper;
    private final boolean[] held;
    private final double[] x;

    IndependentShare(double meter, double meterUncertainty, double[] q, double[] variance, List<Range> bounds) {
        this.meter = meter;
        this.meterVariance = meterUncertainty * meterUncertainty;
        this.q = q;
        this.variance = variance;
        v = variance.clone();
        lower = new double[q.length];
        upper = new double[q.length];
        held = new boolean[q.length];
        x = q.clone();
        double[] w = NodeReconciliation.weights(q, variance);
        for (int i = 0; i < q.length; i++) {
            v[i] += w[i] * meterVariance;
            lower[i] = bounds.get(i).least();
            upper[i] = bounds.get(i).greatest();
        }
    }

    NodeShares solve() {
        double imbalance = meter - NodeReconciliation.sum(q);
        double total = NodeReconciliation.sum(v);
        double least = 0.0;
        double greatest = 0.0;
        boolean exactInside = true;
        for (int i = 0; i < q.length; i++) {
            least += v[i] > 0.0 ? lower[i] : q[i];
            greatest += v[i] > 0.0 ? upper[i] : q[i];
            exactInside &= v[i] > 0.0 || q[i] >= lower[i] && q[i] <= upper[i];
        }
        if (!(total > 0.0) && imbalance != 0.0) {
            return new NodeShares.NothingUncertain(meter, imbalance);
        }
        if (!exactInside || meter < least || meter > greatest) {
            return new NodeShares.OutOfReach(meter, least, greatest);
        }
        while (pass()) {
            // until no share leaves its bounds
        }
        return result(imbalance, total);
    }

    /** Shares what is not held, then holds the shares out of bounds on the side that misses more; false if none is. */
    private boolean pass() {
        double rest = meter;
        double free = 0.0;
        for (int i = 0; i < q.length; i++) {
            rest -= held[i] ? x[i] : q[i];
            free += held[i] ? 0.0 : v[i];
        }
        double below = 0.0;
        double above = 0.0;
        for (int i = 0; i < q.length; i++) {
            if (!held[i] && v[i] > 0.0) {
                x[i] = q[i] + v[i] * (rest / free);
                below += Math.max(0.0, lower[i] - x[i]);
                above += Math.max(0.0, x[i] - upper[i]);
            }
        }
        boolean any = false;
        for (int i = 0; i < q.length; i++) {
            if (!held[i] && v[i] > 0.0) {
                boolean low = x[i] < lower[i] && below >= above;
                boolean high = x[i] > upper[i] && above >= below;
                if (low || high) {
                    held[i] = true;
                    x[i] = low ? lower[i] : upper[i];
                    any = true;
                }
            }
        }
        return any;
    }

    private NodeShares result(double imbalance, double total) {
        double free = 0.0;
        double own = 0.0;
        for (int i = 0; i < q.length; i++) {
            free += held[i] ? 0.0 : v[i];
            own += held[i] ? 0.0 : variance[i];
        }
        boolean inside = true;
        for (boolean one : held) {
            inside &= !one;
        }
        double[] share = new double[q.length];
        double[] after = new double[q.length];
        for (int i = 0; i < q.length; i++) {
            double alpha = held[i] || free == 0.0 ? 0.0 : v[i] / free;
            after[i] = held[i] ? 0.0 : variance[i] - 2.0 * alpha * variance[i] + alpha * alpha * (own + meterVariance);
            share[i] = inside || imbalance == 0.0 ? shareOf(i, total) : (x[i] - q[i]) / imbalance;
        }
        double adjustment = total > 0.0 ? -meterVariance * imbalance / total : 0.0;
        return NodeReconciliation.shared(meter, q, x, after, share, held, adjustment);
    }

    /** Share of the imbalance without bounds. */
    private double shareOf(int i, double total) {
        return total > 0.0 ? v[i] / total : 1.0 / q.length;
    }
}
