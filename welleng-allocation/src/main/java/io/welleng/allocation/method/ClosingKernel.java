package io.welleng.allocation.method;

import io.welleng.allocation.internal.ExactSum;

/** Takes what rounding leaves in doubles, so that parts sum to their total. */
final class ClosingKernel {

    private ClosingKernel() {}

    /**
     * The first of the largest parts takes what the others leave, \(T - \sum q_i\) rounded once. The sum is then at most
     * half a unit in the last place away from T; where it is exactly that and would round to a neighbour of T, the first
     * of the second largest takes the half unit.
     *
     * @param t the total T, at least 0
     * @param q parts, at least 0, that sum to T but for rounding; their exact sum, rounded once, is then T. Modified.
     */
    static void close(double t, double[] q) {
        int first = largest(q, -1);
        ExactSum left = new ExactSum();
        left.add(t);
        for (int i = 0; i < q.length; i++) {
            if (i != first) {
                left.add(-q[i]);
            }
        }
        q[first] = left.value();
        left.add(-q[first]);
        double rest = left.value();
        if (q.length > 1 && t - rest != t) {
            if (rest < 0.0) {
                // never take from the second largest, which may be smaller than the half unit
                double down = Math.nextDown(q[first]);
                rest += q[first] - down;
                q[first] = down;
            }
            q[largest(q, first)] += rest;
        }
    }

    /** Index of the first of the largest, one left out. */
    private static int largest(double[] q, int without) {
        int largest = without == 0 ? 1 : 0;
        for (int i = largest + 1; i < q.length; i++) {
            if (i != without && q[i] > q[largest]) {
                largest = i;
            }
        }
        return largest;
    }
}
