package io.welleng.constraints.expression;

import io.welleng.constraints.telemetry.EpochTimes;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import java.time.Instant;
import java.util.List;

/**
 * Saved readings of a window.
 *
 * @param times times of the readings it keeps, oldest first
 * @param values the readings, one for each time; of an average, the oldest are sums, see {@link Sums}
 * @param dropped time of the newest reading that was dropped for lack of room; null if there was none
 * @param sums partial sums of an average; null for a minimum or maximum
 */
public record SavedWindow(
        List<Instant> times,
        List<Double> values,
        @OptionalValue Instant dropped,
        @OptionalValue Sums sums) {

    /** Checks that times are in order, and that there is a finite value for each. */
    public SavedWindow {
        times = List.copyOf(Check.present(times, "times"));
        values = List.copyOf(Check.present(values, "values"));
        Check.sameLength(values.size(), "values", times.size(), "times");
        for (int i = 0; i < values.size(); i++) {
            Check.finite(values.get(i), Check.element("values", i), "");
            EpochTimes.check(times.get(i), Check.element("times", i));
            if (i > 0 && times.get(i).isBefore(times.get(i - 1))) {
                throw new InvalidInputException(
                        Check.element("times", i),
                        "not before the time before, " + times.get(i - 1),
                        "",
                        times.get(i).toString());
            }
        }
        EpochTimes.check(dropped, "dropped");
        if (sums != null && sums.remainders.size() > values.size()) {
            throw new InvalidInputException(
                    "sums", "of at most " + values.size() + " readings", "", sums.remainders.size() + " readings");
        }
    }

    /**
     * Partial sums of an average. The oldest of its readings are summed from the newest of them backwards, so that the
     * oldest leaves without being subtracted; newer readings are summed apart. A sum is a pair of numbers, the second
     * being what the first could not hold.
     *
     * @param remainders second numbers of the sums over the oldest readings, one for each of them; the first numbers stand
     *     in the place of these readings
     * @param newer first number of the sum of all newer readings
     * @param newerRemainder second number of the sum of all newer readings
     */
    public record Sums(List<Double> remainders, double newer, double newerRemainder) {

        /** Checks that all are finite. */
        public Sums {
            remainders = List.copyOf(Check.present(remainders, "remainders"));
            for (int i = 0; i < remainders.size(); i++) {
                Check.finite(remainders.get(i), Check.element("remainders", i), "");
            }
            Check.finite(newer, "newer", "");
            Check.finite(newerRemainder, "newerRemainder", "");
        }
    }
}
