package io.welleng.lift.field;

import java.util.Arrays;

/**
 * The linear relaxation: each group takes weights \(\lambda_{ik} \ge 0\), \(\sum_k \lambda_{ik} = 1\), on its points.
 * The revised simplex method with generalised upper bounds: each group has a key point that is basic, and what is left
 * is a working basis as large as the number of rows only. Whatever the simplex ends with, the bound is the Lagrangian
 * of its prices \(y \ge 0\), \[ L(y) = \sum_i \max_k (v_{ik} - y\,a_{ik}) + y\,b \] which no choice exceeds.
 *
 * @see "Dantzig, G.B. and Van Slyke, R.M. (1967). Generalized upper bounding techniques. J. Comput. Syst. Sci. 1, 213–226"
 * @see "Geoffrion, A.M. (1974). Lagrangean relaxation for integer programming. Math. Program. Study 2, 82–114"
 */
final class ChoiceRelaxation {

    private static final double TOLERANCE = 1e-10;
    private static final double SMALL = 1e-11;
    private static final int STUCK = 60;

    private final ChoiceProblem problem;
    private final int n;
    private final int m;

    /** Basis: key point of each group, and group and point of each slot; group −1 for the slack of the row in point. */
    int[] key;

    int[] slotGroup;
    int[] slotPoint;

    /** Weights of the keys and of the slots. */
    final double[] keyWeight;

    final double[] slotWeight;

    /** Prices of the rows, scaled, at least 0. */
    final double[] price;

    /** What the prices make of the points. */
    final Lagrangian lagrangian;

    /** No choice within the ranges has more value, scaled. */
    double bound;

    /** Value of the relaxation, scaled. */
    double value;

    long pivots;
    private final double[] inverse;
    private final double[] work;
    private final double[] column;
    private final double[] cost;
    private final double[] direction;
    private final double[] keyDirection;
    private int entering;
    private int enteringGroup;

    ChoiceRelaxation(ChoiceProblem problem) {
        this.problem = problem;
        n = problem.groups;
        m = problem.rows;
        key = new int[n];
        slotGroup = new int[m];
        slotPoint = new int[m];
        keyWeight = new double[n];
        slotWeight = new double[m];
        price = new double[m];
        lagrangian = new Lagrangian(problem, price);
        inverse = new double[m * m];
        work = new double[m * 2 * m];
        column = new double[m];
        cost = new double[m];
        direction = new double[m];
        keyDirection = new double[n];
        slacks();
    }

    private void slacks() {
        Arrays.fill(slotGroup, -1);
        Arrays.setAll(slotPoint, r -> r);
    }

    /** Starts from another basis. */
    void startAt(int[] otherKey, int[] otherSlotGroup, int[] otherSlotPoint) {
        System.arraycopy(otherKey, 0, key, 0, n);
        System.arraycopy(otherSlotGroup, 0, slotGroup, 0, m);
        System.arraycopy(otherSlotPoint, 0, slotPoint, 0, m);
    }

    private double use(int group, int point, int row) {
        return problem.use[(problem.start[group] + point) * m + row];
    }

    private double value(int group, int point) {
        return problem.value[problem.start[group] + point];
    }

    /**
     * Solves within a range of points of each group.
     *
     * @return false where the rows cannot hold, which is proven by prices; true with a bound otherwise
     */
    boolean solve(int[] low, int[] high) {
        admit(low, high);
        boolean bland = false;
        int stuck = 0;
        long most = pivots + 200L + 30L * (n + m);
        while (pivots++ < most) {
            if (!invert()) {
                slacks();
                invert();
            }
            boolean feasible = weights();
            prices(feasible);
            if (!enter(low, high, feasible, bland)) {
                if (!feasible && lagrangian.provesInfeasible(low, high)) {
                    return false;
                }
                break;
            }
            double step = move();
            if (step < 0.0) {
                break;
            }
            stuck = step > SMALL ? 0 : stuck + 1;
            bland = stuck > STUCK;
        }
        finish(low, high);
        return true;
    }

