package io.welleng.lift.gaslift.valve;

import io.welleng.core.units.StandardConditions;

/**
 * Sage and Lacy's deviation factor of nitrogen, and nitrogen heated in a closed dome, see
 * {@link DomeTemperature#REAL_NITROGEN}.
 */
final class SageLacyNitrogen {

    private SageLacyNitrogen() {}

    private static double b(double t) {
        return (((1.207e-7 * t - 1.302e-4) * t + 5.122e-2) * t - 4.781) * 1.0e-5;
    }

    private static double c(double t) {
        return (((-2.461e-8 * t + 2.640e-5) * t - 1.058e-2) * t + 1.880) * 1.0e-8;
    }

    /** Deviation factor at p (psia) and t (°F). */
    static double z(double p, double t) {
        return 1.0 + (b(t) + c(t) * p) * p;
    }

    /** Pressure at tTo (°F) of nitrogen that has the pressure p (psia) at tFrom (°F), at constant volume. */
    static double heated(double p, double tFrom, double tTo) {
        double k = p
                / z(p, tFrom)
                * ((tTo + StandardConditions.RANKINE_OFFSET) / (tFrom + StandardConditions.RANKINE_OFFSET));
        double half = 1.0 - b(tTo) * k;
        return 2.0 * k / (half + Math.sqrt(half * half - 4.0 * c(tTo) * k * k));
    }
}
