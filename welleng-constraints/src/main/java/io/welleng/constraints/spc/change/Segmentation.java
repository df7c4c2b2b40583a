package io.welleng.constraints.spc.change;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import java.util.List;

/**
 * A series cut into segments, the best cut of all.
 *
 * @param segments the segments in order; one if there is no change
 * @param cost cost of the segments and penalties of the changes (scale of twice a log-likelihood)
 * @param penalty penalty of each change
 * @param evaluations segment costs computed, or pieces of cost functions for the cost with outliers
 */
public record Segmentation(List<Segment> segments, double cost, double penalty, long evaluations) {

    /** Checks that there is a segment. */
    public Segmentation {
        segments = List.copyOf(Check.notEmpty(segments, "segments"));
        Check.finite(cost, "cost", "");
    }

    /**
     * A stretch without change.
     *
     * @param from number of its first reading
     * @param to number after its last reading
     * @param mean mean (unit of the series); for the cost with outliers the best level
     * @param standardDeviation root of the mean square distance from it (unit of the series), divisor n
     */
    public record Segment(int from, int to, double mean, double standardDeviation) {

        /** Checks that it is not empty. */
        public Segment {
            Check.atLeast(to - from, 1, "length");
        }

        @Override
        public String toString() {
            return "[" + from + ", " + to + ") " + Figures.four(mean) + " +/- " + Figures.four(standardDeviation);
        }
    }

    /**
     * Where the changes are.
     *
     * @return number of the first reading of each segment but the first
     */
    public List<Integer> changes() {
        return segments.stream().skip(1).map(Segment::from).toList();
    }

    @Override
    public String toString() {
        return "Segmentation[" + (segments.size() - 1) + " changes: " + segments + "]";
    }
}
