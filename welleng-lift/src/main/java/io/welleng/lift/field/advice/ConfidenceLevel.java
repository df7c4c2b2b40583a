package io.welleng.lift.field.advice;

/** How far a recommendation is to be believed. */
public enum ConfidenceLevel {
    /** Try it with care, and measure. */
    LOW,
    /** A sound step, to be confirmed by a test. */
    MEDIUM,
    /** A calibrated model near to what was measured. */
    HIGH
}
