package io.welleng.lift.srp.well;

/** Conditions of a running rod pump. */
public enum RodPumpCondition {
    /** Nothing of the others. */
    NORMAL,
    /** The plunger meets liquid only part of the way down, for want of liquid. */
    FLUID_POUND,
    /** Free gas takes much of the pump. */
    GAS_INTERFERENCE,
    /** A section of rods is beyond its stress diagram. */
    OVER_STRESS,
    /** The gearbox turns with more than its rated torque. */
    OVER_TORQUE,
    /** The load of the polished rod is more than the structure is rated for. */
    OVER_STRUCTURE,
    /** The motor heats more than at its rated power. */
    MOTOR_OVERLOAD,
    /** The carrier bar leaves the polished rod on the way down: the rods fall too slowly. */
    RODS_FLOAT,
    /** Rods are pushed, and may buckle. */
    RODS_IN_COMPRESSION,
    /** Another counterbalance would take much off the peak torque. */
    OUT_OF_BALANCE
}
