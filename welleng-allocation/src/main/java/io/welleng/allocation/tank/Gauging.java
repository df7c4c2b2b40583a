package io.welleng.allocation.tank;

import io.welleng.allocation.volume.DensitySource;
import io.welleng.core.check.Check;

/**
 * What was read at a tank at one time.
 *
 * @param levelFt level of the liquid above the datum plate (ft), &gt;= 0
 * @param freeWaterLevelFt level of the free water bottom (ft), 0 to {@code levelFt}; 0 where there is none
 * @param temperatureF average temperature of the liquid (°F), −100 to 500
 * @param ambientF temperature of the air (°F), −100 to 200
 * @param density density of the oil
 * @param sedimentAndWater suspended sediment and water of the oil by volume (fraction), 0–1
 */
public record Gauging(
        double levelFt,
        double freeWaterLevelFt,
        double temperatureF,
        double ambientF,
        DensitySource density,
        double sedimentAndWater) {

    /** Checks the ranges. */
    public Gauging {
        Check.notNegative(levelFt, "levelFt", "ft");
        Check.inRange(freeWaterLevelFt, 0.0, levelFt, "freeWaterLevelFt", "ft");
        Check.inRange(temperatureF, -100, 500, "temperatureF", "°F");
        Check.inRange(ambientF, -100, 200, "ambientF", "°F");
        Check.present(density, "density");
        Check.fraction(sedimentAndWater, "sedimentAndWater");
    }
}
