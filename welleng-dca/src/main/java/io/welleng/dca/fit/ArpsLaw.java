package io.welleng.dca.fit;

/**
 * Arps' curve against time, with analytic derivatives by ln qi, ln Di and b. With \(x = D t\), \(u = \ln(1 + b x)/b\) and
 * \(c = 1 - b\) the average over an interval from 1 to 2 is
 * \[ \ln \bar q = \ln q_i - u_1 + \ln W - \ln X, \quad W = \frac{1 - e^{-z}}{c}, \quad z = c\,(u_2 - u_1), \quad
 * X = \frac{x_2 - x_1}{1 + b x_1}, \] which loses no digits late in the decline, as a difference of cumulatives would. Its
 * derivatives follow from
 * \[ \frac{\partial u}{\partial \ln D} = \frac{x}{1 + b x}, \qquad \mathrm{d}W = e^{-z}\,\mathrm{d}(u_2 - u_1) +
 * \frac{1 - e^{-z}(1 + z)}{c^2}\,\mathrm{d}b. \]
 */
final class ArpsLaw implements RateLaw {

    /** Below this the closed forms lose digits and series take over. */
    private static final double SMALL = 1.0e-3;

    private static final double SMALL_B = 0.05;

    private final Observations data;

    /** The exponent of a family without that parameter, or NaN. */
    private final double givenB;

    /** At each abscissa: D t, and the decline exponent. */
    private final double[] x;

    private final double[] u;

    /** For each interval: exp(−z), and W. */
    private final double[] left;

    private final double[] w;
    private double d;
    private double b;

    ArpsLaw(Observations data, double givenB) {
        this.data = data;
        this.givenB = givenB;
        int m = data.at.length;
        x = new double[m];
        u = new double[m];
        left = new double[data.size];
        w = new double[data.size];
    }

    @Override
    public boolean logRates(double[] coordinates, double[] logRates) {
        d = Math.exp(coordinates[1]);
        b = Double.isNaN(givenB) ? coordinates[2] : givenB;
        double c = 1.0 - b;
        for (int k = 0; k < x.length; k++) {
            x[k] = d * data.at[k];
            double y = b * x[k];
            // ln(1 + y) is quicker; where b is small its last digits count.
            u[k] = y < SMALL ? x[k] * logSeries(y) : (b < SMALL_B ? Math.log1p(y) : Math.log(1.0 + y)) / b;
        }
        double scale = coordinates[0];
        for (int i = 0; i < data.size; i++) {
            int to = data.upper[i];
            int from = data.lower[i];
            if (data.single[i]) {
                logRates[i] = scale - u[to];
            } else {
                double z = c * (u[to] - u[from]);
                left[i] = Math.exp(-z);
                w[i] = Math.abs(z) < SMALL ? (u[to] - u[from]) * meanSeries(z) : (1.0 - left[i]) / c;
                double length = (x[to] - x[from]) / (1.0 + b * x[from]);
                logRates[i] = scale - u[from] + Math.log(w[i] / length);
            }
            if (!(Math.abs(logRates[i]) < Double.POSITIVE_INFINITY)) {
                return false;
            }
        }
        return true;
    }

    /** ln(1 + y)/y. */
    private static double logSeries(double y) {
        return 1.0 - y * (0.5 - y * (1.0 / 3.0 - y * (0.25 - y * (0.2 - y / 6.0))));
    }

    /** (1 − e^−z)/z. */
    private static double meanSeries(double z) {
        return 1.0 - z * (0.5 - z * (1.0 / 6.0 - z * (1.0 / 24.0 - z * (1.0 / 120.0 - z / 720.0))));
    }

    @Override
    public void derivatives(double[] coordinates, double[] logRates, boolean[] free, double[][] rows) {
        boolean byB = Double.isNaN(givenB) && free[2];
        for (int i = 0; i < data.size; i++) {
            int to = data.upper[i];
            if (free[0]) {
                rows[0][i] = 1.0;
            }
            if (data.single[i]) {
                if (free[1]) {
                    rows[1][i] = -x[to] / (1.0 + b * x[to]);
                }
                if (byB) {
                    rows[2][i] = -exponentByB(to);
                }
            } else {
                int from = data.lower[i];
                double g = left[i] / w[i];
                double before = 1.0 + b * x[from];
                if (free[1]) {
                    double early = x[from] / before;
                    rows[1][i] = g * (x[to] / (1.0 + b * x[to]) - early) - early - 1.0 / before;
                }
                if (byB) {
                    double early = exponentByB(from);
                    rows[2][i] = g * (exponentByB(to) - early) - early + bend(i, u[to] - u[from]) + x[from] / before;
                }
            }
        }
    }

    private double exponentByB(int k) {
        double y = b * x[k];
        return y < SMALL
                ? -x[k] * x[k] * (0.5 - y * (2.0 / 3.0 - y * (0.75 - y * (0.8 - y * 5.0 / 6.0))))
                : (x[k] / (1.0 + y) - u[k]) / b;
    }

    /** The derivative of ln W by b at a given difference of exponents. */
    private double bend(int i, double difference) {
        double c = 1.0 - b;
        double z = c * difference;
        double direct = Math.abs(z) < 10.0 * SMALL
                ? difference * difference * (0.5 - z * (1.0 / 3.0 - z * (0.125 - z * (1.0 / 30.0 - z / 144.0))))
                : (1.0 - left[i] * (1.0 + z)) / (c * c);
        return direct / w[i];
    }
}
