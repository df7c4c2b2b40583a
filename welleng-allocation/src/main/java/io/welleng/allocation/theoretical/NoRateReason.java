package io.welleng.allocation.theoretical;

/** Why a rule has no rate for a day. */
public enum NoRateReason {
    /** No valid test on or before the day. */
    NO_VALID_TEST,
    /** The last valid test is too old. */
    EXPIRED,
    /** No valid test after the day. */
    NO_LATER_TEST,
    /** The valid tests around the day are too far apart. */
    GAP_TOO_LONG,
    /** The well was out of operation at one of the tests around the day. */
    OUT_OF_OPERATION,
    /** A phase is 0 in one test and not in the other: no exponential goes through them. */
    ZERO_RATE,
    /** A phase that must be there is not known. */
    MISSING_PHASE,
    /** The model has no estimate for the day. */
    NO_ESTIMATE
}
