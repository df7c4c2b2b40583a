package io.welleng.allocation.network;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import java.time.LocalDate;

/**
 * Days from a first to a last one, both included.
 *
 * @param first first day; from the beginning where null
 * @param last last day; without end where null
 */
public record DateRange(
        @OptionalValue LocalDate first, @OptionalValue LocalDate last) {

    /** Checks the order. */
    public DateRange {
        if (first != null && last != null && last.isBefore(first)) {
            throw new InvalidInputException("last", "on or after the first day, " + first, "", last.toString());
        }
    }

    /**
     * Days between two dates.
     *
     * @param first first day
     * @param last last day
     * @return the range
     */
    public static DateRange of(LocalDate first, LocalDate last) {
        return new DateRange(Check.present(first, "first"), Check.present(last, "last"));
    }

    /**
     * Whether a day lies in the range.
     *
     * @param day the day
     * @return true from the first to the last day
     */
    public boolean contains(LocalDate day) {
        return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
    }

    /**
     * Whether two ranges have a day in common.
     *
     * @param other the other range
     * @return true if they overlap
     */
    public boolean overlaps(DateRange other) {
        return (first == null || other.last == null || !other.last.isBefore(first))
                && (last == null || other.first == null || !other.first.isAfter(last));
    }

    @Override
    public String toString() {
        return (first == null ? "…" : first) + " to " + (last == null ? "…" : last);
    }
}
