package io.welleng.allocation.shrinkage;

import io.welleng.core.check.Check;

/**
 * A stage that gas leaves the oil at, between the meter and the tank.
 *
 * @param pressurePsia pressure (psia), &gt; 0 and at most 30,000
 * @param temperatureF temperature (°F), 20–700
 */
public record FlashStage(double pressurePsia, double temperatureF) {

    /** Checks the ranges. */
    public FlashStage {
        Check.positive(pressurePsia, "pressurePsia", "psia");
        Check.inRange(pressurePsia, 0, 30_000, "pressurePsia", "psia");
        Check.inRange(temperatureF, 20, 700, "temperatureF", "°F");
    }
}
