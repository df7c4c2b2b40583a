package io.welleng.dca.sampling;

import java.util.Arrays;

/**
 * Exact order statistics without a full sort: one pass counts the samples in bins, a second one fetches those of the
 * bins that are asked for. Bins are equal steps of the bits of the numbers, which are in the order of the numbers and
 * close to logarithmic, so that a few far-out samples do not spoil them.
 */
final class Selection {

    private static final int SMALL = 4096;
    private static final int BINS = 8192;

    private Selection() {}

    static double[] quantiles(double[] values, double[] fractions) {
        int last = values.length - 1;
        int[] ranks = new int[2 * fractions.length];
        for (int k = 0; k < fractions.length; k++) {
            int below = (int) Math.floor(last * fractions[k]);
            ranks[2 * k] = below;
            ranks[2 * k + 1] = Math.min(last, below + 1);
        }
        double[] found = values.length <= SMALL ? sorted(values, ranks) : selected(values, ranks);
        double[] quantiles = new double[fractions.length];
        for (int k = 0; k < quantiles.length; k++) {
            double rest = last * fractions[k] - ranks[2 * k];
            double low = found[2 * k];
            double high = found[2 * k + 1];
            // From the nearer end, as numpy does: exact at both.
            quantiles[k] = rest < 0.5 ? low + (high - low) * rest : high - (high - low) * (1.0 - rest);
        }
        return quantiles;
    }

    private static double[] sorted(double[] values, int[] ranks) {
        double[] copy = values.clone();
        Arrays.sort(copy);
        return Arrays.stream(ranks).mapToDouble(rank -> copy[rank]).toArray();
    }

    private static double[] selected(double[] values, int[] ranks) {
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            least = Math.min(least, value);
            greatest = Math.max(greatest, value);
        }
        double[] found = new double[ranks.length];
        if (least == greatest) {
            Arrays.fill(found, least);
            return found;
        }
        long from = bits(least);
        int shift = Math.max(0, 64 - Long.numberOfLeadingZeros(bits(greatest) - from) - 13);
        int[] counts = new int[BINS + 1];
        for (double value : values) {
            counts[(int) (bits(value) - from >>> shift) + 1]++;
        }
        for (int bin = 0; bin < BINS; bin++) {
            counts[bin + 1] += counts[bin];
        }
        // Now counts[bin] is the rank of the bin's first sample. The wanted bins get a place for their samples.
        int[] place = new int[BINS];
        int total = 0;
        for (int rank : ranks) {
            int bin = bin(counts, rank);
            if (place[bin] == 0) {
                place[bin] = total + 1;
                total += counts[bin + 1] - counts[bin];
            }
        }
        double[] fetched = new double[total];
        int[] next = place.clone();
        for (double value : values) {
            int bin = (int) (bits(value) - from >>> shift);
            if (next[bin] != 0) {
                fetched[next[bin]++ - 1] = value;
            }
        }
        for (int bin = 0; bin < BINS; bin++) {
            if (place[bin] != 0) {
                Arrays.sort(fetched, place[bin] - 1, next[bin] - 1);
            }
        }
        for (int k = 0; k < found.length; k++) {
            int bin = bin(counts, ranks[k]);
            found[k] = fetched[place[bin] - 1 + ranks[k] - counts[bin]];
        }
        return found;
    }

    /** The bin of a rank. */
    private static int bin(int[] counts, int rank) {
        int low = 0;
        int high = BINS;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (counts[middle] <= rank) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A number whose order is that of the doubles, as unsigned differences; both zeros are the same. */
    private static long bits(double value) {
        long raw = Double.doubleToRawLongBits(value + 0.0);
        return raw ^ (raw >> 63 & Long.MAX_VALUE);
    }

    /** Indices in the order of the values, stable. */
    static int[] order(double[] values) {
        int n = values.length;
        int[] order = new int[n];
        int[] spare = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        // Merge sort of runs of growing length.
        for (int width = 1; width < n && width > 0; width *= 2) {
            for (int from = 0; from < n; from += 2 * width) {
                int middle = Math.min(n, from + width);
                int to = (int) Math.min(n, from + 2L * width);
                int left = from;
                int right = middle;
                for (int k = from; k < to; k++) {
                    boolean takeLeft = right == to || left < middle && values[order[left]] <= values[order[right]];
                    spare[k] = order[takeLeft ? left++ : right++];
                }
            }
            int[] swap = order;
            order = spare;
            spare = swap;
        }
        return order;
    }
}
