package io.welleng.dca.sampling;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * The normal distribution. It has no limits: give it some by {@link Truncated} or {@link Clipped} where the number has.
 *
 * @param mean mean value
 * @param standardDeviation standard deviation, above 0
 */
public record Normal(double mean, double standardDeviation) implements Distribution {

    /** Checks the components. */
    public Normal {
        Check.finite(mean, "mean", "");
        Check.positive(standardDeviation, "standardDeviation", "");
    }

    @Override
    public double quantile(double chance) {
        return mean + standardDeviation * StandardNormal.quantile(Chances.check(chance));
    }

    @Override
    public double chanceAtMost(double value) {
        return StandardNormal.chanceAtMost((value - mean) / standardDeviation);
    }

    @Override
    public double lowest() {
        return Double.NEGATIVE_INFINITY;
    }

    @Override
    public double highest() {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public String toString() {
        return "Normal[mean " + Figures.four(mean) + ", sd " + Figures.four(standardDeviation) + "]";
    }
}
