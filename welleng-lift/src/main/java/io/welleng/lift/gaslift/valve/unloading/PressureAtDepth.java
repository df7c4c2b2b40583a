package io.welleng.lift.gaslift.valve.unloading;

import io.welleng.core.check.Check;

/**
 * A pressure at a depth.
 *
 * @param tvdFt true vertical depth (ft), &ge; 0
 * @param pressurePsia pressure (psia), &gt; 0
 */
public record PressureAtDepth(double tvdFt, double pressurePsia) {

    /** Checks the ranges above. */
    public PressureAtDepth {
        Check.notNegative(tvdFt, "tvdFt", "ft");
        Check.positive(pressurePsia, "pressurePsia", "psia");
    }
}
