package io.welleng.constraints.health.hazard;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * An estimate with its confidence interval, in the unit of the estimate.
 *
 * @param estimate the estimate
 * @param lower lower end
 * @param upper upper end
 */
public record Interval(double estimate, double lower, double upper) {

    /** Checks that the estimate lies within. */
    public Interval {
        Check.inRange(estimate, lower, upper, "estimate", "");
    }

    /** Estimate of a quantity that is positive, its logarithm normal with this standard error. */
    static Interval ofLog(double estimate, double standardError, double z) {
        double factor = Math.exp(z * standardError);
        return new Interval(estimate, estimate / factor, estimate * factor);
    }

    @Override
    public String toString() {
        return Figures.four(estimate) + " (" + Figures.four(lower) + " to " + Figures.four(upper) + ")";
    }
}
