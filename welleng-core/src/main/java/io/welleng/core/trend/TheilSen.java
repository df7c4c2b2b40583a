package io.welleng.core.trend;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.units.Figures;
import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Straight line through points by the median of the slopes of all pairs,
 * \[ b = \mathrm{med}\,\frac{y_j - y_i}{x_j - x_i}, \qquad a = \mathrm{med}\,(y_i - b x_i) \]
 * over the pairs whose \(x\) differ. Up to 29 % of the points may be anything. The interval of the slope is Sen's: with \(N\)
 * pairs, \[ C = z \sqrt{\tfrac{1}{18}\left[n(n-1)(2n+5) - \sum u(u-1)(2u+5)\right]} \] the slopes of rank \((N-C)/2\) and
 * \((N+C)/2 + 1\), rounded outwards, where \(u\) counts points at the same \(x\). It holds for errors that are independent; where
 * neighbours err alike, as those of a gauge that drifts, it is too narrow.
 *
 * @param slope slope \(b\), in units of y over units of x
 * @param lowerSlope lower end of the interval of the slope, in the same unit
 * @param upperSlope upper end of the interval of the slope, in the same unit
 * @param intercept value \(a\) of the line at x = 0, in units of y
 * @param confidence probability of the interval, both sides together (fraction)
 * @param points number of points
 * @see "Theil, H. (1950). A rank-invariant method of linear and polynomial regression analysis. Proc. Kon. Ned. Akad. v.
 *     Wetensch. A53"
 * @see "Sen, P.K. (1968). Estimates of the regression coefficient based on Kendall's tau. J. Am. Stat. Assoc. 63, 1379–1389"
 */
public record TheilSen(
        double slope, double lowerSlope, double upperSlope, double intercept, double confidence, int points) {

    /** Points above which all pairs are too many; {@link #grouped} makes fewer of them. */
    public static final int MOST_POINTS = 2_000;

    private static final int GROUPS = 1_000;

    /** Checks that the numbers are finite and the interval has the slope in it. */
    public TheilSen {
        Check.finite(intercept, "intercept", "");
        Check.inRange(slope, lowerSlope, upperSlope, "slope", "");
        Check.fraction(confidence, "confidence");
        Check.atLeast(points, 2, "points");
    }

    /**
     * The line through points in any order.
     *
     * @param x places, at least two of them different, at most {@link #MOST_POINTS}; not modified
     * @param y values, as many; not modified
     * @param confidence probability of the interval (fraction), between 0 and 1, commonly 0.9
     * @return the line
     */
    public static TheilSen of(double[] x, double[] y, double confidence) {
        Check.finite(x, 2, "x", "");
        Check.finite(y, 2, "y", "");
        Check.sameLength(y.length, "y", x.length, "x");
        Check.inRange(x.length, 2, MOST_POINTS, "number of points", "");
        Check.positive(confidence, "confidence", "(fraction)");
        Check.below(confidence, 1.0, "confidence", "1", "(fraction)");
        double[] slopes = slopes(x, y);
        if (slopes.length == 0) {
            throw new InvalidInputException("x", "at least two different places", "", "one place " + x[0]);
        }
        double slope = Robust.medianOfSorted(slopes, slopes.length);
        double c = standardNormal(confidence) * Math.sqrt(variance(x));
        int last = slopes.length - 1;
        int low = (int) Math.floor(0.5 * (slopes.length - c)) - 1;
        int high = (int) Math.ceil(0.5 * (slopes.length + c));
        double[] rest = new double[x.length];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = y[i] - slope * x[i];
        }
        return new TheilSen(
                slope,
                slopes[Math.max(0, low)],
                slopes[Math.min(last, high)],
                Robust.median(rest),
                confidence,
                x.length);
    }

    private static double[] slopes(double[] x, double[] y) {
        int n = x.length;
        double[] slopes = new double[n * (n - 1) / 2];
        int count = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                if (x[j] != x[i]) {
                    slopes[count++] = (y[j] - y[i]) / (x[j] - x[i]);
                }
            }
        }
        double[] used = Arrays.copyOf(slopes, count);
        Arrays.sort(used);
        return used;
    }

    /** Variance of Kendall's statistic, less what points at the same place take from it. */
    private static double variance(double[] x) {
        double[] sorted = x.clone();
        Arrays.sort(sorted);
        double sum = ties(x.length);
        int from = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] != sorted[from]) {
                sum -= ties(i - from);
                from = i;
            }
        }
        return sum / 18.0;
    }

    private static double ties(double u) {
        return u * (u - 1.0) * (2.0 * u + 5.0);
    }

    private static double standardNormal(double confidence) {
        return new NormalDistribution(null, 0.0, 1.0).inverseCumulativeProbability(0.5 * (1.0 + confidence));
    }

    /**
     * Values in order, few enough for all pairs: those of more than 1,000 as the medians of 1,000 groups of neighbours.
     *
     * @param values numbers in an order, as that of time; not modified
     * @return the values themselves, or the medians of the groups in the same order, in the unit of the numbers
     */
    public static double[] grouped(double[] values) {
        if (values.length <= GROUPS) {
            return values.clone();
        }
        double[] medians = new double[GROUPS];
        for (int k = 0; k < GROUPS; k++) {
            int from = (int) ((long) k * values.length / GROUPS);
            int to = (int) ((k + 1L) * values.length / GROUPS);
            medians[k] = Robust.median(Arrays.copyOfRange(values, from, to));
        }
        return medians;
    }

    /**
     * Value of the line.
     *
     * @param x place, in units of x
     * @return value, in units of y
     */
    public double at(double x) {
        return intercept + slope * x;
    }

    @Override
    public String toString() {
        return "TheilSen[slope " + Figures.four(slope) + " (" + Figures.four(lowerSlope) + " to "
                + Figures.four(upperSlope) + "), at 0 " + Figures.four(intercept) + ", " + points + " points]";
    }
}
