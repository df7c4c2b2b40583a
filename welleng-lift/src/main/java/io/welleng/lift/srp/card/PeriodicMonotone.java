package io.welleng.lift.srp.card;

/**
 * Cubic interpolation of a periodic record that never overshoots its points: Hermite pieces whose slope at a point
 * is the weighted harmonic mean of the two chords, and 0 where the chords differ in sign.
 *
 * @see "Fritsch, F.N. and Butland, J. (1984). A method for constructing local monotone piecewise cubic interpolants.
 *     SIAM J. Sci. Stat. Comput. 5(2), 300–304"
 */
final class PeriodicMonotone {

    private PeriodicMonotone() {}

    /**
     * Values at equal steps over the period 1.
     *
     * @param t increasing, the first 0 and all below 1. Not modified.
     * @param y values at {@code t}. Not modified.
     * @param points how many values
     * @return value at {@code i / points}
     */
    static double[] at(double[] t, double[] y, int points) {
        int n = t.length;
        double[] slope = new double[n];
        for (int i = 0; i < n; i++) {
            int before = i == 0 ? n - 1 : i - 1;
            int after = i == n - 1 ? 0 : i + 1;
            double h0 = t[i] - t[before] + (i == 0 ? 1.0 : 0.0);
            double h1 = t[after] - t[i] + (i == n - 1 ? 1.0 : 0.0);
            double d0 = (y[i] - y[before]) / h0;
            double d1 = (y[after] - y[i]) / h1;
            if (d0 * d1 > 0.0) {
                double w = (h0 + 2.0 * h1) / (3.0 * (h0 + h1));
                slope[i] = d0 * d1 / (w * d1 + (1.0 - w) * d0);
            }
        }
        double[] values = new double[points];
        int left = 0;
        for (int j = 0; j < points; j++) {
            double at = (double) j / points;
            while (left < n - 1 && t[left + 1] <= at) {
                left++;
            }
            int right = left == n - 1 ? 0 : left + 1;
            double h = t[right] - t[left] + (left == n - 1 ? 1.0 : 0.0);
            double s = (at - t[left]) / h;
            double blend = s * s * (3.0 - 2.0 * s);
            values[j] = y[left]
                    + blend * (y[right] - y[left])
                    + h * s * (1.0 - s) * ((1.0 - s) * slope[left] - s * slope[right]);
        }
        return values;
    }
}
