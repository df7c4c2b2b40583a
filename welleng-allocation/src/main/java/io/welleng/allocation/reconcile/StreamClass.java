package io.welleng.allocation.reconcile;

/** What the balances make of a stream. */
public enum StreamClass {
    /** Measured, and the balances would tell its value without the meter: reconciliation improves it. */
    REDUNDANT,
    /** Measured, and nothing else tells its value: the reading stands unless a correlated meter moves it. */
    NON_REDUNDANT,
    /** Measured and taken as true: never changed. */
    EXACT,
    /** Unmeasured, and the balances tell its value. */
    OBSERVABLE,
    /** Unmeasured, and no value follows: another meter is needed. */
    UNOBSERVABLE
}
