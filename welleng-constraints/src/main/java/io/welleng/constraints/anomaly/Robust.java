package io.welleng.constraints.anomaly;

import java.util.Arrays;

/** Robust statistics over a scratch array that may be sorted. */
final class Robust {

    /** Of the normal distribution: standard deviation over median absolute deviation. */
    static final double MAD_TO_SIGMA = 1.482602218505602;

    private Robust() {}

    /** Median of the first {@code n} values, which are sorted on the way; NaN for none. */
    static double median(double[] values, int n) {
        if (n == 0) {
            return Double.NaN;
        }
        Arrays.sort(values, 0, n);
        int half = n >>> 1;
        return (n & 1) == 1 ? values[half] : 0.5 * (values[half - 1] + values[half]);
    }

    /** Robust standard deviation of the first {@code n} values about a centre; the values are overwritten. */
    static double sigma(double[] values, int n, double centre) {
        for (int i = 0; i < n; i++) {
            values[i] = Math.abs(values[i] - centre);
        }
        return MAD_TO_SIGMA * median(values, n);
    }
}
