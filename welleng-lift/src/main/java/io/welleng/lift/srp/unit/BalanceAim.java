package io.welleng.lift.srp.unit;

/** What the best counterbalance is best at. */
public enum BalanceAim {
    /** Least of the greatest torque either way; as a rule the peaks of upstroke and downstroke are then equal. */
    LEAST_PEAK_TORQUE,
    /** Least cyclic load factor: least heat in the motor for the same work. */
    LEAST_CYCLIC_LOAD_FACTOR
}
