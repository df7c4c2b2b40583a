package io.welleng.allocation.theoretical;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A time in which a well was down.
 *
 * @param from when it went down
 * @param to when it was started again, after {@code from}; still down where null
 * @param cause why
 * @param note more about it; none where null
 */
public record Outage(
        Instant from,
        @OptionalValue Instant to,
        DowntimeCause cause,
        @OptionalValue String note) {

    private static final double HOURS_PER_DAY = 24.0;
    private static final double MILLIS_PER_HOUR = 3.6e6;

    /** Checks the times. */
    public Outage {
        Check.present(from, "from");
        Check.present(cause, "cause");
        if (to != null && !to.isAfter(from)) {
            throw new InvalidInputException("to", "after from, " + from, "", to.toString());
        }
    }

    /**
     * An outage of a production day of which only the hours are known: it is put at the begin of the day.
     *
     * @param day when production days begin
     * @param date the production day
     * @param hours how long the well was down (h), above 0, to 24; to the millisecond
     * @param cause why
     * @return the outage
     */
    public static Outage ofHours(ProductionDay day, LocalDate date, double hours, DowntimeCause cause) {
        Check.positive(hours, "hours", "h");
        Check.inRange(hours, 0.0, HOURS_PER_DAY, "hours", "h");
        Instant start = Check.present(day, "day").start(Check.present(date, "date"));
        return new Outage(start, start.plus(Duration.ofMillis(Math.round(hours * MILLIS_PER_HOUR))), cause, null);
    }

    @Override
    public String toString() {
        return cause.label() + " from " + from + " to " + (to == null ? "…" : to) + (note == null ? "" : ", " + note);
    }
}
