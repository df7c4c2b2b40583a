package io.welleng.allocation.meter;

/** Meters whose pulses count volume. */
public enum MeterKind {

    /** Turbine meter. */
    TURBINE,

    /** Positive-displacement meter. */
    POSITIVE_DISPLACEMENT,

    /** Ultrasonic meter. */
    ULTRASONIC,

    /** Coriolis meter set to count volume. */
    CORIOLIS
}
