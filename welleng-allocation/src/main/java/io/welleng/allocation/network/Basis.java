package io.welleng.allocation.network;

/** How the quantity of an inlet is known before it is allocated. */
public enum Basis {
    /** Reading of a meter. */
    METER,
    /** A meter whose reading is missing and was estimated by its rule. */
    MISSING_METER,
    /** Theoretical quantity of a well or other source. */
    ESTIMATE,
    /** Sum of what is known of the inlets, less own uses and what went into stock. */
    INLETS,
    /** A fraction of what leaves a node that delivers to several. */
    SPLIT,
    /** What the other deliveries of the node leave. */
    REMAINDER,
    /** Nothing is known; the method does not need it. */
    NONE
}
