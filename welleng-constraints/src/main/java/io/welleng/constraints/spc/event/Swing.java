package io.welleng.constraints.spc.event;

/**
 * Period and regularity of one series from its autocorrelation. Works in the caller's arrays; allocates nothing.
 */
final class Swing {

    private Swing() {}

    /** Index of the results. */
    static final int PERIOD = 0;

    static final int DECAY_RATIO = 1;
    static final int REGULARITY = 2;
    static final int STANDARD_DEVIATION = 3;

    /**
     * Looks at a series.
     *
     * @param x the series, NaN where there is no reading. Modified: gaps filled, trend taken out.
     * @param n its length
     * @param rho room for autocorrelations, at least 2n/3. Modified.
     * @param out period (samples), decay ratio, regularity and standard deviation. Modified.
     * @return false if there is no swing to describe
     */
    static boolean look(double[] x, int n, double[] rho, double[] out) {
        if (!fill(x, n)) {
            return false;
        }
        double c0 = takeTrendOut(x, n);
        out[STANDARD_DEVIATION] = Math.sqrt(c0 / n);
        if (!(c0 > 0.0)) {
            return false;
        }
        int lags = 2 * n / 3;
        for (int k = 0; k < lags; k++) {
            double c = 0.0;
            for (int i = k; i < n; i++) {
                c += x[i] * x[i - k];
            }
            rho[k] = c / c0;
        }
        return describe(rho, lags, out);
    }

    private static boolean describe(double[] rho, int lags, double[] out) {
        int crossings = 0;
        int first = 0;
        int second = 0;
        int third = 0;
        int fourth = 0;
        int before = 0;
        double sum = 0.0;
        double squares = 0.0;
        for (int k = 1; k < lags; k++) {
            if (rho[k - 1] > 0.0 == rho[k] > 0.0) {
                continue;
            }
            crossings++;
            if (crossings == 1) {
                first = k;
            } else {
                sum += k - before;
                squares += (double) (k - before) * (k - before);
                if (crossings == 2) {
                    second = k;
                } else if (crossings == 3) {
                    third = k;
                } else if (crossings == 4) {
                    fourth = k;
                }
            }
            before = k;
        }
        if (crossings < 4) {
            return false;
        }
        int low = extreme(rho, first, second, -1.0);
        int peak = extreme(rho, second, third, 1.0);
        int next = extreme(rho, third, fourth, -1.0);
        double height = rho[peak] - (rho[low] + (rho[next] - rho[low]) * (peak - low) / (next - low));
        double depth = rho[0] + (rho[peak] - rho[0]) * low / peak - rho[low];
        int intervals = crossings - 1;
        double mean = sum / intervals;
        double deviation = Math.sqrt(Math.max(0.0, squares / intervals - mean * mean));
        out[PERIOD] = peak;
        out[DECAY_RATIO] = height / depth;
        out[REGULARITY] = deviation > 0.0 ? mean / (3.0 * deviation) : Double.POSITIVE_INFINITY;
        return true;
    }

    private static int extreme(double[] rho, int from, int to, double sign) {
        int best = from;
        for (int k = from + 1; k < to; k++) {
            if (sign * rho[k] > sign * rho[best]) {
                best = k;
            }
        }
        return best;
    }

    /** Straight lines over gaps, the nearest reading at the ends; false if more than a tenth is missing. */
    private static boolean fill(double[] x, int n) {
        int missing = 0;
        int last = -1;
        for (int i = 0; i < n; i++) {
            if (Double.isNaN(x[i])) {
                missing++;
                continue;
            }
            for (int k = last + 1; k < i; k++) {
                x[k] = last < 0 ? x[i] : x[last] + (x[i] - x[last]) * (k - last) / (i - last);
            }
            last = i;
        }
        for (int k = last + 1; k < n && last >= 0; k++) {
            x[k] = x[last];
        }
        return last >= 0 && missing <= n / 10;
    }

    /** Takes the least-squares line out and returns the sum of squares that is left. */
    private static double takeTrendOut(double[] x, int n) {
        double mean = 0.0;
        for (int i = 0; i < n; i++) {
            mean += (x[i] - mean) / (i + 1);
        }
        double middle = 0.5 * (n - 1);
        double sxy = 0.0;
        double sxx = 0.0;
        for (int i = 0; i < n; i++) {
            sxy += (i - middle) * (x[i] - mean);
            sxx += (i - middle) * (i - middle);
        }
        double slope = sxy / sxx;
        double rest = 0.0;
        double largest = 0.0;
        for (int i = 0; i < n; i++) {
            largest = Math.max(largest, Math.abs(x[i]));
            x[i] -= mean + slope * (i - middle);
            rest += x[i] * x[i];
        }
        // What is left of a straight line is rounding.
        return rest > n * 1e-24 * largest * largest ? rest : 0.0;
    }
}
