package io.welleng.lift.srp.well;

/** How to run a pump that may outrun its well. */
public enum PumpOffMode {
    /** Without a stop: the pump fills, or nearly so. */
    CONTINUOUS,
    /** At the best speed and stroke, without a stop: at today's it outruns the well. */
    CHANGE_SPEED,
    /** With stops, by a controller or a clock: no speed and stroke searched runs without a stop within the limits. */
    INTERMITTENT
}
