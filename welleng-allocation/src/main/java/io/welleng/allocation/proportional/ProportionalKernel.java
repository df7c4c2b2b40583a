package io.welleng.allocation.proportional;

import io.welleng.allocation.internal.ExactSum;

/** Proportional shares, in doubles, that conserve the measured volume. */
final class ProportionalKernel {

    private ProportionalKernel() {}

    /**
     * \(q_i = f e_i\), except that the first of the largest takes what the others leave, \(M - \sum q_i\) rounded
     * once. The sum is then at most half a unit in the last place away from M; where it is exactly that and would round
     * to a neighbour of M, the first of the second largest takes the half unit.
     *
     * @param m measured volume M, greater than 0
     * @param f factor, M / (sum of the estimates)
     * @param e estimates, at least 0. Not modified.
     * @param left an empty sum. Modified.
     * @param q allocated volumes; their exact sum, rounded once, is M. Modified.
     */
    static void share(double m, double f, double[] e, ExactSum left, double[] q) {
        int first = largest(e, -1);
        left.add(m);
        for (int i = 0; i < e.length; i++) {
            if (i != first) {
                q[i] = f * e[i];
                left.add(-q[i]);
            }
        }
        q[first] = left.value();
        left.add(-q[first]);
        double rest = left.value();
        if (m - rest != m) {
            if (rest < 0.0) {
                // never take from the second largest, which may be smaller than the half unit
                double down = Math.nextDown(q[first]);
                rest += q[first] - down;
                q[first] = down;
            }
            q[largest(e, first)] += rest;
        }
    }

    /** Index of the first of the largest, one left out. */
    private static int largest(double[] e, int without) {
        int largest = without == 0 ? 1 : 0;
        for (int i = largest + 1; i < e.length; i++) {
            if (i != without && e[i] > e[largest]) {
                largest = i;
            }
        }
        return largest;
    }
}
