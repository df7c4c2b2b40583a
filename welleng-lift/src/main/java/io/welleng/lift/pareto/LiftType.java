package io.welleng.lift.pareto;

/** How a well is lifted. */
public enum LiftType {
    /** Electric submersible pump. */
    ESP,
    /** Sucker rod pump. */
    ROD_PUMP,
    /** Progressing cavity pump. */
    PROGRESSING_CAVITY_PUMP,
    /** Gas lift; its power is that of the compressor. */
    GAS_LIFT,
    /** Any other lift, or none. */
    OTHER
}
