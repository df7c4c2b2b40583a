package io.welleng.allocation.network;

/** What a reading says about its node on its day. Quantities are in the unit of the stream of their phase. */
public enum ReadingKind {
    /** Theoretical quantity of a source, by a well test or a model; of gas with the lift gas in it. */
    ESTIMATE,
    /** Reading of a meter on what leaves the node, or on one link of it. */
    METER,
    /** Own use: burned as fuel. */
    FUEL,
    /** Own use: flared. */
    FLARE,
    /** Own use: lost. */
    LOSS,
    /** Own use: injected into a reservoir. */
    INJECTION,
    /** Lift gas that a well was given. It circulates, and is subtracted from what the well's gas reads. */
    LIFT_GAS,
    /** Stock at the beginning of the day. */
    OPENING_STOCK,
    /** Stock at the end of the day. */
    CLOSING_STOCK,
    /** Estimated fraction (0 to 1) of what leaves the node that goes to one of several nodes downstream. */
    SPLIT
}
