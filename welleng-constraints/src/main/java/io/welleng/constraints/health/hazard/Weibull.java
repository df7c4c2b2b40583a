package io.welleng.constraints.health.hazard;

import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.util.ContinuedFraction;

/**
 * Weibull life with survival \( R(t) = \exp[-(t/\eta)^\beta] \); \( \eta \) holds the covariates already.
 *
 * @see "Weibull, W. (1951). A statistical distribution function of wide applicability. J. Appl. Mech. 18, 293–297"
 */
final class Weibull {

    private static final double EPSILON = 1e-15;
    private static final int MOST_TERMS = 100_000;

    private Weibull() {}

    /** \( H(t+s) - H(t) \), without loss where s is small beside t. */
    static double hazardBetween(double beta, double eta, double t, double s) {
        if (t == 0.0) {
            return Math.pow(s / eta, beta);
        }
        return Math.pow(t / eta, beta) * Math.expm1(beta * Math.log1p(s / t));
    }

    /** \( s \) with \( R(t+s)/R(t) = 1 - p \). */
    static double residualQuantile(double beta, double eta, double t, double p) {
        double w = -Math.log1p(-p);
        double z = Math.pow(t / eta, beta);
        if (w > z) {
            return Math.max(0.0, eta * Math.pow(z + w, 1.0 / beta) - t);
        }
        return t * Math.expm1(Math.log1p(w / z) / beta);
    }

    /**
     * \( \int_0^\infty R(t+s)/R(t)\,ds = \frac{\eta}{\beta} e^z\, \Gamma(1/\beta, z) \) with \( z = (t/\eta)^\beta \).
     * For large z Legendre's continued fraction gives \( e^z z^{-a} \Gamma(a, z) \) without over- and underflow (DLMF
     * 8.9.2, even part).
     */
    static double meanResidual(double beta, double eta, double t) {
        double a = 1.0 / beta;
        double z = Math.pow(t / eta, beta);
        if (z < a + 1.0) {
            return eta * a * Math.exp(z + Gamma.logGamma(a)) * Gamma.regularizedGammaQ(a, z, EPSILON, MOST_TERMS);
        }
        double fraction = new Legendre(a).evaluate(z, EPSILON, MOST_TERMS);
        return t * a / fraction;
    }

    private static final class Legendre extends ContinuedFraction {

        private final double a;

        Legendre(double a) {
            this.a = a;
        }

        @Override
        protected double getA(int n, double x) {
            return 2.0 * n + 1.0 - a + x;
        }

        @Override
        protected double getB(int n, double x) {
            return n * (a - n);
        }
    }
}
