package io.welleng.core.well;

/** How a well is lifted. */
public enum LiftType {
    /** Electric submersible pump. */
    ESP,
    /** Sucker rod pump. */
    ROD_PUMP,
    /** Progressing cavity pump. */
    PROGRESSING_CAVITY_PUMP,
    /** Gas lift. */
    GAS_LIFT,
    /** It flows by itself; its setting is that of a choke or a pressure. */
    NATURAL_FLOW,
    /** Any other lift. */
    OTHER
}
