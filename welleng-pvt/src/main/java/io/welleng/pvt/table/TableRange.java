package io.welleng.pvt.table;

import io.welleng.core.check.Check;

/**
 * Pressures and temperatures that a table covers.
 *
 * @param lowerPressurePsia least pressure (psia), &gt; 0
 * @param upperPressurePsia greatest pressure (psia), at most 30,000
 * @param lowerTemperatureF least temperature (°F), at least 20
 * @param upperTemperatureF greatest temperature (°F), at most 700
 */
public record TableRange(
        double lowerPressurePsia, double upperPressurePsia, double lowerTemperatureF, double upperTemperatureF) {

    /** Checks that the range is not empty. */
    public TableRange {
        Check.positive(lowerPressurePsia, "lowerPressurePsia", "psia");
        Check.inRange(upperPressurePsia, 0, 30_000, "upperPressurePsia", "psia");
        Check.below(lowerPressurePsia, upperPressurePsia, "lowerPressurePsia", "upperPressurePsia", "psia");
        Check.inRange(lowerTemperatureF, 20, 700, "lowerTemperatureF", "°F");
        Check.inRange(upperTemperatureF, 20, 700, "upperTemperatureF", "°F");
        Check.below(lowerTemperatureF, upperTemperatureF, "lowerTemperatureF", "upperTemperatureF", "°F");
    }
}
