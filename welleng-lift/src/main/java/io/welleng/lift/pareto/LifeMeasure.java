package io.welleng.lift.pareto;

/** What the equipment life of a group of wells is. */
public enum LifeMeasure {
    /**
     * Wells over failures: the number of all wells divided by the sum of the failure rates, each one over a running well's
     * equipment life. A well that is shut in does not fail.
     */
    WELLS_PER_FAILURE,
    /** The shortest equipment life of all wells that run. */
    SHORTEST
}
