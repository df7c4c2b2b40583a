package io.welleng.lift.gaslift.valve.unloading;

import io.welleng.core.check.Check;

/**
 * Temperatures at a depth.
 *
 * @param tvdFt true vertical depth (ft), &ge; 0
 * @param injectionGasF temperature of the injection gas in the casing (°F), 20–450
 * @param tubingF temperature of the fluid in the tubing (°F), 20–450
 */
public record TemperatureAtDepth(double tvdFt, double injectionGasF, double tubingF) {

    /** Checks the ranges above. */
    public TemperatureAtDepth {
        Check.notNegative(tvdFt, "tvdFt", "ft");
        Check.inRange(injectionGasF, 20, 450, "injectionGasF", "°F");
        Check.inRange(tubingF, 20, 450, "tubingF", "°F");
    }
}