    /** Takes out of the basis what is not in the ranges. */
    private void admit(int[] low, int[] high) {
        for (int s = 0; s < m; s++) {
            int g = slotGroup[s];
            if (g >= 0 && (slotPoint[s] < low[g] || slotPoint[s] > high[g])) {
                slotGroup[s] = -2;
            }
        }
        for (int g = 0; g < n; g++) {
            if (key[g] < low[g] || key[g] > high[g]) {
                key[g] = Math.max(low[g], Math.min(high[g], key[g]));
                for (int s = 0; s < m; s++) {
                    if (slotGroup[s] == g) {
                        key[g] = slotPoint[s];
                        slotGroup[s] = -2;
                        break;
                    }
                }
            }
        }
        for (int s = 0; s < m; s++) {
            if (slotGroup[s] == -2) {
                slotGroup[s] = -1;
                slotPoint[s] = freeRow();
            }
        }
    }

    private int freeRow() {
        for (int r = 0; r < m; r++) {
            boolean free = true;
            for (int s = 0; s < m; s++) {
                free &= slotGroup[s] != -1 || slotPoint[s] != r;
            }
            if (free) {
                return r;
            }
        }
        return 0;
    }

    /** Inverts the working basis; false where it is singular. */
    private boolean invert() {
        for (int s = 0; s < m; s++) {
            int g = slotGroup[s];
            for (int r = 0; r < m; r++) {
                work[r * 2 * m + s] =
                        g < 0 ? (r == slotPoint[s] ? 1.0 : 0.0) : use(g, slotPoint[s], r) - use(g, key[g], r);
            }
        }
        return GaussJordan.invert(work, m, inverse);
    }

    /** Weights of the basis; whether none is below 0. */
    private boolean weights() {
        System.arraycopy(problem.capacity, 0, column, 0, m);
        for (int g = 0; g < n; g++) {
            int p = (problem.start[g] + key[g]) * m;
            for (int r = 0; r < m; r++) {
                column[r] -= problem.use[p + r];
            }
        }
        Arrays.fill(keyWeight, 1.0);
        boolean feasible = true;
        for (int s = 0; s < m; s++) {
            double w = 0.0;
            for (int r = 0; r < m; r++) {
                w += inverse[s * m + r] * column[r];
            }
            slotWeight[s] = w;
            feasible &= w >= -TOLERANCE;
            if (slotGroup[s] >= 0) {
                keyWeight[slotGroup[s]] -= w;
            }
        }
        for (int g = 0; g < n; g++) {
            feasible &= keyWeight[g] >= -TOLERANCE;
        }
        return feasible;
    }

    /** Prices for the value, or, where weights are below 0, for the sum of those. */
    private void prices(boolean feasible) {
        for (int s = 0; s < m; s++) {
            int g = slotGroup[s];
            if (feasible) {
                cost[s] = g < 0 ? 0.0 : value(g, slotPoint[s]) - value(g, key[g]);
            } else {
                cost[s] = (slotWeight[s] < -TOLERANCE ? 1.0 : 0.0) - (g < 0 ? 0.0 : keyCost(g));
            }
        }
        for (int r = 0; r < m; r++) {
            double y = 0.0;
            for (int s = 0; s < m; s++) {
                y += cost[s] * inverse[s * m + r];
            }
            price[r] = y;
        }
    }

    private double keyCost(int group) {
        return keyWeight[group] < -TOLERANCE ? 1.0 : 0.0;
    }

