package io.welleng.lift.srp.unit;

/**
 * The number \( m \ge 0 \) that makes \( \max_i |a_i - m b_i| \) least. That is the upper envelope of lines, convex and
 * piecewise straight, so the exact answer is found by cutting: the steepest line still active on each side are
 * intersected, and the one that the envelope is above is replaced, until the envelope meets the intersection.
 */
final class MinimaxLines {

    private static final int MOST_CUTS = 1000;

    private MinimaxLines() {}

    static double best(double[] a, double[] b) {
        // Left line: active at 0. Right line: the steepest, active at infinity.
        int left = active(a, b, 0.0);
        double leftSlope = slope(a, b, left, 0.0);
        if (leftSlope >= 0.0) {
            return 0.0;
        }
        double leftAt = Math.abs(a[left]);
        double rightSlope = 0.0;
        double rightAt = 0.0;
        for (int i = 0; i < a.length; i++) {
            double steep = Math.abs(b[i]);
            double atZero = b[i] < 0.0 ? a[i] : -a[i];
            if (steep > rightSlope || steep == rightSlope && atZero > rightAt) {
                rightSlope = steep;
                rightAt = atZero;
            }
        }
        double m = 0.0;
        for (int cut = 0; cut < MOST_CUTS; cut++) {
            m = (leftAt - rightAt) / (rightSlope - leftSlope);
            double below = leftAt + leftSlope * m;
            int i = active(a, b, m);
            double value = Math.abs(a[i] - m * b[i]);
            if (!(value > below * (1.0 + 4.0 * Math.ulp(1.0)))) {
                return m;
            }
            double s = slope(a, b, i, m);
            double atZero = value - s * m;
            if (s >= 0.0) {
                rightSlope = s;
                rightAt = atZero;
            } else {
                leftSlope = s;
                leftAt = atZero;
            }
        }
        return m;
    }

    /** The line that is on top at m; at a tie the one that rises most. */
    private static int active(double[] a, double[] b, double m) {
        int best = 0;
        for (int i = 1; i < a.length; i++) {
            double value = Math.abs(a[i] - m * b[i]);
            double top = Math.abs(a[best] - m * b[best]);
            if (value > top || value == top && slope(a, b, i, m) > slope(a, b, best, m)) {
                best = i;
            }
        }
        return best;
    }

    private static double slope(double[] a, double[] b, int i, double m) {
        double value = a[i] - m * b[i];
        return value > 0.0 ? -b[i] : value < 0.0 ? b[i] : Math.abs(b[i]);
    }
}
