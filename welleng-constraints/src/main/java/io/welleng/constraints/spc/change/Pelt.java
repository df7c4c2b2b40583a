package io.welleng.constraints.spc.change;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.segment.CheapestCut;
import java.util.ArrayList;
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
        CheapestCut cut = CheapestCut.of(series.length, leastLength, beta, table::cost);
        return new Segmentation(segments(series, cut.starts()), cut.cost(), beta, cut.evaluations());
    }

    private static List<Segmentation.Segment> segments(double[] series, List<Integer> starts) {
        List<Segmentation.Segment> segments = new ArrayList<>();
        for (int k = 0; k < starts.size(); k++) {
            int from = starts.get(k);
            int to = k + 1 < starts.size() ? starts.get(k + 1) : series.length;
            double mean = 0.0;
            for (int i = from; i < to; i++) {
                mean += (series[i] - mean) / (i - from + 1);
            }
            segments.add(segment(series, from, to, mean));
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
