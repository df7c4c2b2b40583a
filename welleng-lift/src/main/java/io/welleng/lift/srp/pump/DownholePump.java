package io.welleng.lift.srp.pump;

import io.welleng.core.check.Check;

/**
 * A downhole rod pump.
 *
 * @param plungerDiameterIn diameter of the plunger (in), 0.5–10
 * @param unsweptIn spacing: height of the space below the plunger at the lowest point of its stroke, up to the
 *     standing valve, as a length of barrel (in), 0.1–240
 * @param plungerFrictionLbf Coulomb friction of the plunger in the barrel (lbf), 0–10,000
 */
public record DownholePump(double plungerDiameterIn, double unsweptIn, double plungerFrictionLbf) {

    /** Checks the ranges above. */
    public DownholePump {
        Check.inRange(plungerDiameterIn, 0.5, 10, "plungerDiameterIn", "in");
        Check.inRange(unsweptIn, 0.1, 240, "unsweptIn", "in");
        Check.inRange(plungerFrictionLbf, 0, 10_000, "plungerFrictionLbf", "lbf");
    }

    /**
     * Cross-section of the plunger.
     *
     * @return \( \pi D^2/4 \) (in²)
     */
    public double plungerAreaIn2() {
        return 0.25 * Math.PI * plungerDiameterIn * plungerDiameterIn;
    }
}
