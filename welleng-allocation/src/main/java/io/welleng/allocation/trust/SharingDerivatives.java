package io.welleng.allocation.trust;

import io.welleng.allocation.method.AllocationMethod;
import io.welleng.allocation.method.ApiRp85;
import io.welleng.allocation.method.ByDifference;
import io.welleng.allocation.method.Inlets;
import io.welleng.allocation.method.Participation;
import io.welleng.allocation.method.Proportional;
import io.welleng.allocation.method.Reconciled;
import io.welleng.allocation.method.Shared;
import io.welleng.allocation.method.UncertaintyBased;
import java.util.Arrays;
import java.util.Map;

/**
 * Derivatives of what a method allocates, in a form that is linear in the number of inlets:
 * \[ dq_i = a_i\, de_i + b_i\, ds_i + x_i\, dC + y_i\, dD, \qquad dC = dT + \sum_k (f_k\, de_k + h_k\, ds_k) + p\, dD,
 * \qquad dD = g \sum_k de_k + z\, ds_Z \] Methods with correlated inlets add full matrices, by central differences.
 */
final class SharingDerivatives {

    private static final double STEP = 1e-6;

    final int n;
    final double[] a;
    final double[] b;
    final double[] x;
    final double[] y;
    final double[] f;
    final double[] h;
    double p;
    double g;
    double z;
    /** Full matrices besides, by allocated inlet and then by inlet changed; null where there are none. */
    double[][] byEstimate;

    double[][] byUncertainty;

    private SharingDerivatives(int n) {
        this.n = n;
        a = new double[n];
        b = new double[n];
        x = new double[n];
        y = new double[n];
        f = new double[n];
        h = new double[n];
    }

    static SharingDerivatives of(AllocationMethod method, Inlets inlets) {
        SharingDerivatives d = new SharingDerivatives(inlets.size());
        boolean[] all = new boolean[d.n];
        Arrays.fill(all, true);
        if (method instanceof Proportional) {
            d.proportional(inlets, all);
        } else if (method instanceof ByDifference difference) {
            d.difference(inlets, difference);
        } else if (method instanceof Participation participation) {
            d.participation(inlets, participation);
        } else if (method instanceof UncertaintyBased) {
            d.imbalance(inlets, 0.0);
        } else if (method instanceof ApiRp85
                || method instanceof Reconciled reconciled
                        && reconciled.correlations().isEmpty()) {
            d.imbalance(inlets, inlets.toShareUncertainty());
        } else {
            d.numeric(method, inlets);
        }
        return d;
    }

    boolean isFull() {
        return byEstimate != null;
    }

    boolean hasSecond() {
        for (double one : y) {
            if (one != 0.0) {
                return true;
            }
        }
        return false;
    }

    /** \(q_i = R e_i / E\) over some inlets, what they share being the rest R of T. */
    private void proportional(Inlets inlets, boolean[] some) {
        double sum = 0.0;
        double rest = inlets.toShare();
        for (int i = 0; i < n; i++) {
            sum += some[i] ? inlets.estimate(i) : 0.0;
            rest -= some[i] ? 0.0 : inlets.estimate(i);
        }
        if (!(sum > 0.0)) {
            return;
        }
        double factor = Math.max(0.0, rest) / sum;
        for (int i = 0; i < n; i++) {
            if (some[i]) {
                x[i] = inlets.estimate(i) / sum;
                a[i] = factor;
                f[i] = -factor;
            }
        }
    }

    private void difference(Inlets inlets, ByDifference method) {
        boolean[] closes = new boolean[n];
        int count = 0;
        for (int i = 0; i < n; i++) {
            closes[i] = method.closing() == null
                    ? !inlets.metered(i)
                    : method.closing().equals(inlets.name(i));
            count += closes[i] ? 1 : 0;
        }
        if (count > 1) {
            proportional(inlets, closes);
        }
        for (int i = 0; i < n; i++) {
            if (!closes[i]) {
                a[i] = 1.0;
                f[i] = -1.0;
            } else if (count == 1) {
                x[i] = 1.0;
            }
        }
    }

    private void participation(Inlets inlets, Participation method) {
        Map<String, Double> fractions = Map.of();
        for (Participation.Term term : method.terms()) {
            fractions = term.first().isAfter(inlets.date()) ? fractions : term.fractions();
        }
        for (int i = 0; i < n; i++) {
            x[i] = fractions.getOrDefault(inlets.name(i), 0.0);
        }
    }

