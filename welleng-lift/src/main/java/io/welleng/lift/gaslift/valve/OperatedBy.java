package io.welleng.lift.gaslift.valve;

/** The pressure that acts on the bellows of a valve and opens it. */
public enum OperatedBy {
    /** The pressure of the injection gas in the casing (IPO). */
    INJECTION_PRESSURE,
    /** The pressure in the tubing (PPO, also called fluid operated). */
    PRODUCTION_PRESSURE
}
