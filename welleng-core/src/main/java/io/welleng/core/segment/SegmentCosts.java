package io.welleng.core.segment;

/** What a segment of a series costs; cutting it in two never costs more than the whole. */
@FunctionalInterface
public interface SegmentCosts {

    /**
     * Cost of a segment.
     *
     * @param from its first place
     * @param to the place behind its last, above {@code from}
     * @return cost, finite
     */
    double of(int from, int to);
}
