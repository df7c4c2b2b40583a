package io.welleng.constraints.spc.change;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Segments of a series by the pruned exact linear time method: the cut that minimises
 * \[ \sum_i C(x_{\tau_i}, \ldots, x_{\tau_{i+1}-1}) + \beta\,m \] over the places and the number m of changes. With
 * \[ F(t) = \min_s \{ F(s) + C(s, t) + \beta \}, \qquad F(0) = -\beta \] a place s with \(F(s) + C(s,t) \ge F(t)\) can never be the
 * last change again and is left out; the result is exact. Segments have a least length L, so such an s is left out only from
 * t + L on. Where changes come at a steady rate the work grows as the number of readings; without changes as its square.
 *
 * <p>For {@link SegmentCost.Biweight} the best cut is found by pruning functions of the level instead (R-FPOP), also exact; the
 * least length there is 1.
 *
 * <p>Immutable and thread-safe.
 *
 * @see "Killick, R., Fearnhead, P., Eckley, I.A. (2012). Optimal detection of changepoints with a linear computational cost.
 *     J. Am. Stat. Assoc. 107, 1590–1598"
 * @see "Fearnhead, P., Rigaill, G. (2019). Changepoint detection in the presence of outliers. J. Am. Stat. Assoc. 114,
 *     169–183"
 *
 * @param cost what a segment costs
 * @param penalty what a change must gain
 * @param leastLength least number of readings of a segment; 1 for {@link SegmentCost.Biweight}, at least 2 for
 *     {@link SegmentCost.MeanAndVariance}
 */
public record Pelt(SegmentCost cost, Penalty penalty, int leastLength) {

    /** Checks that the least length suits the cost. */
    public Pelt {
        Check.present(cost, "cost");
        Check.present(penalty, "penalty");
        Check.atLeast(leastLength, cost.parameters(), "leastLength");
        if (cost instanceof SegmentCost.Biweight) {
            Check.inRange(leastLength, 1, 1, "leastLength with outliers", "");
            if (penalty.byLength()) {
                throw new InvalidInputException(
                        "penalty", "one that does not depend on lengths, with outliers", "", penalty.toString());
            }
        }
    }

    /**
     * Cuts a series.
     *
     * @param series readings without gaps, at least as many as the least length; not modified
     * @return the best cut
     */
    public Segmentation segment(double[] series) {
        Check.finite(series, leastLength, "series", "");
        double beta = penalty.perChange(cost.parameters(), series.length);
        if (cost instanceof SegmentCost.Biweight robust) {
            return OutlierProofPartition.of(series, robust, beta);
        }
        CostTable table = new CostTable(series, cost, penalty.byLength());
        int n = series.length;
        double[] best = new double[n + 1];
        int[] last = new int[n + 1];
        int[] leaves = new int[n + 1];
        int[] places = new int[n + 1];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        Arrays.fill(leaves, Integer.MAX_VALUE);
        best[0] = -beta;
        int count = 0;
        long evaluations = 0;
        double[] through = new double[n + 1];
        for (int t = leastLength; t <= n; t++) {
            if (best[t - leastLength] < Double.POSITIVE_INFINITY) {
                places[count++] = t - leastLength;
                through[t - leastLength] = Double.NEGATIVE_INFINITY;
            }
            int kept = 0;
            for (int k = 0; k < count; k++) {
                int s = places[k];
                if (through[s] >= best[t - 1] && leaves[s] == Integer.MAX_VALUE) {
                    // Not better at the reading before, so never again once a segment fits behind it.
                    leaves[s] = t - 1 + leastLength;
                }
                if (leaves[s] <= t) {
                    continue;
                }
                places[kept++] = s;
                through[s] = best[s] + table.cost(s, t);
                evaluations++;
                if (through[s] + beta < best[t]) {
                    best[t] = through[s] + beta;
                    last[t] = s;
                }
            }
            count = kept;
        }
        return new Segmentation(segments(series, last), best[n], beta, evaluations);
    }

    private static List<Segmentation.Segment> segments(double[] series, int[] last) {
        List<Segmentation.Segment> segments = new ArrayList<>();
        for (int to = series.length; to > 0; to = last[to]) {
            double mean = 0.0;
            for (int i = last[to]; i < to; i++) {
                mean += (series[i] - mean) / (i - last[to] + 1);
            }
            segments.add(0, segment(series, last[to], to, mean));
        }
        return segments;
    }

    static Segmentation.Segment segment(double[] series, int from, int to, double level) {
        double squares = 0.0;
        for (int i = from; i < to; i++) {
            squares += (series[i] - level) * (series[i] - level);
        }
        return new Segmentation.Segment(from, to, level, Math.sqrt(squares / (to - from)));
    }

    @Override
    public String toString() {
        return "Pelt[" + cost + ", " + penalty + ", segments of at least " + leastLength + "]";
    }
}
