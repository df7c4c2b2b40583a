package io.welleng.lift.gaslift.heading;

import io.welleng.core.check.Check;

/**
 * A point of the periodogram.
 *
 * @param periodMinutes period (min)
 * @param powerPsi2 power, half the fall of the sum of squared residuals by a sine of this period (psi²)
 * @param noiseFloorPsi2 the power noise has here on average (psi²)
 * @param alarmPsi2 the power that noise reaches anywhere in the band with the probability of the level only (psi²)
 */
public record PeriodogramPoint(double periodMinutes, double powerPsi2, double noiseFloorPsi2, double alarmPsi2) {

    /** Checks the signs. */
    public PeriodogramPoint {
        Check.positive(periodMinutes, "periodMinutes", "min");
        Check.notNegative(powerPsi2, "powerPsi2", "psi2");
        Check.notNegative(noiseFloorPsi2, "noiseFloorPsi2", "psi2");
        Check.notNegative(alarmPsi2, "alarmPsi2", "psi2");
    }
}
