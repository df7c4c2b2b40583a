package io.welleng.constraints.spc.baseline;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import java.time.LocalDate;
import java.util.List;

/**
 * What is usual.
 *
 * @param median median of the readings (unit of the tag)
 * @param spread robust standard deviation of the readings (unit of the tag), not below the design's least; 0 if there is no
 *     least and most readings are equal
 * @param spreadIsLeast whether the spread measured was below the design's least, which stands in its place
 * @param percentiles values of the design's percentiles (unit of the tag), in their order
 * @param readings readings it is made of
 * @param days days it is made of
 * @param firstDay oldest of these days (UTC)
 * @param lastDay newest of these days (UTC)
 */
public record Baseline(
        double median,
        double spread,
        boolean spreadIsLeast,
        List<Double> percentiles,
        long readings,
        int days,
        LocalDate firstDay,
        LocalDate lastDay) {

    /** Checks that the numbers are finite. */
    public Baseline {
        Check.finite(median, "median", "");
        Check.notNegative(spread, "spread", "");
        percentiles = List.copyOf(Check.notEmpty(percentiles, "percentiles"));
        Check.atLeast(days, 1, "days");
        Check.present(firstDay, "firstDay");
        Check.present(lastDay, "lastDay");
    }

    /**
     * How far a reading is from the usual, \(z = (x - \tilde x)/s\).
     *
     * @param value the reading (unit of the tag), finite
     * @return the robust deviation; where the spread is 0: 0 at the median, else not answered
     */
    public Deviation deviation(double value) {
        Check.finite(value, "value", "");
        if (spread == 0.0) {
            return new Deviation.NotKnown(
                    "more than half of the readings of the baseline are equal, and no least spread is given");
        }
        return new Deviation.Measured((value - median) / spread, value, median, spread);
    }

    /**
     * How far this baseline has moved from another, as of a frozen one, in spreads of that one.
     *
     * @param reference the baseline to compare with
     * @return deviation of this median
     */
    public Deviation shiftFrom(Baseline reference) {
        return Check.present(reference, "reference").deviation(median);
    }

    @Override
    public String toString() {
        return "Baseline[median " + Figures.four(median) + ", spread " + Figures.four(spread)
                + (spreadIsLeast ? " (least)" : "") + ", " + readings + " readings of " + days + " days, " + firstDay
                + " to "
                + lastDay + "]";
    }
}
