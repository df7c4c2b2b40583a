package io.welleng.allocation.theoretical;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * When a production day begins. It lasts 24 h, and bears the date on which it begins by local time.
 *
 * @param startMinutesUtc its begin, in minutes after midnight of its date in UTC: −1440 to 1440. 06:00 at UTC−6 is 720,
 *     06:00 at UTC+7 is −60
 */
public record ProductionDay(int startMinutesUtc) {

    private static final int MINUTES_PER_DAY = 1440;
    private static final double SECONDS_PER_DAY = 86_400.0;
    private static final long HALF_DAY_HOURS = 12;

    /** Checks the range. */
    public ProductionDay {
        if (startMinutesUtc < -MINUTES_PER_DAY || startMinutesUtc > MINUTES_PER_DAY) {
            throw new InvalidInputException(
                    "startMinutesUtc", "from -1440 to 1440", "min", Integer.toString(startMinutesUtc));
        }
    }

    /**
     * A day from midnight to midnight UTC.
     *
     * @return begin at 0 min
     */
    public static ProductionDay utc() {
        return new ProductionDay(0);
    }

    /**
     * A day that begins at a local time.
     *
     * @param start local time, to the minute
     * @param offset of that local time from UTC, the same all year
     * @return the day
     */
    public static ProductionDay startingAt(LocalTime start, ZoneOffset offset) {
        Check.present(start, "start");
        Check.present(offset, "offset");
        return new ProductionDay(start.toSecondOfDay() / 60 - offset.getTotalSeconds() / 60);
    }

    /**
     * When a production day begins.
     *
     * @param date its date
     * @return its first instant
     */
    public Instant start(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(60L * startMinutesUtc);
    }

    /**
     * The middle of a production day, for which its theoretical rate is taken.
     *
     * @param date its date
     * @return 12 h after its begin
     */
    public Instant middle(LocalDate date) {
        return start(date).plus(Duration.ofHours(HALF_DAY_HOURS));
    }

    /**
     * The production day of a time.
     *
     * @param time the time
     * @return date of the day that it lies in; of two days the later one
     */
    public LocalDate of(Instant time) {
        return LocalDate.ofInstant(time.minusSeconds(60L * startMinutesUtc), ZoneOffset.UTC);
    }

    /** Days from one time to another. */
    static double days(Instant from, Instant to) {
        Duration span = Duration.between(from, to);
        return (span.getSeconds() + span.getNano() * 1e-9) / SECONDS_PER_DAY;
    }
}
