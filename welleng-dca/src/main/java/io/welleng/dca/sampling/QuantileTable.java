package io.welleng.dca.sampling;

/**
 * A quantile function over standard normal numbers as a table of exact values and slopes, with cubics between them: for
 * distributions whose quantiles take long.
 */
final class QuantileTable {

    /** Half the width of the table: chances of 1e-17 at its ends. */
    static final double END = 8.5;

    static final int PANELS = 1700;

    private static final double WIDTH = 2.0 * END / PANELS;

    private final double[] y = new double[PANELS + 1];
    private final double[] slope = new double[PANELS + 1];

    /** The standard normal number of a knot. */
    static double z(int knot) {
        return -END + knot * WIDTH;
    }

    /** Density of the standard normal distribution. */
    static double density(double z) {
        return Math.exp(-0.5 * z * z) / Math.sqrt(2.0 * Math.PI);
    }

    void put(int knot, double value, double slopeByZ) {
        y[knot] = value;
        slope[knot] = WIDTH * slopeByZ;
    }

    double at(double z) {
        double place = Math.max(0.0, Math.min(PANELS - 1.0e-9, (z + END) / WIDTH));
        int k = (int) place;
        double s = place - k;
        double r = 1.0 - s;
        return r * r * ((1.0 + 2.0 * s) * y[k] + s * slope[k])
                + s * s * ((1.0 + 2.0 * r) * y[k + 1] - r * slope[k + 1]);
    }
}
