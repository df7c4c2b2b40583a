package io.welleng.dca.internal;

import org.apache.commons.math3.special.Erf;

/**
 * Mann and Kendall's test for a trend: rank-based, so the same for rates and their logarithms.
 *
 * @see "Kendall, M.G. (1975). Rank correlation methods, 4th ed., Griffin; Mann, H.B. (1945). Econometrica 13, 245–259"
 */
public final class MannKendall {

    /** Longer histories are averaged down to this many blocks. */
    private static final int MOST_BLOCKS = 240;

    private MannKendall() {}

    /**
     * How likely numbers without a trend fall as much as these: one-sided, by the normal approximation with continuity
     * correction, ties accounted for.
     *
     * @param values the numbers in order of time
     * @return probability, 0 to 1; 1 for fewer than 3 numbers, or equal ones
     */
    public static double chanceOfFalling(double[] values) {
        double[] x = blocks(values);
        int n = x.length;
        long s = 0;
        double ties = 0.0;
        for (int i = 0; i < n; i++) {
            int equal = 0;
            for (int j = 0; j < n; j++) {
                if (j > i) {
                    s += Double.compare(x[j], x[i]);
                }
                equal += x[j] == x[i] ? 1 : 0;
            }
            // Each of the equal ones adds its part of t (t − 1)(2 t + 5).
            ties += (equal - 1.0) * (2.0 * equal + 5.0);
        }
        double variance = (n * (n - 1.0) * (2.0 * n + 5.0) - ties) / 18.0;
        if (n < 3 || variance <= 0.0) {
            return 1.0;
        }
        double z = (s < 0 ? s + 1 : s > 0 ? s - 1 : 0) / Math.sqrt(variance);
        return 0.5 * Erf.erfc(-z / Math.sqrt(2.0));
    }

    private static double[] blocks(double[] values) {
        int n = values.length;
        if (n <= MOST_BLOCKS) {
            return values;
        }
        double[] means = new double[MOST_BLOCKS];
        for (int k = 0; k < MOST_BLOCKS; k++) {
            int from = (int) ((long) k * n / MOST_BLOCKS);
            int to = (int) ((k + 1L) * n / MOST_BLOCKS);
            double sum = 0.0;
            for (int i = from; i < to; i++) {
                sum += values[i];
            }
            means[k] = sum / (to - from);
        }
        return means;
    }
}
