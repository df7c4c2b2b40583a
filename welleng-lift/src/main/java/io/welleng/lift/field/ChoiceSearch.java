package io.welleng.lift.field;

import java.util.PriorityQueue;

/**
 * Branch and bound over the ranges of points of each group. A node keeps each group within a range and bounds it by the
 * linear relaxation. Where a group's weights lie on points that are not joined, its range is split between them or at the
 * corner that lies deepest below the hull. The node of the highest bound is looked at next.
 */
final class ChoiceSearch {

    private static final double NO_WEIGHT = 1e-9;
    private static final int DIVE_STEPS = 200;
    private static final int DIVE_EVERY = 25;

    private final ChoiceProblem problem;
    private final ChoiceRelaxation relaxed;
    private final PriorityQueue<Node> open = new PriorityQueue<>();
    private final double goal;
    private final long mostNodes;

    /** Best choice found; null where none was. */
    Choice best;

    /** Its value, scaled. */
    double value = Double.NEGATIVE_INFINITY;

    /** No choice has more value, scaled; minus infinity where it is proven that there is no choice. */
    double bound = Double.POSITIVE_INFINITY;

    long nodes;

    /** Highest bound of what was dropped for being good enough. */
    private double dropped = Double.NEGATIVE_INFINITY;

    private int branchGroup;
    private int branchUpTo;
    private int branchFrom;

    ChoiceSearch(ChoiceProblem problem, double goal, long mostNodes) {
        this.problem = problem;
        this.goal = goal;
        this.mostNodes = mostNodes;
        this.relaxed = new ChoiceRelaxation(problem);
    }

    /** A node of the tree: its ranges, its bound, how it is split, and the basis to start from. */
    private static final class Node implements Comparable<Node> {
        private final int[] low;
        private final int[] high;
        private final double bound;
        private final int group;
        private final int upTo;
        private final int from;
        private final int[] key;
        private final int[] slotGroup;
        private final int[] slotPoint;

        Node(int[] low, int[] high, double bound, int[] split, ChoiceRelaxation relaxed) {
            this.low = low;
            this.high = high;
            this.bound = bound;
            this.group = split[0];
            this.upTo = split[1];
            this.from = split[2];
            this.key = relaxed.key.clone();
            this.slotGroup = relaxed.slotGroup.clone();
            this.slotPoint = relaxed.slotPoint.clone();
        }

        @Override
        public int compareTo(Node other) {
            return Double.compare(other.bound, bound);
        }
    }

    /** Takes a choice known from elsewhere, where it fits. */
    boolean offer(Choice choice) {
        if (!choice.fits(problem)) {
            return false;
        }
        double found = choice.value(problem);
        if (found > value) {
            value = found;
            best = choice;
        }
        return true;
    }

    boolean closed() {
        return bound <= enough();
    }

    private double enough() {
        return best == null ? Double.NEGATIVE_INFINITY : value + (goal + 1e-12) * Math.abs(value);
    }

    ChoiceSearch run() {
        int[] low = new int[problem.groups];
        int[] high = new int[problem.groups];
        for (int g = 0; g < problem.groups; g++) {
            high[g] = problem.last(g);
        }
        look(low, high, Double.POSITIVE_INFINITY, true);
        while (!open.isEmpty() && open.peek().bound > enough() && nodes < mostNodes) {
            Node node = open.poll();
            boolean dive = nodes % DIVE_EVERY < 2;
            int[] upper = node.high.clone();
            upper[node.group] = node.upTo;
            relaxed.startAt(node.key, node.slotGroup, node.slotPoint);
            look(node.low.clone(), upper, node.bound, dive);
            int[] lower = node.low.clone();
            lower[node.group] = node.from;
            relaxed.startAt(node.key, node.slotGroup, node.slotPoint);
            look(lower, node.high.clone(), node.bound, dive);
        }
        bound = Math.max(best == null ? Double.NEGATIVE_INFINITY : value, dropped);
        if (!open.isEmpty()) {
            bound = Math.max(bound, open.peek().bound);
        }
        return this;
    }

    private void look(int[] low, int[] high, double parentBound, boolean dive) {
        nodes++;
        if (!relaxed.solve(low, high)) {
            return;
        }
        double limit = Math.min(parentBound, relaxed.bound);
        boolean whole = !split(low, high);
        boolean reached = whole && offer(choice());
        if (reached || limit <= enough() || whole && !anySplit(low, high)) {
            dropped = Math.max(dropped, limit);
            return;
        }
        int[] split = {branchGroup, branchUpTo, branchFrom};
        int[] diveLow = dive && !whole ? low.clone() : null;
        int[] diveHigh = dive && !whole ? high.clone() : null;
        if (best != null) {
            relaxed.lagrangian.tighten(low, high, relaxed.bound - value + 1e-12);
            if (split[1] < low[split[0]] || split[2] > high[split[0]]) {
                split = onlySide(low, high, split);
            }
        }
        open.add(new Node(low, high, limit, split, relaxed));
        if (diveLow != null) {
            dive(diveLow, diveHigh);
        }
    }

    /** One side of the split is out of the range by now: another group is split, or the other side is all that is left. */
    private int[] onlySide(int[] low, int[] high, int[] split) {
        return anySplit(low, high)
                ? new int[] {branchGroup, branchUpTo, branchFrom}
                : new int[] {split[0], high[split[0]], high[split[0]]};
    }

    /** Splits a range at a corner that both sides keep, or between two points. */
    private int[] cut(int g, int k, int low, int high) {
        int p = problem.start[g] + k;
        boolean shared = k > low && k < high && problem.joined[p - 1] && problem.joined[p];
        return shared || k == high ? new int[] {g, k, k} : new int[] {g, k, k + 1};
    }

