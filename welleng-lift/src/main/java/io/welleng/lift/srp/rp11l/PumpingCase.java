package io.welleng.lift.srp.rp11l;

import io.welleng.core.check.Check;

/**
 * What is asked of the pump.
 *
 * @param fluidLevelFt depth of the liquid level in the annulus, the net lift H (ft), &ge; 0
 * @param strokeIn stroke of the polished rod S (in), &gt; 0
 * @param strokesPerMinute speed N (1/min), &gt; 0
 * @param plungerIn diameter of the plunger D (in), &gt; 0
 * @param specificGravity gravity of the liquid in the tubing G (water = 1), 0.3–2
 */
public record PumpingCase(
        double fluidLevelFt, double strokeIn, double strokesPerMinute, double plungerIn, double specificGravity) {

    /** Checks the ranges above. */
    public PumpingCase {
        Check.notNegative(fluidLevelFt, "fluidLevelFt", "ft");
        Check.positive(strokeIn, "strokeIn", "in");
        Check.positive(strokesPerMinute, "strokesPerMinute", "1/min");
        Check.positive(plungerIn, "plungerIn", "in");
        Check.inRange(specificGravity, 0.3, 2, "specificGravity", "(water = 1)");
    }
}
