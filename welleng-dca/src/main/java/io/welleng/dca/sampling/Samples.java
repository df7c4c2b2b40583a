package io.welleng.dca.sampling;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.units.Figures;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * Samples of one quantity, in the order drawn. Immutable.
 *
 * <p>Percentiles are order statistics with a straight line between neighbours: of n samples in order, counted from 0,
 * the one at (n − 1) times the fraction (definition 7 of Hyndman and Fan, that of numpy and of spreadsheets). There are
 * two names for each, and none of them is just "P90": {@link #exceededWithChance}, where the P90 of reserves is the low
 * one, and {@link #statisticalPercentile}, where the 90th percentile is the high one.
 *
 * @see "Hyndman, R.J. and Fan, Y. (1996). Sample quantiles in statistical packages. The American Statistician 50(4),
 *     361–365"
 */
public final class Samples {

    private final double[] values;

    private Samples(double[] values) {
        this.values = values;
    }

    /**
     * Samples that are there.
     *
     * @param values the samples, at least one, each finite
     * @return a copy
     */
    public static Samples of(double... values) {
        Check.finite(values, 1, "values", "");
        return new Samples(values.clone());
    }

    /**
     * Samples in an array that the caller gives away.
     *
     * @param values the samples, at least one, each finite; not to be written to from here on
     * @return the samples, without a copy
     */
    public static Samples wrap(double[] values) {
        for (int i = 0; i < Check.present(values, "values").length; i++) {
            if (!Double.isFinite(values[i])) {
                Check.finite(values[i], Check.element("values", i), "");
            }
        }
        Check.atLeast(values.length, 1, "number of values");
        return new Samples(values);
    }

    /**
     * Samples by index.
     *
     * @param count how many, at least 1
     * @param value the sample at an index
     * @return the samples
     */
    public static Samples of(int count, IntToDoubleFunction value) {
        double[] values = new double[Check.atLeast(count, 1, "count")];
        for (int i = 0; i < count; i++) {
            values[i] = value.applyAsDouble(i);
        }
        return wrap(values);
    }

    /**
     * How many there are.
     *
     * @return count
     */
    public int size() {
        return values.length;
    }

    /**
     * A sample.
     *
     * @param index index from 0, in the order drawn
     * @return its value
     */
    public double value(int index) {
        return values[index];
    }

    /**
     * The value that a fraction of the samples exceeds: P90 in the sense of reserves at 0.9, the low one.
     *
     * @param chance 0 to 1 (fraction)
     * @return value
     */
    public double exceededWithChance(double chance) {
        return quantiles(1.0 - Check.fraction(chance, "chance"))[0];
    }

    /**
     * The value that a percentage of the samples does not exceed: the 90th is the high one.
     *
     * @param percent 0 to 100 (percent)
     * @return value
     */
    public double statisticalPercentile(double percent) {
        return quantiles(Check.inRange(percent, 0.0, 100.0, "percent", "%") / 100.0)[0];
    }

    /**
     * Several quantiles at once, for little more than one costs.
     *
     * @param fractions fractions of the samples that lie below, each 0 to 1, in any order
     * @return a value for each
     */
    public double[] quantiles(double... fractions) {
        for (int k = 0; k < fractions.length; k++) {
            Check.fraction(fractions[k], Check.element("fractions", k));
        }
        return Selection.quantiles(values, fractions);
    }

    /**
     * The fraction of the samples that is at most a value.
     *
     * @param value any number
     * @return chance (fraction)
     */
    public double chanceAtMost(double value) {
        Check.finite(value, "value", "");
        int count = 0;
        for (double one : values) {
            count += one <= value ? 1 : 0;
        }
        return (double) count / values.length;
    }

    /**
     * Mean, without loss of digits over many samples.
     *
     * @return mean
     */
    public double mean() {
        return mean(values, 0, values.length);
    }

    /** Mean by pairs of halves. */
    private static double mean(double[] values, int from, int to) {
        int length = to - from;
        if (length > 512) {
            int middle = from + length / 2;
            double left = (middle - from) / (double) length;
            return left * mean(values, from, middle) + (1.0 - left) * mean(values, middle, to);
        }
        double a = 0.0;
        double b = 0.0;
        for (int i = from; i < to - 1; i += 2) {
            a += values[i];
            b += values[i + 1];
        }
        return (a + b + (length % 2 == 1 ? values[to - 1] : 0.0)) / length;
    }

    /**
     * Standard deviation, with n − 1 degrees of freedom.
     *
     * @return standard deviation; 0 for one sample
     */
    public double standardDeviation() {
        return deviation(mean());
    }

    private double deviation(double mean) {
        double a = 0.0;
        double b = 0.0;
        int n = values.length;
        for (int i = 0; i < n - 1; i += 2) {
            double x = values[i] - mean;
            double y = values[i + 1] - mean;
            a += x * x;
            b += y * y;
        }
        double last = n % 2 == 1 ? values[n - 1] - mean : 0.0;
        return n == 1 ? 0.0 : Math.sqrt((a + b + last * last) / (n - 1));
    }

    /**
     * The figures that reserves are reported by.
     *
     * @return the summary
     */
    public Summary summary() {
        double[] q = quantiles(0.1, 0.5, 0.9);
        double mean = mean();
        return new Summary(
                values.length, q[0], q[1], q[2], mean, 0.3 * q[0] + 0.4 * q[1] + 0.3 * q[2], deviation(mean));
    }

    /**
     * How strongly the ranks of two quantities go together, by Spearman's coefficient. Ties are ranked in the order
     * drawn.
     *
     * @param other as many samples, of the same draws
     * @return −1 to 1 (dimensionless)
     */
    public double rankCorrelation(Samples other) {
        Check.sameLength(other.values.length, "other", values.length, "these samples");
        if (values.length < 2) {
            throw new InvalidInputException("samples", "at least 2", "", Integer.toString(values.length));
        }
        int[] mine = ranks(values);
        int[] theirs = ranks(other.values);
        double middle = 0.5 * (values.length - 1.0);
        double sum = 0.0;
        double squares = 0.0;
        for (int i = 0; i < mine.length; i++) {
            sum += (mine[i] - middle) * (theirs[i] - middle);
            squares += (mine[i] - middle) * (mine[i] - middle);
        }
        return sum / squares;
    }

    private static int[] ranks(double[] values) {
        int[] order = Selection.order(values);
        int[] ranks = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            ranks[order[i]] = i;
        }
        return ranks;
    }

    /**
     * The indices of the samples, from the least to the greatest.
     *
     * @return a new array; equal samples in the order drawn
     */
    public int[] order() {
        return Selection.order(values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Samples that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Samples[" + values.length + ", P90 low " + Figures.four(exceededWithChance(0.9)) + ", P10 high "
                + Figures.four(exceededWithChance(0.1)) + "]";
    }
}
