package io.welleng.lift.srp.well;

/** What to do with a counterbalance. */
public enum BalanceDirection {
    /** Add to it: move weights outwards, add weights, raise the air pressure. The unit is rod-heavy. */
    ADD,
    /** Take off: move weights inwards, remove weights, lower the air pressure. The unit is weight-heavy. */
    TAKE_OFF,
    /** Leave it: a change saves less than 2 % of the peak torque. */
    LEAVE
}
