package io.welleng.nodal.heat;

/**
 * Finds the interval of an increasing array that holds a value: by equal buckets that say where to start looking, so that
 * it takes one or two comparisons where the intervals are of similar length.
 */
final class BucketIndex {

    private final double[] edges;
    private final int[] first;
    private final double perFt;
    private final double start;
    private final double end;

    /** {@code edges}, at least two and increasing, are not copied (ft). */
    BucketIndex(double[] edges) {
        this.edges = edges;
        start = edges[0];
        end = edges[edges.length - 1];
        first = new int[Math.min(4096, 2 * edges.length)];
        perFt = first.length / (end - start);
        int interval = 0;
        for (int i = 0; i < first.length; i++) {
            double from = start + i / perFt;
            while (interval < edges.length - 2 && edges[interval + 1] < from) {
                interval++;
            }
            // One back: the bucket of a value and the start of that bucket may round to different sides of an edge.
            first[i] = Math.max(0, interval - 1);
        }
    }

    /** Interval from 0; of two that meet at the value, the lower one in the array's order. */
    int find(double mdFt) {
        Temperatures.checkDepth(mdFt, start, end);
        int i = first[Math.min(first.length - 1, (int) ((mdFt - start) * perFt))];
        while (edges[i + 1] < mdFt) {
            i++;
        }
        return i;
    }
}
