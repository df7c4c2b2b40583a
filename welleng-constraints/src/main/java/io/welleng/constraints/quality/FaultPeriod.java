package io.welleng.constraints.quality;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * A time over which data had a fault.
 *
 * @param fault what was wrong
 * @param from when it began
 * @param to when it ended; null if it lasted at the end
 * @param text why it began, in words
 */
public record FaultPeriod(
        DataFault fault, Instant from, @OptionalValue Instant to, String text) {

    /** Checks the order of the times. */
    public FaultPeriod {
        Check.present(fault, "fault");
        Check.present(from, "from");
        Check.text(text, "text");
        if (to != null && to.isBefore(from)) {
            throw new InvalidInputException("to", "not before from = " + from, "", to.toString());
        }
    }

    /**
     * How long it lasted.
     *
     * @param end end of the data, taken where the fault lasted then
     * @return the time
     */
    public Duration lasted(Instant end) {
        return Duration.between(from, to == null ? end : to);
    }

    @Override
    public String toString() {
        return fault.name().toLowerCase(Locale.ROOT) + " from " + from + (to == null ? "" : " to " + to) + ": " + text;
    }
}
