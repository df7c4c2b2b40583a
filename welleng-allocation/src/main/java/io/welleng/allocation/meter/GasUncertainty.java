package io.welleng.allocation.meter;

import io.welleng.core.check.Check;

/**
 * Expanded uncertainties (95 %) of the gas at a meter.
 *
 * @param pressure of the static pressure, relative (fraction), 0–0.2
 * @param temperatureF of the temperature (°F), 0–100
 * @param gravity of the gas gravity, relative (fraction), 0–0.2
 * @param deviationFactor of the gas deviation factor at flowing conditions, relative (fraction), 0–0.2
 */
public record GasUncertainty(double pressure, double temperatureF, double gravity, double deviationFactor) {

    private static final double GREATEST = 0.2;
    private static final double GREATEST_F = 100.0;

    /** Checks the ranges above. */
    public GasUncertainty {
        Check.inRange(pressure, 0.0, GREATEST, "pressure", "(fraction)");
        Check.inRange(temperatureF, 0.0, GREATEST_F, "temperatureF", "°F");
        Check.inRange(gravity, 0.0, GREATEST, "gravity", "(fraction)");
        Check.inRange(deviationFactor, 0.0, GREATEST, "deviationFactor", "(fraction)");
    }
}
