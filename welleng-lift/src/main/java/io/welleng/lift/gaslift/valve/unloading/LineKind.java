package io.welleng.lift.gaslift.valve.unloading;

/** What a line of a drawing is. */
public enum LineKind {
    /** Injection gas at kick-off pressure. */
    KICK_OFF_GAS,
    /** Injection gas at the pressure at which a valve works, or as measured. */
    INJECTION_GAS,
    /** Injection gas at the surface closing pressure of a valve. */
    CLOSING_GAS,
    /** Kill fluid in the tubing when the gas reaches a valve. */
    KILL_FLUID,
    /** The transfer line. */
    TRANSFER,
    /** Pressure in the tubing in operation. */
    FLOWING
}
