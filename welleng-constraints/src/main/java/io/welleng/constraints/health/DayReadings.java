package io.welleng.constraints.health;

import io.welleng.core.check.Check;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One figure for each tag on a day.
 *
 * @param day the day
 * @param values figure by telemetry key, in the unit of the tag; a tag without a reading is left out
 */
public record DayReadings(LocalDate day, Map<String, Double> values) {

    /** Checks that the figures are finite. */
    public DayReadings {
        Check.present(day, "day");
        values = Collections.unmodifiableMap(new TreeMap<>(Check.present(values, "values")));
        values.forEach((tag, value) -> Check.finite(Check.present(value, tag), tag, ""));
    }
}
