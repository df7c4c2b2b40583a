package io.welleng.lift.gaslift.stability;

import io.welleng.core.check.Check;

/**
 * Choke of the lift gas at the surface.
 *
 * @param upstreamPressurePsia pressure before it (psia), above the casing-head pressure, at most 20,000
 * @param casingHeadPressurePsia pressure behind it, at the casing head (psia), at least 1
 */
public record InjectionChoke(double upstreamPressurePsia, double casingHeadPressurePsia) {

    /** Checks that gas flows into the well. */
    public InjectionChoke {
        Check.inRange(casingHeadPressurePsia, 1.0, 20_000.0, "casingHeadPressurePsia", "psia");
        Check.inRange(upstreamPressurePsia, 1.0, 20_000.0, "upstreamPressurePsia", "psia");
        Check.below(
                casingHeadPressurePsia, upstreamPressurePsia, "casingHeadPressurePsia", "upstreamPressurePsia", "psia");
    }
}
