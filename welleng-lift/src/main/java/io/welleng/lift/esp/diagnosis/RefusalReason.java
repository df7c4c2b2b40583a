package io.welleng.lift.esp.diagnosis;

/** Why a sample tells nothing of the head. */
public enum RefusalReason {
    /** A reading that is needed is missing. */
    MISSING_READING,
    /** The frequency is zero or less: the pump stands. */
    NOT_RUNNING,
    /** The rate is zero or less: the well does not produce, or the meter stands. */
    NO_RATE,
    /** A reading is such as no well has. */
    SENSELESS_READING,
    /** The discharge pressure is not above that at the intake. */
    NO_PRESSURE_RISE,
    /** At this rate and frequency the catalogue's stage has no head: a reading or the stage is wrong. */
    RATE_OUTSIDE_CURVE,
    /** By the rules of gas the first stage is locked: its head is not the catalogue's. */
    GAS_LOCKED,
    /** The pressure rise is beyond anything the pump could give. */
    RISE_TOO_GREAT
}
