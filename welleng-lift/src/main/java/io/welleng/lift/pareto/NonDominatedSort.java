package io.welleng.lift.pareto;

/**
 * Sorts a population into fronts under constraint-domination: what keeps all constraints comes before what does not;
 * among the first Pareto dominance decides, among the others the smaller overall violation.
 *
 * <p>The members are put into lexicographic order of their objectives, so that none is dominated by a later one, and go
 * one by one into the first front that does not dominate them; the front is found by bisection. With two objectives only
 * the latest member of a front can dominate a new one, which makes it \(O(N \log N)\).
 *
 * @see "Zhang, X., Tian, Y., Cheng, R. and Jin, Y. (2015). An efficient approach to nondominated sorting for
 *     evolutionary multiobjective optimization. IEEE Trans. Evol. Comput. 19(2), 201–213"
 * @see "Jensen, M.T. (2003). Reducing the run-time complexity of multiobjective EAs. IEEE Trans. Evol. Comput. 7(5),
 *     503–515"
 */
final class NonDominatedSort {

    private final IndexSort sorter;
    private final IndexSort.Order lexicographic = this::lexicographic;
    private final IndexSort.Order byViolation = this::lessViolated;
    private final int[] sorted;
    private final int[] order;
    private final int[] start;

    /** Latest member of each front, and for each member the one that came to its front before it. */
    private final int[] latest;

    private final int[] earlier;
    private Individual[] members;
    private int fronts;

    NonDominatedSort(int capacity) {
        sorter = new IndexSort(capacity);
        sorted = new int[capacity];
        order = new int[capacity];
        start = new int[capacity + 1];
        latest = new int[capacity];
        earlier = new int[capacity];
    }

    /** Sets the rank of every member, from 0, and returns how many fronts there are. */
    int sort(Individual[] population) {
        members = population;
        int n = population.length;
        int feasible = 0;
        int last = n;
        for (int i = 0; i < n; i++) {
            sorted[population[i].violation == 0.0 ? feasible++ : --last] = i;
        }
        sorter.sort(sorted, 0, feasible, lexicographic);
        sorter.sort(sorted, feasible, n, byViolation);
        fronts = 0;
        for (int k = 0; k < feasible; k++) {
            place(sorted[k]);
        }
        for (int k = feasible; k < n; k++) {
            boolean next = k == feasible || population[sorted[k]].violation > population[sorted[k - 1]].violation;
            population[sorted[k]].rank = next ? fronts++ : fronts - 1;
        }
        group(n);
        return fronts;
    }

    private void place(int i) {
        int low = 0;
        int high = fronts;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dominatedIn(middle, i)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        earlier[i] = low == fronts ? -1 : latest[low];
        latest[low] = i;
        fronts = Math.max(fronts, low + 1);
        members[i].rank = low;
    }

    private boolean dominatedIn(int front, int i) {
        double[] f = members[i].f;
        if (f.length == 2) {
            return Individual.dominates(members[latest[front]].f, f);
        }
        for (int q = latest[front]; q >= 0; q = earlier[q]) {
            if (Individual.dominates(members[q].f, f)) {
                return true;
            }
        }
        return false;
    }

    /** Groups the sorted members by rank; within a front they keep their order. */
    private void group(int n) {
        for (int k = 0; k <= fronts; k++) {
            start[k] = 0;
        }
        for (int i = 0; i < n; i++) {
            start[members[i].rank + 1]++;
        }
        for (int k = 0; k < fronts; k++) {
            start[k + 1] += start[k];
        }
        for (int k = n - 1; k >= 0; k--) {
            int rank = members[sorted[k]].rank;
            order[--start[rank + 1]] = sorted[k];
        }
        // Each start[k + 1] has moved down to the first of front k.
        for (int k = 0; k < fronts; k++) {
            start[k] = start[k + 1];
        }
        start[fronts] = n;
    }

    /** Members by front, and within a front in lexicographic order of their objectives; copies stand together. */
    int[] order() {
        return order;
    }

    /** Where a front begins in {@link #order}. */
    int start(int front) {
        return start[front];
    }

    private boolean lexicographic(int a, int b) {
        double[] fa = members[a].f;
        double[] fb = members[b].f;
        for (int j = 0; j < fa.length; j++) {
            if (fa[j] != fb[j]) {
                return fa[j] < fb[j];
            }
        }
        return a < b;
    }

    private boolean lessViolated(int a, int b) {
        double va = members[a].violation;
        double vb = members[b].violation;
        return va == vb ? lexicographic(a, b) : va < vb;
    }
}
