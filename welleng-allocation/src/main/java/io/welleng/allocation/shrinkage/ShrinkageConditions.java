package io.welleng.allocation.shrinkage;

import io.welleng.core.check.Check;
import java.time.LocalDate;

/**
 * When and where oil is metered before it shrinks.
 *
 * @param date production day
 * @param pressurePsia pressure at the meter, usually that of the separator (psia), &gt; 0 and at most 30,000
 * @param temperatureF temperature at the meter (°F), 20–700
 */
public record ShrinkageConditions(LocalDate date, double pressurePsia, double temperatureF) {

    /** Checks the ranges. */
    public ShrinkageConditions {
        Check.present(date, "date");
        Check.positive(pressurePsia, "pressurePsia", "psia");
        Check.inRange(pressurePsia, 0, 30_000, "pressurePsia", "psia");
        Check.inRange(temperatureF, 20, 700, "temperatureF", "°F");
    }
}
