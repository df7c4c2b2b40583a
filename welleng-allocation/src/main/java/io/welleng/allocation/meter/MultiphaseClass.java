package io.welleng.allocation.meter;

import io.welleng.core.check.Check;

/**
 * Uncertainty of a multiphase meter in a range of gas volume fraction, expanded at 95 %.
 *
 * @param greatestGasVolumeFraction the class reaches to here, with it (fraction), 0–1
 * @param liquid relative uncertainty of the liquid (fraction), 0–1
 * @param gas relative uncertainty of the gas (fraction), 0–1
 * @param waterLiquidRatio absolute uncertainty of the water-liquid ratio (fraction), 0–1
 */
public record MultiphaseClass(double greatestGasVolumeFraction, double liquid, double gas, double waterLiquidRatio) {

    /** Checks that all are fractions. */
    public MultiphaseClass {
        Check.fraction(greatestGasVolumeFraction, "greatestGasVolumeFraction");
        Check.fraction(liquid, "liquid");
        Check.fraction(gas, "gas");
        Check.fraction(waterLiquidRatio, "waterLiquidRatio");
    }
}
