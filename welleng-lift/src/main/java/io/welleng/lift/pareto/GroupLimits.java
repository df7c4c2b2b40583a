package io.welleng.lift.pareto;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;

/**
 * What a group of wells may take and make in all.
 *
 * @param maxPowerKw greatest power of all wells (kW), above 0; no limit where null
 * @param maxLiquidStbPerDay greatest liquid rate of all wells (STB/d), above 0; no limit where null
 */
public record GroupLimits(
        @OptionalValue Double maxPowerKw, @OptionalValue Double maxLiquidStbPerDay) {

    /** No limits. */
    public static final GroupLimits NONE = new GroupLimits(null, null);

    /** Checks that limits are positive. */
    public GroupLimits {
        if (maxPowerKw != null) {
            Check.positive(maxPowerKw, "maxPowerKw", "kW");
        }
        if (maxLiquidStbPerDay != null) {
            Check.positive(maxLiquidStbPerDay, "maxLiquidStbPerDay", "STB/d");
        }
    }
}
