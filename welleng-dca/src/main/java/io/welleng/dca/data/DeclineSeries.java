package io.welleng.dca.data;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.units.Figures;
import java.util.Arrays;

/**
 * Rates to fit, in order of time: averages over intervals, or rates at single times. Times are in days since the series'
 * time 0, which is also the start of a model fitted to it. Only cleaning can leave it empty. Immutable.
 */
public final class DeclineSeries {

    private final double[] start;
    private final double[] end;
    private final double[] rate;
    private final double[] before;
    private final double[] after;

    /** Weight of each, or null for equal ones. */
    private final double[] weight;

    DeclineSeries(double[] start, double[] end, double[] rate, double[] before, double[] after, double[] weight) {
        this.start = start;
        this.end = end;
        this.rate = rate;
        this.before = before;
        this.after = after;
        this.weight = weight;
    }

    /**
     * Rates at single times. The cumulative between them, for rate-cumulative fits, is that of straight lines, and of the
     * first rate before the first time.
     *
     * @param timesDays times (days), at least 0, strictly increasing
     * @param ratesPerDay as many rates (volume/day), each at least 0
     * @return the series
     */
    public static DeclineSeries ofRates(double[] timesDays, double[] ratesPerDay) {
        Check.increasing(timesDays, 1, "timesDays", "days");
        Check.notNegative(timesDays[0], "timesDays[0]", "days");
        checkRates(ratesPerDay, timesDays.length, "timesDays");
        double[] volume = new double[timesDays.length];
        volume[0] = timesDays[0] * ratesPerDay[0];
        for (int i = 1; i < volume.length; i++) {
            volume[i] = volume[i - 1] + 0.5 * (ratesPerDay[i] + ratesPerDay[i - 1]) * (timesDays[i] - timesDays[i - 1]);
        }
        double[] times = timesDays.clone();
        return new DeclineSeries(times, times, ratesPerDay.clone(), volume, volume, null);
    }

    /**
     * Average rates over intervals; nothing is produced in the gaps between them.
     *
     * @param startDays starts of the intervals (days), at least 0
     * @param endDays their ends (days), each after its start and not after the next start
     * @param averageRatesPerDay average rates (volume/day), each at least 0
     * @return the series
     */
    public static DeclineSeries ofAverages(double[] startDays, double[] endDays, double[] averageRatesPerDay) {
        Check.increasing(startDays, 1, "startDays", "days");
        Check.notNegative(startDays[0], "startDays[0]", "days");
        Check.finite(endDays, 1, "endDays", "days");
        Check.sameLength(endDays.length, "endDays", startDays.length, "startDays");
        checkRates(averageRatesPerDay, startDays.length, "startDays");
        int n = startDays.length;
        double[] before = new double[n];
        double[] after = new double[n];
        double volume = 0.0;
        for (int i = 0; i < n; i++) {
            boolean fits = endDays[i] > startDays[i] && (i == n - 1 || endDays[i] <= startDays[i + 1]);
            if (!fits) {
                throw new InvalidInputException(
                        Check.element("endDays", i),
                        "after its start and not after the next one",
                        "days",
                        Double.toString(endDays[i]));
            }
            before[i] = volume;
            volume += averageRatesPerDay[i] * (endDays[i] - startDays[i]);
            after[i] = volume;
        }
        return new DeclineSeries(startDays.clone(), endDays.clone(), averageRatesPerDay.clone(), before, after, null);
    }

    private static void checkRates(double[] rates, int length, String other) {
        Check.finite(rates, 1, "ratesPerDay", "volume/day");
        Check.sameLength(rates.length, "ratesPerDay", length, other);
        for (int i = 0; i < rates.length; i++) {
            Check.notNegative(rates[i], Check.element("ratesPerDay", i), "volume/day");
        }
    }

