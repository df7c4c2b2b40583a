package io.welleng.lift.pareto;

/**
 * Crowding distance: how far the neighbours of a member lie apart along its front, \[ d_i = \sum_j
 * \frac{f_j^{next} - f_j^{previous}}{f_j^{max} - f_j^{min}} \] and infinite at the ends. Objectives that are the same all
 * along the front do not count. Of members with equal objectives the first counts and the others, the copies, get −1:
 * they would otherwise take the place of ends and neighbours.
 *
 * @see "Deb, K., Pratap, A., Agarwal, S. and Meyarivan, T. (2002). IEEE Trans. Evol. Comput. 6(2), 182–197"
 * @see "Fortin, F.-A. and Parizeau, M. (2013). Revisiting the NSGA-II crowding-distance computation. GECCO, 623–630, for
 *     the copies"
 */
final class Crowding {

    static final double COPY = -1.0;
    private static final int NONE = -1;

    private final int objectives;
    private final IndexSort sorter;
    private final IndexSort.Order byKey = this::byKey;
    private final IndexSort.Order byCrowding = this::crowdedLast;
    private final int[] kept;
    private final int[][] previous;
    private final int[][] next;
    private final double[] ranges;
    private Individual[] members;
    private int key;
    private int count;

    Crowding(int capacity, int objectives) {
        this.objectives = objectives;
        sorter = new IndexSort(capacity);
        kept = new int[capacity];
        previous = new int[objectives][capacity];
        next = new int[objectives][capacity];
        ranges = new double[objectives];
    }

    /** Sets the crowding of the front {@code order[from]} to {@code order[to - 1]}, in which copies stand together. */
    void measure(Individual[] population, int[] order, int from, int to) {
        link(population, order, from, to);
        for (int i = 0; i < count; i++) {
            update(kept[i]);
        }
    }

    /** As {@link #measure}, then puts into {@code chosen} the {@code size} members that shall stay. */
    void cut(Individual[] population, int[] order, int from, int to, int size, Truncation how, int[] chosen) {
        measure(population, order, from, to);
        if (how == Truncation.ONE_BY_ONE && count > size) {
            while (count > size) {
                remove();
            }
            System.arraycopy(kept, 0, chosen, 0, size);
        } else {
            System.arraycopy(order, from, kept, 0, to - from);
            sorter.sort(kept, 0, to - from, byCrowding);
            System.arraycopy(kept, 0, chosen, 0, size);
        }
    }

    private void link(Individual[] population, int[] order, int from, int to) {
        members = population;
        count = 0;
        for (int i = from; i < to; i++) {
            boolean copy = i > from && same(population[order[i]].f, population[order[i - 1]].f);
            population[order[i]].crowding = COPY;
            if (!copy) {
                kept[count++] = order[i];
            }
        }
        for (int j = 0; j < objectives; j++) {
            key = j;
            // The order is by the first objective already.
            if (j > 0) {
                sorter.sort(kept, 0, count, byKey);
            }
            ranges[j] = members[kept[count - 1]].f[j] - members[kept[0]].f[j];
            for (int i = 0; i < count; i++) {
                previous[j][kept[i]] = i > 0 ? kept[i - 1] : NONE;
                next[j][kept[i]] = i + 1 < count ? kept[i + 1] : NONE;
            }
        }
    }

    private static boolean same(double[] a, double[] b) {
        for (int j = 0; j < a.length; j++) {
            if (a[j] != b[j]) {
                return false;
            }
        }
        return true;
    }

    private void update(int i) {
        double sum = 0.0;
        boolean flat = true;
        for (int j = 0; j < objectives; j++) {
            if (ranges[j] > 0.0) {
                flat = false;
                int before = previous[j][i];
                int after = next[j][i];
                sum += before == NONE || after == NONE
                        ? Double.POSITIVE_INFINITY
                        : (members[after].f[j] - members[before].f[j]) / ranges[j];
            }
        }
        members[i].crowding = flat ? Double.POSITIVE_INFINITY : sum;
    }

    /** Takes out the most crowded member; its neighbours become each other's. */
    private void remove() {
        int least = count - 1;
        for (int i = count - 2; i >= 0; i--) {
            if (members[kept[i]].crowding < members[kept[least]].crowding) {
                least = i;
            }
        }
        int gone = kept[least];
        kept[least] = kept[--count];
        for (int j = 0; j < objectives; j++) {
            int before = previous[j][gone];
            int after = next[j][gone];
            if (before != NONE) {
                next[j][before] = after;
            }
            if (after != NONE) {
                previous[j][after] = before;
            }
        }
        for (int j = 0; j < objectives; j++) {
            if (previous[j][gone] != NONE) {
                update(previous[j][gone]);
            }
            if (next[j][gone] != NONE) {
                update(next[j][gone]);
            }
        }
    }

    private boolean byKey(int a, int b) {
        double fa = members[a].f[key];
        double fb = members[b].f[key];
        return fa == fb ? a < b : fa < fb;
    }

    private boolean crowdedLast(int a, int b) {
        double da = members[a].crowding;
        double db = members[b].crowding;
        return da == db ? a < b : da > db;
    }
}
