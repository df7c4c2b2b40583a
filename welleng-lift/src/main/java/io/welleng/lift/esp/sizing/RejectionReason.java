package io.welleng.lift.esp.sizing;

/** Why a stage is no answer. In the order in which they are looked for. */
public enum RejectionReason {
    /** The stage needs a greater casing. */
    CASING_TOO_SMALL,
    /** The fluid is thicker than the viscosity correction was made for. */
    TOO_VISCOUS,
    /** The rate is below the range of the stage: it would run in down-thrust. */
    RATE_BELOW_RANGE,
    /** The rate is above the range of the stage: it would run in up-thrust or give no head. */
    RATE_ABOVE_RANGE,
    /** No number of stages up to {@link EspSizingStudy#MOST_STAGES} gives the pressure. */
    NO_HEAD,
    /** The housings do not take as many stages. */
    TOO_MANY_STAGES,
    /** The catalogue has no power curve: neither shaft nor motor can be checked. */
    POWER_NOT_KNOWN,
    /** The shaft would have to give more than it may. */
    SHAFT_TOO_WEAK,
    /** No motor that goes into the casing is strong enough. */
    MOTOR_TOO_WEAK,
    /** No cable keeps the voltage drop and its ampacity. */
    CABLE_TOO_THIN,
    /** No transformer has the rating and the voltage. */
    TRANSFORMER_TOO_SMALL,
    /** No drive has the rating and the frequency. */
    DRIVE_TOO_SMALL
}
