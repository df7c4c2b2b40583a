package io.welleng.lift.esp;

/** What is wrong with a pump, the worst first. */
public enum EspCondition {
    /** The pump cannot lift the fluid to the surface, or adds nothing. */
    NO_LIFT,
    /** Gas has locked stages. */
    GAS_LOCK,
    /** The pump takes more than comes to it, and draws its intake dry. */
    PUMPED_OFF,
    /** Motor load or current is above rated. */
    OVERLOAD,
    /** Gas takes head and makes the pump surge. */
    GAS_INTERFERENCE,
    /** The rate is above the recommended range. */
    UP_THRUST,
    /** The rate is below the recommended range. */
    DOWN_THRUST,
    /** Nothing is wrong. */
    NORMAL
}
