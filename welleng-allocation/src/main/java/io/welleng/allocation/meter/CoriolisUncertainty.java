package io.welleng.allocation.meter;

import io.welleng.core.check.Check;

/**
 * Expanded uncertainties (95 %) of a Coriolis meter.
 *
 * @param mass of the mass, with calibration, zero and flow pressure, relative (fraction), 0–0.2
 * @param densityKgPerM3 of the live density (kg/m³), &gt;= 0
 */
public record CoriolisUncertainty(double mass, double densityKgPerM3) {

    /** Checks the ranges above. */
    public CoriolisUncertainty {
        Check.inRange(mass, 0.0, 0.2, "mass", "(fraction)");
        Check.notNegative(densityKgPerM3, "densityKgPerM3", "kg/m³");
    }
}
