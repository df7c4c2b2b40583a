package io.welleng.dca.sampling;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * A normal distribution given by two percentiles in the reserves sense: P90 is the low one.
 *
 * @param p90Low exceeded with a chance of 90 %: the statistical 10th percentile
 * @param p10High exceeded with a chance of 10 %: the statistical 90th percentile; above {@code p90Low}
 */
public record NormalByPercentiles(double p90Low, double p10High) implements Distribution {

    /** Checks the components. */
    public NormalByPercentiles {
        Check.finite(p10High, "p10High", "");
        Check.finite(p90Low, "p90Low", "");
        Check.below(p90Low, p10High, "p90Low", "p10High", "");
        Check.finite(p10High - p90Low, "p10High - p90Low", "");
    }

    /**
     * The same by mean and standard deviation.
     *
     * @return the distribution
     */
    public Normal normal() {
        return new Normal(p90Low + 0.5 * (p10High - p90Low), 0.5 * (p10High - p90Low) / Chances.Z90);
    }

    @Override
    public double quantile(double chance) {
        return normal().quantile(chance);
    }

    @Override
    public double chanceAtMost(double value) {
        return normal().chanceAtMost(value);
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
        return "NormalByPercentiles[P90 low " + Figures.four(p90Low) + ", P10 high " + Figures.four(p10High) + "]";
    }
}