    /** The relaxation is a choice, but its bound is not met: any range is split. */
    private boolean anySplit(int[] low, int[] high) {
        double widest = 0.0;
        branchGroup = -1;
        for (int g = 0; g < problem.groups; g++) {
            if (high[g] - low[g] > 1 && high[g] - low[g] > widest) {
                widest = high[g] - low[g];
                int[] cut = cut(g, (low[g] + high[g]) >>> 1, low[g], high[g]);
                branchGroup = g;
                branchUpTo = cut[1];
                branchFrom = cut[2];
            }
        }
        return branchGroup >= 0;
    }

    /** Finds the group that is furthest from a choice, and where its range is split; false where all are choices. */
    private boolean split(int[] low, int[] high) {
        branchGroup = -1;
        double most = -1.0;
        for (int s = 0; s < problem.rows; s++) {
            int g = relaxed.slotGroup[s];
            if (g >= 0) {
                int[] ends = ends(g);
                int p = problem.start[g] + ends[0];
                if (ends[1] - ends[0] > 1 || ends[1] - ends[0] == 1 && !problem.joined[p]) {
                    double depth = depth(g, ends, low[g], high[g]);
                    if (depth > most) {
                        most = depth;
                        branchGroup = g;
                        place(g, ends, low[g], high[g]);
                    }
                }
            }
        }
        return branchGroup >= 0;
    }

    /** First and last point with weight. */
    private int[] ends(int g) {
        int[] ends = {Integer.MAX_VALUE, -1};
        include(ends, relaxed.key[g], relaxed.keyWeight[g]);
        for (int s = 0; s < problem.rows; s++) {
            if (relaxed.slotGroup[s] == g) {
                include(ends, relaxed.slotPoint[s], relaxed.slotWeight[s]);
            }
        }
        return ends;
    }

    private static void include(int[] ends, int point, double weight) {
        if (weight > NO_WEIGHT) {
            ends[0] = Math.min(ends[0], point);
            ends[1] = Math.max(ends[1], point);
        }
    }

    /** Mean point by weight. */
    private double mean(int g) {
        double mean = relaxed.keyWeight[g] * relaxed.key[g];
        for (int s = 0; s < problem.rows; s++) {
            mean += relaxed.slotGroup[s] == g ? relaxed.slotWeight[s] * relaxed.slotPoint[s] : 0.0;
        }
        return mean;
    }

    private double depth(int g, int[] ends, int low, int high) {
        double share = (mean(g) - ends[0]) / (ends[1] - ends[0]);
        double depth = 0.0;
        for (int k = ends[0] + 1; k < ends[1]; k++) {
            depth = Math.max(depth, relaxed.lagrangian.loss(g, k, low, high));
        }
        return Math.min(share, 1.0 - share) * (1.0 + depth) + depth;
    }

    private void place(int g, int[] ends, int low, int high) {
        double mean = mean(g);
        int at = -1;
        double nearest = Double.POSITIVE_INFINITY;
        for (int k = ends[0]; k < ends[1]; k++) {
            if (!problem.joined[problem.start[g] + k] && Math.abs(k + 0.5 - mean) < nearest) {
                nearest = Math.abs(k + 0.5 - mean);
                at = k;
            }
        }
        if (at >= 0) {
            branchUpTo = at;
            branchFrom = at + 1;
            return;
        }
        double deepest = Double.NEGATIVE_INFINITY;
        for (int k = ends[0] + 1; k < ends[1]; k++) {
            double loss = relaxed.lagrangian.loss(g, k, low, high);
            if (loss > deepest) {
                deepest = loss;
                at = k;
            }
        }
        branchUpTo = at;
        branchFrom = at;
    }

    /** The relaxation as a choice, where each group has weight on a point or on two that are joined. */
    private Choice choice() {
        int[] point = new int[problem.groups];
        double[] share = new double[problem.groups];
        for (int g = 0; g < problem.groups; g++) {
            point[g] = relaxed.key[g];
        }
        for (int s = 0; s < problem.rows; s++) {
            int g = relaxed.slotGroup[s];
            if (g >= 0) {
                int[] ends = ends(g);
                point[g] = ends[0];
                if (ends[1] > ends[0]) {
                    double part = mean(g) - ends[0];
                    share[g] = Math.max(0.0, Math.min(1.0, part));
                }
            }
        }
        return new Choice(point, share);
    }

    /** Goes down to a choice: again and again the group furthest from one keeps the side with more weight. */
    private void dive(int[] low, int[] high) {
        int lastGroup = -1;
        int lastLow = 0;
        int lastHigh = 0;
        for (int step = 0; step < DIVE_STEPS; step++) {
            if (step > 0) {
                nodes++;
                if (!relaxed.solve(low, high)) {
                    if (lastGroup < 0) {
                        return;
                    }
                    low[lastGroup] = lastLow;
                    high[lastGroup] = lastHigh;
                    lastGroup = -1;
                    continue;
                }
                if (relaxed.bound <= enough()) {
                    return;
                }
            }
            if (!split(low, high)) {
                offer(choice());
                return;
            }
            int g = branchGroup;
            lastGroup = g;
            if (mean(g) < 0.5 * (branchUpTo + branchFrom)) {
                lastLow = branchFrom;
                lastHigh = high[g];
                high[g] = branchUpTo;
            } else {
                lastLow = low[g];
                lastHigh = branchUpTo;
                low[g] = branchFrom;
            }
        }
    }
}