    /**
     * The same series with weights: a point of weight 4 counts as one with half the standard deviation.
     *
     * @param weights a weight for each point, at least 0, not all 0 (dimensionless)
     * @return a new series
     */
    public DeclineSeries withWeights(double... weights) {
        Check.finite(weights, 1, "weights", "(dimensionless)");
        Check.sameLength(weights.length, "weights", size(), "the series");
        double sum = 0.0;
        for (int i = 0; i < weights.length; i++) {
            sum += Check.notNegative(weights[i], Check.element("weights", i), "(dimensionless)");
        }
        Check.positive(sum, "sum of weights", "(dimensionless)");
        return new DeclineSeries(start, end, rate, before, after, weights.clone());
    }

    /**
     * A part of the series, with the same time 0.
     *
     * @param from index of the first point
     * @param to index after the last point
     * @return a new series of at least one point
     */
    public DeclineSeries slice(int from, int to) {
        Check.inRange(to, 1, size(), "to", "");
        Check.inRange(from, 0, to - 1.0, "from", "");
        return new DeclineSeries(
                Arrays.copyOfRange(start, from, to),
                Arrays.copyOfRange(end, from, to),
                Arrays.copyOfRange(rate, from, to),
                Arrays.copyOfRange(before, from, to),
                Arrays.copyOfRange(after, from, to),
                weight == null ? null : Arrays.copyOfRange(weight, from, to));
    }

    /**
     * The same points on a later time axis, whose cumulative starts anew there.
     *
     * @param zeroDays the new time 0 on the present axis (days), not after the first point
     * @return a new series
     */
    public DeclineSeries withZeroAt(double zeroDays) {
        Check.inRange(zeroDays, 0.0, start[0], "zeroDays", "days");
        double volume = before[0] - rate[0] * (start[0] - zeroDays);
        return new DeclineSeries(
                less(start, zeroDays), less(end, zeroDays), rate, less(before, volume), less(after, volume), weight);
    }

    private static double[] less(double[] values, double zero) {
        double[] shifted = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            shifted[i] = values[i] - zero;
        }
        return shifted;
    }

    /**
     * Number of points.
     *
     * @return count; 0 only if cleaning left nothing
     */
    public int size() {
        return rate.length;
    }

    /**
     * Start of an interval.
     *
     * @param index point, from 0
     * @return time (days)
     */
    public double startDays(int index) {
        return start[index];
    }

    /**
     * End of an interval.
     *
     * @param index point, from 0
     * @return time (days); the start again for a rate at a single time
     */
    public double endDays(int index) {
        return end[index];
    }

    /**
     * Middle of an interval.
     *
     * @param index point, from 0
     * @return time (days)
     */
    public double middleDays(int index) {
        return 0.5 * (start[index] + end[index]);
    }

    /**
     * Rate, averaged over its interval where it has one.
     *
     * @param index point, from 0
     * @return rate (volume/day)
     */
    public double ratePerDay(int index) {
        return rate[index];
    }

    /**
     * Volume produced from time 0 to the start of an interval.
     *
     * @param index point, from 0
     * @return cumulative (volume)
     */
    public double cumulativeAtStart(int index) {
        return before[index];
    }

    /**
     * Volume produced from time 0 to the end of an interval.
     *
     * @param index point, from 0
     * @return cumulative (volume)
     */
    public double cumulativeAtEnd(int index) {
        return after[index];
    }

    /**
     * Weight of a point.
     *
     * @param index point, from 0
     * @return weight, 1 where none was given (dimensionless)
     */
    public double weight(int index) {
        return weight == null ? 1.0 : weight[index];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeclineSeries that
                && Arrays.equals(start, that.start)
                && Arrays.equals(end, that.end)
                && Arrays.equals(rate, that.rate)
                && Arrays.equals(before, that.before)
                && Arrays.equals(after, that.after)
                && Arrays.equals(weight, that.weight);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(start) + Arrays.hashCode(rate);
    }

    @Override
    public String toString() {
        int last = size() - 1;
        if (last < 0) {
            return "DeclineSeries[empty]";
        }
        return "DeclineSeries[" + size() + " rates, " + Figures.four(rate[0]) + " to " + Figures.four(rate[last])
                + "/day, " + Figures.four(start[0]) + " to " + Figures.four(end[last]) + " days]";
    }
}
