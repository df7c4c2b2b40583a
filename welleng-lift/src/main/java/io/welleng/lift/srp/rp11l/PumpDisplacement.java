package io.welleng.lift.srp.rp11l;

import io.welleng.core.check.Check;

/**
 * Volume that a plunger sweeps in a day,
 * \[ PD = \frac{\pi}{4} D^2 S_p N \cdot \frac{1440}{9702} = 0.11657\,D^2 S_p N \]
 * with 1,440 minutes in a day and exactly 9,702 in³ in a barrel; printed as 0.1166 (API) or 0.1484 with the plunger area.
 */
public final class PumpDisplacement {

    private static final double MINUTES_PER_DAY = 1440.0;

    private static final double IN3_PER_BBL = 9702.0;

    private static final double BBL_PER_DAY = 0.25 * Math.PI * MINUTES_PER_DAY / IN3_PER_BBL;

    private PumpDisplacement() {}

    /**
     * Displacement, before slippage and shrinkage.
     *
     * @param plungerIn diameter of the plunger D (in), &gt; 0
     * @param travelIn travel of the plunger S_p (in), &ge; 0
     * @param strokesPerMinute speed N (1/min), &ge; 0
     * @return volume (bbl/d)
     */
    public static double bblPerDay(double plungerIn, double travelIn, double strokesPerMinute) {
        Check.positive(plungerIn, "plungerIn", "in");
        Check.notNegative(travelIn, "travelIn", "in");
        Check.notNegative(strokesPerMinute, "strokesPerMinute", "1/min");
        return kernel(plungerIn, travelIn, strokesPerMinute);
    }

    static double kernel(double d, double sp, double n) {
        return BBL_PER_DAY * d * d * sp * n;
    }
}
