package io.welleng.constraints.spc.change;

import java.util.Arrays;

/**
 * Two-sample Kolmogorov-Smirnov test.
 *
 * @see "Stephens, M.A. (1970). Use of the Kolmogorov-Smirnov, Cramér-von Mises and related statistics without extensive
 *     tables. J. R. Stat. Soc. B 32, 115–122"
 */
final class KolmogorovSmirnov {

    private KolmogorovSmirnov() {}

    /** Largest distance D of the distributions of two sorted samples. */
    static double distance(double[] a, double[] b) {
        int i = 0;
        int j = 0;
        double most = 0.0;
        while (i < a.length && j < b.length) {
            double x = Math.min(a[i], b[j]);
            while (i < a.length && a[i] == x) {
                i++;
            }
            while (j < b.length && b[j] == x) {
                j++;
            }
            most = Math.max(most, Math.abs((double) i / a.length - (double) j / b.length));
        }
        return most;
    }

    /** Probability of a distance at least D of samples of n and m, for many readings: Q(D (√ne + 0.12 + 0.11/√ne)). */
    static double pValue(double d, double n, double m) {
        double root = Math.sqrt(n * m / (n + m));
        return q(d * (root + 0.12 + 0.11 / root));
    }

    /** Kolmogorov's \(Q(\lambda) = 2 \sum_{k \ge 1} (-1)^{k-1} e^{-2k^2\lambda^2}\); below 1 by its theta transform. */
    static double q(double lambda) {
        if (lambda <= 0.04) {
            return 1.0;
        }
        if (lambda < 1.0) {
            double sum = 0.0;
            for (int k = 1; k < 40; k += 2) {
                sum += Math.exp(-k * k * Math.PI * Math.PI / (8.0 * lambda * lambda));
            }
            return 1.0 - Math.sqrt(2.0 * Math.PI) / lambda * sum;
        }
        double sum = 0.0;
        for (int k = 8; k >= 1; k--) {
            sum += (k % 2 == 1 ? 1.0 : -1.0) * Math.exp(-2.0 * k * k * lambda * lambda);
        }
        return 2.0 * sum;
    }

    /** Cliff's δ of two sorted samples: P(b above a) less P(b below a), over all pairs. */
    static double cliff(double[] a, double[] b) {
        long sum = 0L;
        for (double x : b) {
            sum += (long) lower(a, x) - (a.length - upper(a, x));
        }
        return sum / ((double) a.length * b.length);
    }

    private static int lower(double[] sorted, double x) {
        int at = Arrays.binarySearch(sorted, x);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && sorted[at - 1] == x) {
            at--;
        }
        return at;
    }

    private static int upper(double[] sorted, double x) {
        int at = lower(sorted, x);
        while (at < sorted.length && sorted[at] == x) {
            at++;
        }
        return at;
    }
}
