package io.welleng.allocation.meter;

import io.welleng.core.check.Check;

/**
 * Expanded uncertainties (95 %) of a meter that counts volume by pulses.
 *
 * @param pulses of the count (pulses), &gt;= 0
 * @param linearity of the K-factor between its points, relative (fraction), 0–0.2
 * @param meterFactor of the meter factor, relative (fraction), 0–0.2; where a proving gives the factor, its own
 *     uncertainty takes the place of this one
 */
public record LinearUncertainty(double pulses, double linearity, double meterFactor) {

    private static final double GREATEST = 0.2;

    /** Checks the ranges above. */
    public LinearUncertainty {
        Check.notNegative(pulses, "pulses", "pulses");
        Check.inRange(linearity, 0.0, GREATEST, "linearity", "(fraction)");
        Check.inRange(meterFactor, 0.0, GREATEST, "meterFactor", "(fraction)");
    }
}
