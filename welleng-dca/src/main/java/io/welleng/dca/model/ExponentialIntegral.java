package io.welleng.dca.model;

/**
 * The exponential integral \( E_1(x) = \int_x^\infty e^{-s}/s\,\mathrm{d}s \).
 *
 * @see "Abramowitz, M. and Stegun, I.A. (1964). Handbook of Mathematical Functions, 5.1.11 and 5.1.22"
 */
final class ExponentialIntegral {

    /** Euler's constant. */
    static final double EULER_GAMMA = 0.577215664901532860606512;

    private ExponentialIntegral() {}

    /** E1 of a number above 0: power series up to 1, continued fraction by Lentz's method above. */
    static double e1(double x) {
        if (x <= 1.0) {
            double sum = -EULER_GAMMA - Math.log(x);
            double term = -1.0;
            for (int k = 1; k < 30; k++) {
                term *= -x / k;
                sum += term / k;
                if (Math.abs(term) < 1e-18) {
                    break;
                }
            }
            return sum;
        }
        double b = x + 1.0;
        double c = 1.0 / Double.MIN_NORMAL;
        double d = 1.0 / b;
        double h = d;
        for (int i = 1; i < 500; i++) {
            double a = -(double) i * i;
            b += 2.0;
            d = 1.0 / (a * d + b);
            c = b + a / c;
            double change = c * d;
            h *= change;
            if (Math.abs(change - 1.0) < 1e-16) {
                break;
            }
        }
        return h * Math.exp(-x);
    }
}
