package io.welleng.constraints.spc.arl;

import org.apache.commons.math3.special.Erf;

/** The standard normal distribution, its tails to full relative accuracy. */
final class Normal {

    private static final double ROOT_HALF = Math.sqrt(0.5);
    private static final double DENSITY_AT_ZERO = 1.0 / Math.sqrt(2.0 * Math.PI);

    private Normal() {}

    static double density(double x) {
        return DENSITY_AT_ZERO * Math.exp(-0.5 * x * x);
    }

    /** Probability above x. */
    static double above(double x) {
        return 0.5 * Erf.erfc(x * ROOT_HALF);
    }

    /** Probability below x. */
    static double below(double x) {
        return above(-x);
    }

    /** Probability between two points, from the tail in which it lies. */
    static double between(double lower, double upper) {
        return lower > 0.0 ? above(lower) - above(upper) : below(upper) - below(lower);
    }
}
