package io.welleng.constraints.health;

import io.welleng.constraints.telemetry.History;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** What a health score is made of. The last day is the one that is scored; those before give the trend. */
public sealed interface HealthData {

    /**
     * Telemetry, of which good readings count, gathered by days of universal time. The last day may be a part of one. A tag
     * that the history does not have is missing, as an instrument may be, and the report says so.
     *
     * @param history messages
     * @param indicators what the readings say, at least one
     * @param leastReadings good readings of a tag that a day needs, at least 1; 1 where null
     * @param running by what the well is seen to run: readings while it stands do not count, so that a day with a stop is
     *     judged by its other hours, and one without a running hour not at all; all readings count where null
     */
    record Telemetry(
            History history,
            List<HealthIndicator> indicators,
            @OptionalValue Integer leastReadings,
            @OptionalValue Running running)
            implements HealthData {

        /** Checks the parts and puts the default. */
        public Telemetry {
            Check.present(history, "history");
            indicators = List.copyOf(Check.notEmpty(indicators, "indicators"));
            leastReadings = leastReadings == null ? Integer.valueOf(1) : leastReadings;
            Check.atLeast(leastReadings, 1, "leastReadings");
            if (running != null) {
                history.tags().number(running.tag(), "running.tag");
            }
        }
    }

    /**
     * When a well runs: by the last good reading of a tag.
     *
     * @param tag telemetry key, such as {@code motor_current_a} or {@code flow_rate_bpd}
     * @param atLeast least reading of a well that runs (unit of the tag)
     */
    record Running(String tag, double atLeast) {

        /** Checks both. */
        public Running {
            Check.text(tag, "tag");
            Check.finite(atLeast, "atLeast", "(unit of the tag)");
        }
    }

    /**
     * One figure a day for each tag.
     *
     * @param days days, later and later, at least one
     * @param indicators what the figures say, at least one
     */
    record Readings(List<DayReadings> days, List<HealthIndicator> indicators) implements HealthData {

        /** Checks the order of the days. */
        public Readings {
            days = ordered(days, DayReadings::day);
            indicators = List.copyOf(Check.notEmpty(indicators, "indicators"));
        }
    }

    /**
     * Scores of the components, made elsewhere; no indicator of theirs is critical.
     *
     * @param days days, later and later, at least one
     */
    record Components(List<DayComponents> days) implements HealthData {

        /** Checks the order of the days. */
        public Components {
            days = ordered(days, DayComponents::day);
        }
    }

    private static <T> List<T> ordered(List<T> days, Function<T, LocalDate> date) {
        List<T> copy = List.copyOf(Check.notEmpty(days, "days"));
        for (int i = 1; i < copy.size(); i++) {
            LocalDate before = date.apply(copy.get(i - 1));
            LocalDate day = date.apply(copy.get(i));
            if (!day.isAfter(before)) {
                throw new InvalidInputException(Check.element("days", i), "later than " + before, "", day.toString());
            }
        }
        return copy;
    }
}
