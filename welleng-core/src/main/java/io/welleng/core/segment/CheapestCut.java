package io.welleng.core.segment;

import io.welleng.core.check.Check;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Of all ways to cut a series into segments the one of least \[ \sum_{segments} C + \beta\,(\text{cuts}) \] exactly, by
 * PELT: a start that costs as much through a place as the best way to that place, the penalty left out, is never better
 * again once a segment fits behind the place, and is dropped then. The work grows with the length of the segments: it is
 * linear where cuts are as frequent as the series is long, and quadratic where there are none.
 *
 * @param starts first place of each segment, ascending, the first one 0
 * @param cost sum above
 * @param evaluations number of costs that were asked for
 * @see "Killick, R., Fearnhead, P. and Eckley, I.A. (2012). Optimal detection of changepoints with a linear computational
 *     cost. J. Am. Stat. Assoc. 107, 1590–1598"
 */
public record CheapestCut(List<Integer> starts, double cost, long evaluations) {

    /** Copies the list. */
    public CheapestCut {
        starts = List.copyOf(Check.notEmpty(starts, "starts"));
    }

    /**
     * Finds it.
     *
     * @param length places of the series, at least the least length
     * @param leastLength places a segment must have, at least 1
     * @param penalty \(\beta\), at least 0, in the unit of the costs
     * @param costs cost of each segment
     * @return the cut
     */
    public static CheapestCut of(int length, int leastLength, double penalty, SegmentCosts costs) {
        Check.atLeast(leastLength, 1, "leastLength");
        Check.atLeast(length, leastLength, "length");
        Check.notNegative(penalty, "penalty", "");
        double[] best = new double[length + 1];
        double[] through = new double[length + 1];
        int[] last = new int[length + 1];
        int[] leaves = new int[length + 1];
        int[] places = new int[length + 1];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        Arrays.fill(leaves, Integer.MAX_VALUE);
        best[0] = -penalty;
        int count = 0;
        long evaluations = 0;
        for (int t = leastLength; t <= length; t++) {
            if (best[t - leastLength] < Double.POSITIVE_INFINITY) {
                places[count++] = t - leastLength;
                through[t - leastLength] = Double.NEGATIVE_INFINITY;
            }
            int kept = 0;
            for (int k = 0; k < count; k++) {
                int s = places[k];
                if (through[s] >= best[t - 1] && leaves[s] == Integer.MAX_VALUE) {
                    // Not better through the place before, so never again once a segment fits behind that.
                    leaves[s] = t - 1 + leastLength;
                }
                if (leaves[s] <= t) {
                    continue;
                }
                places[kept++] = s;
                through[s] = best[s] + costs.of(s, t);
                evaluations++;
                if (through[s] + penalty < best[t]) {
                    best[t] = through[s] + penalty;
                    last[t] = s;
                }
            }
            count = kept;
        }
        List<Integer> starts = new ArrayList<>();
        for (int to = length; to > 0; to = last[to]) {
            starts.add(last[to]);
        }
        Collections.reverse(starts);
        return new CheapestCut(starts, best[length], evaluations);
    }
}
