package io.welleng.lift.gaslift.heading;

import io.welleng.core.check.Check;

/**
 * A reading of the casing pressure by elapsed time.
 *
 * @param timeSeconds time from any origin (s)
 * @param pressurePsia casing pressure at the wellhead (psia), &gt;= 0
 */
public record ElapsedPressure(double timeSeconds, double pressurePsia) {

    /** Greatest distance from the origin (s): above it a double no longer tells milliseconds apart well. */
    static final double GREATEST_SECONDS = 1.0e11;

    /** Greatest pressure that is taken for a reading (psia). */
    static final double GREATEST_PSIA = 1.0e5;

    /** Checks that time and pressure are finite and the pressure is no vacuum below zero. */
    public ElapsedPressure {
        Check.inRange(timeSeconds, -GREATEST_SECONDS, GREATEST_SECONDS, "timeSeconds", "s");
        Check.inRange(pressurePsia, 0.0, GREATEST_PSIA, "pressurePsia", "psia");
    }
}
