package io.welleng.lift.pcp;

import java.util.Arrays;

/**
 * Slope by the median of the slopes between all pairs of points (Theil 1950, Sen 1968), with Sen's interval from Kendall's
 * statistic. Up to 29 % of the points may be anything.
 */
final class TheilSen {

    /** Two-sided 90 % point of the normal distribution. */
    private static final double Z90 = 1.6448536269514722;

    private final double slope;
    private final double lower;
    private final double upper;
    private final double intercept;

    /** Points with increasing x, at least two of them different. */
    TheilSen(double[] x, double[] y) {
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
        slopes = Arrays.copyOf(slopes, count);
        Arrays.sort(slopes);
        slope = medianOfSorted(slopes);
        double c = Z90 * Math.sqrt(n * (n - 1.0) * (2.0 * n + 5.0) / 18.0);
        // The nearest ranks, as Sen has them: the M1-th slope and the (M2 + 1)-th.
        lower = slopes[(int) Math.max(0.0, Math.rint(0.5 * (count - c)) - 1.0)];
        upper = slopes[(int) Math.min(count - 1.0, Math.rint(0.5 * (count + c)))];
        double[] rest = new double[n];
        for (int i = 0; i < n; i++) {
            rest[i] = y[i] - slope * x[i];
        }
        intercept = median(rest);
    }

    double slope() {
        return slope;
    }

    double lower() {
        return lower;
    }

    double upper() {
        return upper;
    }

    double at(double x) {
        return intercept + slope * x;
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return medianOfSorted(sorted);
    }

    private static double medianOfSorted(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : 0.5 * (sorted[half - 1] + sorted[half]);
    }
}
