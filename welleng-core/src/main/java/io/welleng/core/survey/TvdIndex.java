package io.welleng.core.survey;

import java.util.Arrays;

/**
 * Finds measured depths by true vertical depth. The hole is cut where it turns level, so that each piece only goes
 * down, only goes up, or stays level; the running extremes over the pieces make the first crossing a binary search.
 */
final class TvdIndex {

    private final Arc[] arcs;

    /** Arc of each piece. */
    private final int[] arc;

    /** True where the piece is the second half of an arc that turns level. */
    private final boolean[] afterLevel;

    /** True vertical depth at the start of each piece, and at the end of the last (ft). */
    private final double[] tvd;

    /** Greatest true vertical depth down to the end of each piece (ft). */
    private final double[] deepest;

    /** Negative of the least true vertical depth down to the end of each piece, so that it increases (ft). */
    private final double[] highestNegated;

    TvdIndex(Arc[] arcs, double[] stationTvd) {
        this.arcs = arcs;
        int pieces = arcs.length;
        for (Arc one : arcs) {
            pieces += one.turnsLevel() ? 1 : 0;
        }
        arc = new int[pieces];
        afterLevel = new boolean[pieces];
        tvd = new double[pieces + 1];
        deepest = new double[pieces];
        highestNegated = new double[pieces];
        int k = 0;
        for (int i = 0; i < arcs.length; i++) {
            arc[k] = i;
            tvd[k++] = stationTvd[i];
            if (arcs[i].turnsLevel()) {
                arc[k] = i;
                afterLevel[k] = true;
                tvd[k++] = arcs[i].levelDown();
            }
        }
        tvd[pieces] = stationTvd[arcs.length];
        double greatest = tvd[0];
        double least = tvd[0];
        for (k = 0; k < pieces; k++) {
            greatest = Math.max(greatest, tvd[k + 1]);
            least = Math.min(least, tvd[k + 1]);
            deepest[k] = greatest;
            highestNegated[k] = -least;
        }
    }

    double leastTvd() {
        return -highestNegated[highestNegated.length - 1];
    }

    double greatestTvd() {
        return deepest[deepest.length - 1];
    }

    /** Shallowest measured depth at which the hole is at {@code z}, which must be in range. */
    double first(double z) {
        if (z == tvd[0]) {
            return arcs[0].startMd;
        }
        int k = z > tvd[0] ? firstAtLeast(deepest, z) : firstAtLeast(highestNegated, -z);
        return md(k, z);
    }

    /** Every measured depth at which the hole arrives at {@code z}, increasing. */
    double[] all(double z) {
        double[] found = new double[arc.length + 1];
        int count = 0;
        if (z == tvd[0]) {
            found[count++] = arcs[0].startMd;
        }
        for (int k = 0; k < arc.length; k++) {
            double from = tvd[k];
            double to = tvd[k + 1];
            if (from < to ? from < z && z <= to : to <= z && z < from) {
                found[count++] = md(k, z);
            }
        }
        return Arrays.copyOf(found, count);
    }

    private double md(int piece, double z) {
        Arc one = arcs[arc[piece]];
        double end = one.startMd + one.length;
        if (afterLevel[piece]) {
            return z == tvd[piece] ? one.levelMd() : Math.max(one.levelMd(), Math.min(end, one.mdFromEnd(z)));
        }
        double last = one.turnsLevel() ? one.levelMd() : end;
        return z == tvd[piece + 1] ? last : Math.max(one.startMd, Math.min(last, one.mdFromStart(z)));
    }

    /** Index of the first element of a non-decreasing array that is at least {@code value}. */
    private static int firstAtLeast(double[] increasing, double value) {
        int low = 0;
        int high = increasing.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (increasing[middle] >= value) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
