package io.welleng.core.trend;

import io.welleng.core.check.Check;
import java.util.Arrays;

/** Level and spread of numbers of which some may be anything. */
public final class Robust {

    /** \(\Phi^{-1}(3/4)\): of normal numbers the median absolute deviation, over the standard deviation. */
    public static final double NORMAL_QUARTILE = 0.6744897501960817;

    private Robust() {}

    /**
     * Median, the mean of the two in the middle where their number is even.
     *
     * @param values numbers in any order, at least one; not modified
     * @return the median, in the unit of the numbers
     */
    public static double median(double[] values) {
        double[] sorted = Check.finite(values, 1, "values", "").clone();
        return medianInPlace(sorted, sorted.length);
    }

    /**
     * The same of the first values of an array, without a copy.
     *
     * @param values numbers in any order; the first {@code n} are sorted
     * @param n how many of them count
     * @return the median, in the unit of the numbers; NaN for none
     */
    public static double medianInPlace(double[] values, int n) {
        if (n == 0) {
            return Double.NaN;
        }
        Arrays.sort(values, 0, n);
        return medianOfSorted(values, n);
    }

    static double medianOfSorted(double[] sorted, int n) {
        int half = n >>> 1;
        return (n & 1) == 1 ? sorted[half] : 0.5 * (sorted[half - 1] + sorted[half]);
    }

    /**
     * Standard deviation that normal numbers of this median absolute deviation have: \( \mathrm{med}|x_i - c| / \Phi^{-1}(3/4) \).
     *
     * @param values numbers in any order; the first {@code n} are overwritten
     * @param n how many of them count
     * @param centre centre \(c\), in the unit of the numbers
     * @return the standard deviation, in the same unit; NaN for none
     */
    public static double sigmaInPlace(double[] values, int n, double centre) {
        for (int i = 0; i < n; i++) {
            values[i] = Math.abs(values[i] - centre);
        }
        return medianInPlace(values, n) / NORMAL_QUARTILE;
    }
}
