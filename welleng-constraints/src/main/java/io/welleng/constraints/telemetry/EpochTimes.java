package io.welleng.constraints.telemetry;

import io.welleng.core.check.InvalidInputException;
import java.time.Instant;

/** Times that can be counted in milliseconds since 1970-01-01T00:00:00Z, as the kernels count them. */
public final class EpochTimes {

    private static final Instant FIRST = Instant.ofEpochMilli(Long.MIN_VALUE);
    private static final Instant LAST = Instant.ofEpochMilli(Long.MAX_VALUE);

    private EpochTimes() {}

    /**
     * Checks a time that may be absent.
     *
     * @param time the time; null passes
     * @param name its name, for the error
     * @return the time
     * @throws InvalidInputException if it is so far away that its milliseconds do not fit in 64 bits
     */
    public static Instant check(Instant time, String name) {
        if (time != null && (time.isBefore(FIRST) || time.isAfter(LAST))) {
            throw new InvalidInputException(name, "from " + FIRST + " to " + LAST, "", time.toString());
        }
        return time;
    }
}
