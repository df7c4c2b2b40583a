package io.welleng.allocation.process;

import io.welleng.core.check.Check;

/**
 * A stage of separation: a separator, or the stock tank.
 *
 * @param name name, for example {@code HP}
 * @param pressurePsia pressure (psia), &gt; 0 and at most 30,000
 * @param temperatureF temperature (°F), −150 to 700
 */
public record SeparatorStage(String name, double pressurePsia, double temperatureF) {

    /** Checks the ranges. */
    public SeparatorStage {
        Check.text(name, "name");
        Check.positive(pressurePsia, "pressurePsia", "psia");
        Check.inRange(pressurePsia, 0, 30_000, "pressurePsia", "psia");
        Check.inRange(temperatureF, -150, 700, "temperatureF", "°F");
    }
}
