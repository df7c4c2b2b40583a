package io.welleng.pvt.table;

/** Increasing nodes of any spacing, whose intervals are found in constant time through equal buckets. */
final class Axis {

    private static final int BUCKETS = 4096;

    private final double[] nodes;
    private final double[] perWidth;
    private final int[] first;
    private final double scale;

    Axis(double[] nodes) {
        this.nodes = nodes;
        int last = nodes.length - 1;
        scale = BUCKETS / (nodes[last] - nodes[0]);
        perWidth = new double[last];
        for (int i = 0; i < last; i++) {
            perWidth[i] = 1.0 / (nodes[i + 1] - nodes[i]);
        }
        first = new int[BUCKETS];
        int interval = 0;
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            double lower = nodes[0] + bucket / scale;
            while (interval < last - 1 && nodes[interval + 1] <= lower) {
                interval++;
            }
            // One before: rounding can put a value just below its bucket's lower end.
            first[bucket] = Math.max(0, interval - 1);
        }
    }

    int size() {
        return nodes.length;
    }

    double node(int i) {
        return nodes[i];
    }

    double[] nodes() {
        return nodes.clone();
    }

    /** The interval of a value between the first and last node. */
    int interval(double x) {
        int i = first[Math.min(BUCKETS - 1, (int) ((x - nodes[0]) * scale))];
        int last = nodes.length - 2;
        while (i < last && nodes[i + 1] <= x) {
            i++;
        }
        return i;
    }

    /** Share of its interval that lies before a value. */
    double share(int interval, double x) {
        return (x - nodes[interval]) * perWidth[interval];
    }
}