    /** \(q_i = e_i + w_i I / W\) over the inlets that are not kept at 0, \(w_i = s_i^2 + (e_i / E) s_Z^2\). */
    private void imbalance(Inlets inlets, double sz) {
        double sumE = 0.0;
        for (int i = 0; i < n; i++) {
            sumE += inlets.estimate(i);
        }
        double perE = sumE > 0.0 ? sz * sz / sumE : 0.0;
        boolean[] free = new boolean[n];
        Arrays.fill(free, true);
        boolean again = true;
        double total = 0.0;
        double freeE = 0.0;
        double ratio = 0.0;
        while (again) {
            total = 0.0;
            freeE = 0.0;
            for (int i = 0; i < n; i++) {
                total += free[i] ? weight(inlets, i, perE) : 0.0;
                freeE += free[i] ? inlets.estimate(i) : 0.0;
            }
            ratio = total > 0.0 ? (inlets.toShare() - freeE) / total : 0.0;
            again = false;
            for (int i = 0; i < n; i++) {
                if (free[i] && inlets.estimate(i) + weight(inlets, i, perE) * ratio < 0.0) {
                    free[i] = false;
                    again = true;
                }
            }
        }
        g = -perE;
        z = 2.0 * sz;
        p = sumE > 0.0 ? -ratio * freeE / sumE : 0.0;
        for (int i = 0; i < n; i++) {
            if (free[i]) {
                double s = inlets.uncertainty(i);
                a[i] = 1.0 + ratio * perE;
                b[i] = 2.0 * ratio * s;
                x[i] = total > 0.0 ? weight(inlets, i, perE) / total : 0.0;
                y[i] = sumE > 0.0 && sz > 0.0 ? ratio * inlets.estimate(i) / sumE : 0.0;
                f[i] = -a[i];
                h[i] = -b[i];
            }
        }
    }

    private static double weight(Inlets inlets, int i, double perE) {
        return inlets.uncertainty(i) * inlets.uncertainty(i) + inlets.estimate(i) * perE;
    }

    private void numeric(AllocationMethod method, Inlets inlets) {
        byEstimate = new double[n][n];
        byUncertainty = new double[n][n];
        z = 1.0;
        for (int k = 0; k < n; k++) {
            put(method, inlets, k, 0, inlets.estimate(k), byEstimate);
            put(method, inlets, k, 1, inlets.uncertainty(k), byUncertainty);
        }
        double[][] common = new double[n][2];
        put(method, inlets, 0, 2, inlets.toShare(), common);
        put(method, inlets, 1, 3, inlets.toShareUncertainty(), common);
        for (int i = 0; i < n; i++) {
            x[i] = common[i][0];
            y[i] = common[i][1];
        }
    }

    /** Column k of a matrix by central differences; what is 0 is left there. */
    private void put(AllocationMethod method, Inlets inlets, int k, int what, double value, double[][] column) {
        double step = STEP * value;
        if (step > 0.0
                && method.share(changed(inlets, k, what, step)) instanceof Shared up
                && method.share(changed(inlets, k, what, -step)) instanceof Shared down) {
            for (int i = 0; i < n; i++) {
                column[i][k] = (up.allocated(i) - down.allocated(i)) / (2.0 * step);
            }
        }
    }

    private static Inlets changed(Inlets inlets, int k, int what, double step) {
        int n = inlets.size();
        String[] names = new String[n];
        double[] e = new double[n];
        double[] s = new double[n];
        boolean[] metered = new boolean[n];
        for (int i = 0; i < n; i++) {
            names[i] = inlets.name(i);
            e[i] = inlets.estimate(i) + (what == 0 && i == k ? step : 0.0);
            s[i] = inlets.uncertainty(i) + (what == 1 && i == k ? step : 0.0);
            metered[i] = inlets.metered(i);
        }
        double t = inlets.toShare() + (what == 2 ? step : 0.0);
        double sz = inlets.toShareUncertainty() + (what == 3 ? step : 0.0);
        return new Inlets(inlets.node(), inlets.date(), inlets.phase(), t, sz, names, e, s, metered);
    }
}
