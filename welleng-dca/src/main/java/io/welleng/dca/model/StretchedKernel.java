package io.welleng.dca.model;

import org.apache.commons.math3.special.Gamma;

/**
 * The integral of a stretched exponential, from Kummer's function: with \(x = (t/\tau)^n\) and \(s = (k+1)/n\),
 * \[ \int_0^t s^k e^{-(s/\tau)^n}\,\mathrm{d}s = \frac{t^{k+1}}{k+1}\,e^{-x} M(1, s + 1, x). \]
 */
final class StretchedKernel {

    /** Beyond this exponent a rate is 0 in doubles. */
    static final double NOTHING_LEFT = 750.0;

    private static final double EPSILON = 1.0e-17;

    private StretchedKernel() {}

    /**
     * The mean \( e^{-x} M(1, s+1, x) \), between 0 and 1: by its series, whose terms are positive, and beyond
     * s + 30 from the complement by Legendre's continued fraction.
     */
    static double mean(double s, double x) {
        return x < s + 30.0 ? series(s, x) : complement(s, x);
    }

    private static double series(double s, double x) {
        double term = 1.0;
        double sum = 1.0;
        for (double a = s + 1.0; term > EPSILON * sum; a++) {
            term *= x / a;
            sum += term;
        }
        return Math.exp(-x) * sum;
    }

    /** Γ(s+1) x^−s less the tail. */
    private static double complement(double s, double x) {
        return Math.exp(Gamma.logGamma(s + 1.0) - s * Math.log(x)) - s * tail(s, x);
    }

    /** x^−s Γ(s, x), by Lentz's method. */
    private static double tail(double s, double x) {
        double b = x + 1.0 - s;
        double c = 1.0 / Double.MIN_NORMAL;
        double d = 1.0 / b;
        double h = d;
        for (int i = 1; i < 1000; i++) {
            double a = -i * (i - s);
            b += 2.0;
            d = 1.0 / (a * d + b);
            c = b + a / c;
            double change = c * d;
            h *= change;
            if (Math.abs(change - 1.0) < 1e-16) {
                break;
            }
        }
        return Math.exp(-x) * h;
    }
}
