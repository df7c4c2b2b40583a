package io.welleng.nodal.vfp;

/** The five axes of a lift-curve table. */
public enum VfpAxis {
    /** Rate of liquid, oil or gas. */
    RATE,
    /** Flowing tubing head pressure. */
    TUBING_HEAD_PRESSURE,
    /** Water fraction. */
    WATER,
    /** Gas fraction. */
    GAS,
    /** Lift gas. */
    LIFT
}
