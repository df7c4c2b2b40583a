package io.welleng.lift.field.gas;

/** Whether a well may be shut in to free its gas. */
public enum RunRule {
    /** The well may be shut in; it then takes no gas and makes no oil. */
    MAY_SHUT,
    /** The well must run, with at least its least lift gas. */
    MUST_RUN
}
