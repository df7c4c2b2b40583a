package io.welleng.lift.srp;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.lift.srp.reading.PlungerFit;

/**
 * The pump at the bottom of the rods.
 *
 * @param plungerDiameterIn diameter of the plunger (in), 0.5–8
 * @param plungerFrictionLbf friction of the plunger in its barrel, one way (lbf), &ge; 0
 * @param runFraction part of the time that the pump runs, 0–1
 * @param fit fit of the plunger; null where its leakage is not asked for
 * @param liquidVolumeFactor volume of the liquid at the pump over that in the tank (bbl/STB), 0.9–3; null where the rate in
 *     the tank is not asked for
 */
public record PumpSetting(
        double plungerDiameterIn,
        double plungerFrictionLbf,
        double runFraction,
        @OptionalValue PlungerFit fit,
        @OptionalValue Double liquidVolumeFactor) {

    /** Checks the ranges above. */
    public PumpSetting {
        Check.inRange(plungerDiameterIn, 0.5, 8.0, "plungerDiameterIn", "in");
        Check.notNegative(plungerFrictionLbf, "plungerFrictionLbf", "lbf");
        Check.fraction(runFraction, "runFraction");
        if (liquidVolumeFactor != null) {
            Check.inRange(liquidVolumeFactor, 0.9, 3.0, "liquidVolumeFactor", "bbl/STB");
        }
    }

    /**
     * A pump that runs all the time, without friction of the plunger.
     *
     * @param plungerDiameterIn diameter of the plunger (in), 0.5–8
     * @return the pump
     */
    public static PumpSetting of(double plungerDiameterIn) {
        return new PumpSetting(plungerDiameterIn, 0.0, 1.0, null, null);
    }
}
