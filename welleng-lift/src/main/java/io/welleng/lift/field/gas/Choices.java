package io.welleng.lift.field.gas;

import java.util.Arrays;

/**
 * What one well can do: shut in, or anywhere on its straight pieces. Corner 0 is the shut well where it may be shut.
 */
final class Choices {

    private static final double[] SHUT = {0.0};

    /** Compressor that gives the gas. */
    final int compressor;

    /** Gas at the corners (Mscf/d). */
    final double[] gas;

    /** Oil at the corners (STB/d). */
    final double[] oil;

    /** Whether corner 0 is the shut well, so that nothing lies between it and corner 1. */
    final boolean shut;

    private Choices(int compressor, double[] gas, double[] oil, boolean shut) {
        this.compressor = compressor;
        this.gas = gas;
        this.oil = oil;
        this.shut = shut;
    }

    /** A well that flows without gas is never better off shut in, so that it has no such corner. */
    static Choices of(LiftGasCurve well, PieceTable pieces, int compressor) {
        boolean shut = well.rule() == RunRule.MAY_SHUT && well.leastGasMscfPerDay() > 0.0;
        int first = shut ? 1 : 0;
        double[] gas = shut ? Arrays.copyOf(SHUT, pieces.size() + 1) : new double[pieces.size()];
        double[] oil = new double[gas.length];
        for (int i = 0; i < pieces.size(); i++) {
            gas[first + i] = pieces.gasMscfPerDay(i);
            oil[first + i] = pieces.oilStbPerDay(i);
        }
        return new Choices(compressor, gas, oil, shut);
    }

    /** The same with a fee (STB/d) on all corners from one on. */
    Choices charged(double fee, int from) {
        double[] charged = oil.clone();
        for (int k = from; k < charged.length; k++) {
            charged[k] -= fee;
        }
        return new Choices(compressor, gas, charged, shut);
    }

    /** Oil at a gas that the well can have. */
    double oilAt(double g, boolean runs) {
        int first = shut && runs ? 1 : 0;
        return g <= gas[first] ? oil[first] : oilBetween(first, last(), g);
    }

    /**
     * Of the edges of the hull that the curve leaves, the one that pays nearest to a price; null where there is none.
     */
    Edge jump(double price) {
        Edge nearest = null;
        for (Edge edge : hull(0, 0, last())) {
            if (!edge.joined && (nearest == null || Math.abs(edge.slope - price) < Math.abs(nearest.slope - price))) {
                nearest = edge;
            }
        }
        return nearest;
    }

    /** Whether two wells can do the same, so that they can be swapped. */
    boolean twinOf(Choices other) {
        return compressor == other.compressor
                && shut == other.shut
                && Arrays.equals(gas, other.gas)
                && Arrays.equals(oil, other.oil);
    }

    int last() {
        return gas.length - 1;
    }

    /** Whether the well can be anywhere between two corners that follow each other. */
    boolean joined(int from, int to) {
        return to == from + 1 && !(shut && from == 0);
    }

    /** Oil on the curve at a gas strictly between two corners; corner {@code from} is not the shut well. */
    double oilBetween(int from, int to, double g) {
        int i = from;
        while (i < to - 1 && gas[i + 1] <= g) {
            i++;
        }
        return oil[i] + (oil[i + 1] - oil[i]) * ((g - gas[i]) / (gas[i + 1] - gas[i]));
    }

    /** Upper concave hull of the corners from a to b, as edges of falling slope; only those that gain oil. */
    Edge[] hull(int well, int a, int b) {
        int[] stack = new int[b - a + 1];
        int n = 0;
        for (int k = a; k <= b; k++) {
            while (n >= 2 && cross(stack[n - 2], stack[n - 1], k) >= 0.0) {
                n--;
            }
            stack[n++] = k;
        }
        Edge[] edges = new Edge[n - 1];
        int count = 0;
        double steepest = Double.POSITIVE_INFINITY;
        while (count < n - 1 && oil[stack[count + 1]] > oil[stack[count]]) {
            edges[count] = new Edge(this, well, stack[count], stack[count + 1], steepest);
            steepest = edges[count].slope;
            count++;
        }
        return Arrays.copyOf(edges, count);
    }

    /**
     * Above 0 where corner j lies below the line from i to k; corners on that line stay, so that they need no
     * branching.
     */
    private double cross(int i, int j, int k) {
        double rise = (oil[k] - oil[i]) * (gas[j] - gas[i]) - (oil[j] - oil[i]) * (gas[k] - gas[i]);
        double scale = Math.abs(oil[k] - oil[i]) * (gas[j] - gas[i]);
        return rise > 1e-14 * scale ? rise : -1.0;
    }

    /** Where to branch on an edge that the curve lies below: the corner that lies deepest below it. */
    int deepest(int from, int to) {
        int best = from + 1;
        double depth = Double.NEGATIVE_INFINITY;
        double slope = (oil[to] - oil[from]) / (gas[to] - gas[from]);
        for (int k = from + 1; k < to; k++) {
            double d = oil[from] + slope * (gas[k] - gas[from]) - oil[k];
            if (d > depth) {
                depth = d;
                best = k;
            }
        }
        return best;
    }

    /** An edge of a hull. */
    static final class Edge implements Comparable<Edge> {
        final int well;
        final int from;
        final int to;
        final int compressor;
        final double length;
        final double gain;
        final double slope;
        final boolean joined;

        /** Rounding must not make an edge steeper than the one before it. */
        Edge(Choices choices, int well, int from, int to, double steepest) {
            this.well = well;
            this.from = from;
            this.to = to;
            this.compressor = choices.compressor;
            this.length = choices.gas[to] - choices.gas[from];
            this.gain = choices.oil[to] - choices.oil[from];
            this.slope = Math.min(steepest, gain / length);
            this.joined = choices.joined(from, to);
        }

        /** Steepest first; of equal slopes the earlier well and the earlier corner. */
        @Override
        public int compareTo(Edge other) {
            int order = Double.compare(other.slope, slope);
            if (order == 0) {
                order = Integer.compare(well, other.well);
            }
            return order == 0 ? Integer.compare(from, other.from) : order;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Edge && compareTo((Edge) other) == 0;
        }

        @Override
        public int hashCode() {
            return Double.hashCode(slope) * 31 + well * 7 + from;
        }
    }
}
