package io.welleng.allocation.tank;

import io.welleng.core.check.Check;

/**
 * One line of a capacity table.
 *
 * @param levelFt level above the datum plate (ft), &gt;= 0
 * @param volumeBbl volume below it at the temperature of the table (bbl), &gt;= 0
 */
public record StrapPoint(double levelFt, double volumeBbl) {

    /** Checks the ranges. */
    public StrapPoint {
        Check.notNegative(levelFt, "levelFt", "ft");
        Check.notNegative(volumeBbl, "volumeBbl", "bbl");
    }
}
