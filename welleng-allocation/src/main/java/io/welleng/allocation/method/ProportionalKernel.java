package io.welleng.allocation.method;

import io.welleng.allocation.internal.ExactSum;

/** Proportional shares in doubles. */
final class ProportionalKernel {

    private ProportionalKernel() {}

    /**
     * \(q_i = e_i T / \sum e\).
     *
     * @param t quantity to share T, at least 0
     * @param e estimates, at least 0. Not modified.
     * @param q allocated quantities; their exact sum, rounded once, is T. Modified.
     * @return why there is no answer, or null
     */
    static Refusal share(double t, double[] e, double[] q) {
        ExactSum sum = new ExactSum();
        for (double one : e) {
            sum.add(one);
        }
        double total = sum.value();
        double f = t / total;
        if (t > 0.0 && Double.isInfinite(f)) {
            return new Refusal.NoEstimates(t, total);
        }
        if (t > 0.0) {
            for (int i = 0; i < e.length; i++) {
                q[i] = f * e[i];
            }
            ClosingKernel.close(t, q);
        }
        return null;
    }
}
