package io.welleng.constraints.spc.baseline;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import java.util.List;

/**
 * The state of a baseline as plain data.
 *
 * @param days the days kept, oldest first
 * @param today number of the day in the making (days since 1970-01-01); null before the first reading
 * @param readings unmarked readings of that day
 * @param marked marked readings of that day
 * @param sample those of its readings that are kept, in the order in which they are kept
 */
public record SavedBaseline(List<Day> days, @OptionalValue Long today, int readings, int marked, List<Double> sample) {

    /** Checks that the parts are there. */
    public SavedBaseline {
        days = List.copyOf(Check.present(days, "days"));
        Check.atLeast(readings, 0, "readings");
        Check.atLeast(marked, 0, "marked");
        sample = List.copyOf(Check.present(sample, "sample"));
        Check.sameLength(
                sample.size(),
                "sample",
                Math.min(readings, BaselineState.SAMPLE),
                "readings, but at most the sample's size");
    }

    /**
     * A day that counts.
     *
     * @param number days since 1970-01-01
     * @param readings unmarked readings
     * @param quantiles quantiles of probability 1/64, 3/64, … 63/64 (unit of the tag)
     */
    public record Day(long number, int readings, List<Double> quantiles) {

        /** Checks the number of quantiles. */
        public Day {
            Check.atLeast(readings, 1, "readings");
            quantiles = List.copyOf(Check.notEmpty(quantiles, "quantiles"));
            Check.sameLength(quantiles.size(), "quantiles", BaselineState.POINTS, "a day's quantiles");
        }
    }
}
