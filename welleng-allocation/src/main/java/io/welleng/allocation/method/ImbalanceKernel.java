package io.welleng.allocation.method;

import io.welleng.allocation.internal.ExactSum;
import java.util.ArrayList;
import java.util.List;

/** Shares an imbalance by weights. */
final class ImbalanceKernel {

    private ImbalanceKernel() {}

    /**
     * \(w_i = s_i^2 + (e_i / \sum e) s_Z^2\), \(q_i = e_i + w_i I / \sum w\). Inlets that come out below 0 are set to 0
     * and the rest is shared again; each round lowers the others, so that at most n rounds remain and an inlet set to 0
     * stays there. This is the solution of \(q_i = \max(0, e_i + \lambda w_i)\), \(\sum q_i = T\).
     *
     * @param inlets the node
     * @param sz standard uncertainty of the system meter
     * @param negative what happens below 0
     * @return the sharing
     */
    static Sharing share(Inlets inlets, double sz, NegativeShares negative) {
        int n = inlets.size();
        double t = inlets.toShare();
        double[] e = inlets.estimates();
        double sumE = sum(e, null);
        if (t > 0.0 && Double.isInfinite(t / sumE)) {
            return Sharing.refused(new Refusal.NoEstimates(t, sumE));
        }
        double[] w = new double[n];
        for (int i = 0; i < n; i++) {
            double s = inlets.uncertainty(i);
            if (Double.isNaN(s)) {
                return Sharing.refused(new Refusal.NoUncertainty(inlets.name(i)));
            }
            w[i] = s * s + (sumE > 0.0 ? e[i] / sumE * sz * sz : 0.0);
        }
        double imbalance = imbalance(t, e, null);
        double sumW = sum(w, null);
        if (imbalance != 0.0 && !(sumW > 0.0)) {
            return Sharing.refused(new Refusal.CertainImbalance(imbalance));
        }
        double[] q = new double[n];
        double[] alpha = new double[n];
        for (int i = 0; i < n; i++) {
            alpha[i] = sumW > 0.0 ? w[i] / sumW : 0.0;
            q[i] = e[i] + alpha[i] * imbalance;
            if (q[i] < 0.0 && negative == NegativeShares.REFUSE) {
                return Sharing.refused(new Refusal.NegativeShare(inlets.name(i), q[i]));
            }
        }
        List<String> bounded = bound(inlets, w, q, imbalance, alpha);
        if (bounded == null) {
            return Sharing.refused(new Refusal.CertainImbalance(imbalance));
        }
        ClosingKernel.close(t, q);
        return new Shared(q, alpha, bounded);
    }

    /** Rounds of setting to 0, until none is below; null where only inlets without uncertainty are left. */
    private static List<String> bound(Inlets inlets, double[] w, double[] q, double imbalance, double[] alpha) {
        double[] e = inlets.estimates();
        boolean[] out = new boolean[q.length];
        while (release(q, out)) {
            double left = imbalance(inlets.toShare(), e, out);
            double sumW = sum(w, out);
            if (left != 0.0 && !(sumW > 0.0)) {
                return null;
            }
            for (int i = 0; i < q.length; i++) {
                q[i] = out[i] ? 0.0 : e[i] + (sumW > 0.0 ? w[i] / sumW * left : 0.0);
            }
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < q.length; i++) {
            if (out[i]) {
                names.add(inlets.name(i));
            }
        }
        for (int i = 0; i < q.length && !names.isEmpty(); i++) {
            alpha[i] = (q[i] - e[i]) / imbalance;
        }
        return names;
    }

    /** Marks inlets below 0; whether there was one. */
    private static boolean release(double[] q, boolean[] out) {
        boolean some = false;
        for (int i = 0; i < q.length; i++) {
            if (q[i] < 0.0) {
                out[i] = true;
                some = true;
            }
        }
        return some;
    }

    private static double imbalance(double t, double[] e, boolean[] out) {
        ExactSum sum = new ExactSum();
        sum.add(t);
        for (int i = 0; i < e.length; i++) {
            if (out == null || !out[i]) {
                sum.add(-e[i]);
            }
        }
        return sum.value();
    }

    private static double sum(double[] x, boolean[] out) {
        ExactSum sum = new ExactSum();
        for (int i = 0; i < x.length; i++) {
            if (out == null || !out[i]) {
                sum.add(x[i]);
            }
        }
        return sum.value();
    }
}
