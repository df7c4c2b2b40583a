package io.welleng.lift.srp.well;

import io.welleng.core.check.Check;

/**
 * How the plunger fits the barrel, for the slip of {@link io.welleng.lift.srp.pump.PlungerSlip}.
 *
 * @param clearanceIn diametral clearance (in), 1e-4–0.25
 * @param plungerLengthIn length of the plunger (in), 1–600
 */
public record PlungerFit(double clearanceIn, double plungerLengthIn) {

    /** Checks the ranges above. */
    public PlungerFit {
        Check.inRange(clearanceIn, 1e-4, 0.25, "clearanceIn", "in");
        Check.inRange(plungerLengthIn, 1, 600, "plungerLengthIn", "in");
    }
}
