package io.welleng.lift.gaslift.stability;

import io.welleng.core.check.Check;

/**
 * Choke of the lift gas at the surface.
 *
 * @param upstreamPressurePsia pressure before it (psia), above the casing-head pressure
 * @param casingHeadPressurePsia pressure behind it, at the casing head (psia), &gt; 0
 */
public record InjectionChoke(double upstreamPressurePsia, double casingHeadPressurePsia) {

    /** Checks that gas flows into the well. */
    public InjectionChoke {
        Check.positive(casingHeadPressurePsia, "casingHeadPressurePsia", "psia");
        Check.positive(upstreamPressurePsia, "upstreamPressurePsia", "psia");
        Check.below(
                casingHeadPressurePsia, upstreamPressurePsia, "casingHeadPressurePsia", "upstreamPressurePsia", "psia");
    }
}
