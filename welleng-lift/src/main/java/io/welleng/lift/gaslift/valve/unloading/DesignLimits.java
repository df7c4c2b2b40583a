package io.welleng.lift.gaslift.valve.unloading;

import io.welleng.core.check.Check;

/**
 * Limits of the spacing.
 *
 * @param minimumSpacingFt least distance of two valves (ft of true vertical depth), 1–5,000
 * @param packerClearanceFt least distance of the last valve from the packer (ft of measured depth), &ge; 0
 * @param mostValves greatest number of valves, the orifice counted, 1–40
 */
public record DesignLimits(double minimumSpacingFt, double packerClearanceFt, int mostValves) {

    /** Checks the ranges above. */
    public DesignLimits {
        Check.inRange(minimumSpacingFt, 1, 5_000, "minimumSpacingFt", "ft");
        Check.notNegative(packerClearanceFt, "packerClearanceFt", "ft");
        Check.atLeast(mostValves, 1, "mostValves");
        Check.inRange(mostValves, 1, 40, "mostValves", "");
    }
}
