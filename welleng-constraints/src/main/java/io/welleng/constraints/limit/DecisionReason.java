package io.welleng.constraints.limit;

/** Why a level changed. */
public enum DecisionReason {
    /** The value reached the limit or the yellow band and stayed there for the on-delay. */
    REACHED,
    /** The value left the limit or the yellow band by more than the deadband for the off-delay. */
    CLEARED,
    /** The value was not known for longer than the rule allows; it fails safe. */
    BAD_DATA,
    /** The value is known again after the rule had failed safe. */
    DATA_BACK,
    /** The well went into an operating mode in which the rule has no limit. */
    NOT_IN_FORCE
}
