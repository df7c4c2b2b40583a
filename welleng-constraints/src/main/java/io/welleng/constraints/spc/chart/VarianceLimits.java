package io.welleng.constraints.spc.chart;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/** Limits of a moving standard deviation over sigma; the lower one null where there is none. */
record VarianceLimits(Double lower, double upper) {

    private static final double TOLERANCE = 1.0e-12;

    static void check(Double lowerRatio, double upperRatio) {
        if (!(upperRatio > 1.0) || Double.isInfinite(upperRatio)) {
            throw new InvalidInputException("upperRatio", "finite and > 1", "sigma", Double.toString(upperRatio));
        }
        if (lowerRatio != null) {
            Check.positive(lowerRatio, "lowerRatio", "sigma");
            Check.below(lowerRatio, 1.0, "lowerRatio", "sigma", "sigma");
        }
    }

    /** Roots of the quantiles of chi-square over its degrees of freedom nu, at half the probability on either side. */
    static VarianceLimits chiSquare(double nu, double probability) {
        Check.positive(probability, "falseAlarmProbability", "(fraction)");
        Check.below(probability, 0.5, "falseAlarmProbability", "one half", "(fraction)");
        ChiSquaredDistribution distribution = new ChiSquaredDistribution(null, nu, TOLERANCE);
        return new VarianceLimits(
                Math.sqrt(distribution.inverseCumulativeProbability(0.5 * probability) / nu),
                Math.sqrt(distribution.inverseCumulativeProbability(1.0 - 0.5 * probability) / nu));
    }
}
