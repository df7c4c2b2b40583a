package io.welleng.allocation.method;

/** What happens where a method would allocate less than 0 to an inlet. */
public enum NegativeShares {
    /**
     * That inlet is allocated 0, and the imbalance is shared over the others by the same rule, until none is below 0.
     * With weights of squared uncertainty this is the minimum-variance answer under \(q_i \ge 0\). The report names the
     * inlets.
     */
    BOUND,
    /** The node, and so that day and phase, is not allocated. */
    REFUSE
}
