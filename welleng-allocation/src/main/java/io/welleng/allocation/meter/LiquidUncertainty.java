package io.welleng.allocation.meter;

import io.welleng.core.check.Check;

/**
 * Expanded uncertainties (95 %) of the liquid at a meter.
 *
 * @param temperatureF of the temperature (°F), &gt;= 0
 * @param pressurePsi of the pressure (psi), &gt;= 0
 * @param densityKgPerM3 of the density (kg/m³), &gt;= 0
 * @param sedimentAndWater of sediment and water, absolute (fraction), 0–1
 * @param correction of the correction standard itself, relative (fraction), 0–0.1
 */
public record LiquidUncertainty(
        double temperatureF, double pressurePsi, double densityKgPerM3, double sedimentAndWater, double correction) {

    /** Checks the ranges above. */
    public LiquidUncertainty {
        Check.notNegative(temperatureF, "temperatureF", "°F");
        Check.notNegative(pressurePsi, "pressurePsi", "psi");
        Check.notNegative(densityKgPerM3, "densityKgPerM3", "kg/m³");
        Check.fraction(sedimentAndWater, "sedimentAndWater");
        Check.inRange(correction, 0.0, 0.1, "correction", "(fraction)");
    }
}
