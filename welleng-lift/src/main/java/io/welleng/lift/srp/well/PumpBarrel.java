package io.welleng.lift.srp.well;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.lift.srp.pump.DownholePump;

/**
 * The pump at the bottom of the rods, and what is in it.
 *
 * @param pump the pump
 * @param bulkModulusPsi bulk modulus of the liquid in the barrel (psi), 1e4–1e6; water about 3.2e5, dead oil 1e5 to 2.5e5
 * @param polytropicExponent exponent of the gas in the barrel, 1 (isothermal) to 1.67
 * @param fit how the plunger fits; no slip where null
 * @param displacementFactor what the pump gives over what stroke, fillage and slip say (dimensionless), &gt; 0, by a
 *     measurement; 1 where null
 */
public record PumpBarrel(
        DownholePump pump,
        double bulkModulusPsi,
        double polytropicExponent,
        @OptionalValue PlungerFit fit,
        @OptionalValue Double displacementFactor) {

    /** Checks the ranges above, and puts the default. */
    public PumpBarrel {
        Check.present(pump, "pump");
        Check.inRange(bulkModulusPsi, 1e4, 1e6, "bulkModulusPsi", "psi");
        Check.inRange(polytropicExponent, 1.0, 1.67, "polytropicExponent", "");
        displacementFactor = displacementFactor == null ? Double.valueOf(1.0) : displacementFactor;
        Check.positive(displacementFactor, "displacementFactor", "(dimensionless)");
    }

    /**
     * A tight pump.
     *
     * @param pump the pump
     * @param bulkModulusPsi bulk modulus of the liquid in the barrel (psi), 1e4–1e6
     * @param polytropicExponent exponent of the gas in the barrel, 1 to 1.67
     */
    public PumpBarrel(DownholePump pump, double bulkModulusPsi, double polytropicExponent) {
        this(pump, bulkModulusPsi, polytropicExponent, null, null);
    }

    /**
     * The same pump with another factor.
     *
     * @param other what the pump gives over what stroke, fillage and slip say (dimensionless), &gt; 0
     * @return a copy
     */
    public PumpBarrel withDisplacementFactor(double other) {
        return new PumpBarrel(pump, bulkModulusPsi, polytropicExponent, fit, other);
    }
}
