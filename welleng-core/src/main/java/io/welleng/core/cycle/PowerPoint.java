package io.welleng.core.cycle;

import io.welleng.core.check.Check;

/**
 * A point of the periodogram.
 *
 * @param periodMinutes period (min)
 * @param power power, half the fall of the sum of squared residuals by a sine of this period (squared unit of the series)
 * @param noiseFloor the power noise has here on average (squared unit of the series)
 * @param alarm the power that noise reaches anywhere in the band with the probability of the level only (squared unit of the series)
 */
public record PowerPoint(double periodMinutes, double power, double noiseFloor, double alarm) {

    /** Checks the signs. */
    public PowerPoint {
        Check.positive(periodMinutes, "periodMinutes", "min");
        Check.notNegative(power, "power", "");
        Check.notNegative(noiseFloor, "noiseFloor", "");
        Check.notNegative(alarm, "alarm", "");
    }
}
