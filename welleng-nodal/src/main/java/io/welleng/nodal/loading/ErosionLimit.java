package io.welleng.nodal.loading;

import io.welleng.core.check.Check;
import io.welleng.core.units.StandardConditions;

/**
 * Erosional velocity after API RP 14E,
 * \[ v_e = \frac{C}{\sqrt{\rho_m}} \]
 * with the velocity in ft/s and the density of gas and liquid together, without slip, in lb/ft³. The recommended practice
 * gives C = 100 for continuous and 125 for intermittent service of fluids without solids, and 150 to 200 where corrosion is
 * controlled or the alloy does not corrode. It is an empirical limit for solids-free flow: where sand flows it protects
 * nothing.
 *
 * @param cFactor C ((lb/ft³)^½ ft/s), 10–400
 * @see "API RP 14E (1991). Recommended Practice for Design and Installation of Offshore Production Platform Piping Systems,
 *     5th ed., eq. 2.14, 2.15"
 */
public record ErosionLimit(double cFactor) {

    /** Continuous service without solids, C = 100. */
    public static final ErosionLimit CONTINUOUS = new ErosionLimit(100.0);

    /** Intermittent service without solids, C = 125. */
    public static final ErosionLimit INTERMITTENT = new ErosionLimit(125.0);

    /** Checks the range above. */
    public ErosionLimit {
        Check.inRange(cFactor, 10, 400, "cFactor", "(lb/ft³)^½ ft/s");
    }

    /**
     * Erosional velocity.
     *
     * @param mixtureDensityLbPerFt3 density of gas and liquid together, without slip (lb/ft³), &gt; 0
     * @return the greatest velocity (ft/s)
     */
    public double velocityFtPerS(double mixtureDensityLbPerFt3) {
        Check.positive(mixtureDensityLbPerFt3, "mixtureDensityLbPerFt3", "lb/ft³");
        return cFactor / Math.sqrt(mixtureDensityLbPerFt3);
    }

    /**
     * Holds a velocity against the limit.
     *
     * @param mixtureVelocityFtPerS velocity of gas and liquid together (ft/s), &ge; 0
     * @param mixtureDensityLbPerFt3 density of gas and liquid together, without slip (lb/ft³), &gt; 0
     * @return both velocities
     */
    public ErosionCheck check(double mixtureVelocityFtPerS, double mixtureDensityLbPerFt3) {
        return new ErosionCheck(cFactor, mixtureVelocityFtPerS, velocityFtPerS(mixtureDensityLbPerFt3));
    }

    /**
     * The recommended practice's own estimate of the mixture density, where no fluid properties are at hand,
     * \[ \rho_m = \frac{12409\,S_l P + 2.7\,R S_g P}{198.7\,P + R T Z} \]
     * with P in psia and T in °R. The liquid does not swell in it and holds no gas.
     *
     * @param liquidSpecificGravity S_l, gravity of the liquid (water = 1), 0.3–2
     * @param gasLiquidRatioFt3PerBbl R, gas-liquid ratio at standard conditions (ft³/bbl), &ge; 0
     * @param gasGravity S_g, gravity of the gas (air = 1), 0.4–3
     * @param pressurePsia pressure (psia), &gt; 0
     * @param temperatureF temperature (°F), above absolute zero
     * @param zFactor gas deviation factor (dimensionless), &gt; 0
     * @return density (lb/ft³)
     */
    public static double mixtureDensityLbPerFt3(
            double liquidSpecificGravity,
            double gasLiquidRatioFt3PerBbl,
            double gasGravity,
            double pressurePsia,
            double temperatureF,
            double zFactor) {
        Check.inRange(liquidSpecificGravity, 0.3, 2, "liquidSpecificGravity", "(water = 1)");
        Check.notNegative(gasLiquidRatioFt3PerBbl, "gasLiquidRatioFt3PerBbl", "ft³/bbl");
        Check.inRange(gasGravity, 0.4, 3, "gasGravity", "(air = 1)");
        Check.positive(pressurePsia, "pressurePsia", "psia");
        double tR = Check.positive(temperatureF + StandardConditions.RANKINE_OFFSET, "temperatureF + 459.67", "°R");
        Check.positive(zFactor, "zFactor", "(dimensionless)");
        return density(liquidSpecificGravity, gasLiquidRatioFt3PerBbl, gasGravity, pressurePsia, tR, zFactor);
    }

    /** ρ_m of the recommended practice. */
    static double density(double sl, double r, double sg, double p, double t, double z) {
        return (12409.0 * sl * p + 2.7 * r * sg * p) / (198.7 * p + r * t * z);
    }
}
