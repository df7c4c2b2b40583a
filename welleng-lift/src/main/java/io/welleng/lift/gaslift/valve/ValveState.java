package io.welleng.lift.gaslift.valve;

/** Whether a valve is open at given pressures. */
public enum ValveState {
    /** The operating pressure has reached the opening pressure. */
    OPEN,
    /** Between closing and opening pressure: it stays as it was, open if it was open. */
    HOLDS,
    /** The operating pressure is at most the closing pressure. */
    CLOSED
}
