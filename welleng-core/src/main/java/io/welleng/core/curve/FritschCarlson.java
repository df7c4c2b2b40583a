package io.welleng.core.curve;

/**
 * Slopes at the points of a monotone cubic.
 *
 * @see "Fritsch, F.N. and Carlson, R.E. (1980). Monotone piecewise cubic interpolation. SIAM J. Numer. Anal. 17(2),
 *     238–246"
 */
final class FritschCarlson {

    private FritschCarlson() {}

    static double[] slopes(double[] x, double[] y) {
        int n = x.length;
        double[] h = new double[n - 1];
        double[] d = new double[n - 1];
        for (int k = 0; k < n - 1; k++) {
            h[k] = x[k + 1] - x[k];
            d[k] = (y[k + 1] - y[k]) / h[k];
        }
        double[] m = new double[n];
        if (n == 2) {
            m[0] = d[0];
            m[1] = d[0];
            return m;
        }
        m[0] = atEnd(h[0], h[1], d[0], d[1]);
        m[n - 1] = atEnd(h[n - 2], h[n - 3], d[n - 2], d[n - 3]);
        for (int k = 1; k < n - 1; k++) {
            boolean turns = Math.signum(d[k - 1]) * Math.signum(d[k]) <= 0.0;
            m[k] = turns ? 0.0 : (h[k - 1] * d[k] + h[k] * d[k - 1]) / (h[k - 1] + h[k]);
        }
        for (int k = 0; k < n - 1; k++) {
            limit(m, k, d[k]);
        }
        return m;
    }

    /** Slope at an end of the parabola through the three points nearest to it, or 0 where it has the wrong sign. */
    private static double atEnd(double h0, double h1, double d0, double d1) {
        double slope = ((2.0 * h0 + h1) * d0 - h0 * d1) / (h0 + h1);
        return Math.signum(slope) == Math.signum(d0) ? slope : 0.0;
    }

    /** Shortens the pair of slopes of interval k to the circle of radius 3 about 0, in units of the secant slope. */
    private static void limit(double[] m, int k, double secant) {
        if (secant == 0.0) {
            m[k] = 0.0;
            m[k + 1] = 0.0;
            return;
        }
        double a = m[k] / secant;
        double b = m[k + 1] / secant;
        double length = Math.hypot(a, b);
        if (length > 3.0) {
            m[k] = 3.0 / length * a * secant;
            m[k + 1] = 3.0 / length * b * secant;
        }
    }
}
