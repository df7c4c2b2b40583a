package io.welleng.constraints.telemetry;

import io.welleng.core.check.InvalidInputException;
import java.time.Instant;

/** Times of the years 0 to 9999, which kernels can count in milliseconds and JSON can write. */
public final class EpochTimes {

    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");

    private EpochTimes() {}

    /**
     * Checks a time that may be absent.
     *
     * @param time the time; null passes
     * @param name its name, for the error
     * @return the time
     * @throws InvalidInputException if it is of another year
     */
    public static Instant check(Instant time, String name) {
        if (time != null && (time.isBefore(FIRST) || time.isAfter(LAST))) {
            throw new InvalidInputException(name, "from " + FIRST + " to " + LAST, "", time.toString());
        }
        return time;
    }
}