    /** Finds what enters: a group, or −1 − row for a slack. */
    private boolean enter(int[] low, int[] high, boolean feasible, boolean bland) {
        double best = TOLERANCE;
        int group = Integer.MIN_VALUE;
        for (int r = 0; r < m; r++) {
            if (-price[r] > best && !isBasic(-1, r)) {
                best = -price[r];
                group = -1 - r;
                if (bland) {
                    break;
                }
            }
        }
        for (int g = 0; g < n && !(bland && group != Integer.MIN_VALUE); g++) {
            double at = (feasible ? value(g, key[g]) : keyCost(g)) - lagrangian.priced(g, key[g]);
            for (int k = low[g]; k <= high[g]; k++) {
                double reduced = (feasible ? value(g, k) : 0.0) - lagrangian.priced(g, k) - at;
                if (reduced > best && k != key[g] && !isBasic(g, k)) {
                    best = reduced;
                    group = g;
                    entering = k;
                    if (bland) {
                        break;
                    }
                }
            }
        }
        if (group == Integer.MIN_VALUE) {
            return false;
        }
        Arrays.fill(keyDirection, 0.0);
        for (int r = 0; r < m; r++) {
            column[r] = group < 0 ? (r == -1 - group ? 1.0 : 0.0) : use(group, entering, r) - use(group, key[group], r);
        }
        if (group >= 0) {
            keyDirection[group] = -1.0;
        }
        for (int s = 0; s < m; s++) {
            double d = 0.0;
            for (int r = 0; r < m; r++) {
                d -= inverse[s * m + r] * column[r];
            }
            direction[s] = d;
            if (slotGroup[s] >= 0) {
                keyDirection[slotGroup[s]] -= d;
            }
        }
        enteringGroup = group;
        return true;
    }

    private boolean isBasic(int group, int point) {
        for (int s = 0; s < m; s++) {
            if (slotGroup[s] == group && slotPoint[s] == point) {
                return true;
            }
        }
        return false;
    }

    /** How far the entering weight may grow before another one gets to 0. */
    private static double room(double weight, double direction) {
        if (weight >= -TOLERANCE) {
            return direction < -SMALL ? Math.max(0.0, weight) / -direction : Double.POSITIVE_INFINITY;
        }
        return direction > SMALL ? -weight / direction : Double.POSITIVE_INFINITY;
    }

    /** Changes the basis; the step, below 0 where nothing limits it. */
    private double move() {
        double least = Double.POSITIVE_INFINITY;
        double size = 0.0;
        int slot = -1;
        int group = -1;
        for (int s = 0; s < m; s++) {
            double room = room(slotWeight[s], direction[s]);
            if (room < least - SMALL || room <= least + SMALL && Math.abs(direction[s]) > size) {
                least = Math.min(least, room);
                size = Math.abs(direction[s]);
                slot = s;
            }
        }
        for (int g = 0; g < n; g++) {
            double room = keyDirection[g] == 0.0 ? Double.POSITIVE_INFINITY : room(keyWeight[g], keyDirection[g]);
            if (room < least - SMALL || room <= least + SMALL && Math.abs(keyDirection[g]) > size) {
                least = Math.min(least, room);
                size = Math.abs(keyDirection[g]);
                group = g;
                slot = -1;
            }
        }
        if (least == Double.POSITIVE_INFINITY) {
            return -1.0;
        }
        if (slot < 0) {
            slot = slotOf(group);
            if (slot < 0) {
                key[group] = entering;
                return least;
            }
            key[group] = slotPoint[slot];
        }
        slotGroup[slot] = enteringGroup < 0 ? -1 : enteringGroup;
        slotPoint[slot] = enteringGroup < 0 ? -1 - enteringGroup : entering;
        return least;
    }

    /** The slot of a group whose weight is greatest after the step; −1 where it has none. */
    private int slotOf(int group) {
        int found = -1;
        for (int s = 0; s < m; s++) {
            if (slotGroup[s] == group && (found < 0 || Math.abs(direction[s]) > Math.abs(direction[found]))) {
                found = s;
            }
        }
        return found;
    }

    private void finish(int[] low, int[] high) {
        bound = lagrangian.bound(low, high);
        value = 0.0;
        for (int g = 0; g < n; g++) {
            value += keyWeight[g] * value(g, key[g]);
        }
        for (int s = 0; s < m; s++) {
            value += slotGroup[s] < 0 ? 0.0 : slotWeight[s] * value(slotGroup[s], slotPoint[s]);
        }
    }
}
