package io.welleng.constraints.health;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import java.time.LocalDate;

/**
 * Score of a day by its readings alone, without findings and trend.
 *
 * @param day the day
 * @param score 0 to 100; null where the coverage is too low (points)
 * @param coverage share of the weights that have readings (fraction)
 */
public record DayScore(LocalDate day, @OptionalValue Double score, double coverage) {

    /** Checks the ranges. */
    public DayScore {
        Check.present(day, "day");
        if (score != null) {
            Check.inRange(score, 0.0, Yardstick.FULL, "score", "points");
        }
        Check.fraction(coverage, "coverage");
    }
}
