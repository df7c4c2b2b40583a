package io.welleng.dca.sampling;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * A lognormal distribution given by two percentiles in the reserves sense: P90 is the low one.
 *
 * @param p90Low exceeded with a chance of 90 %: the statistical 10th percentile; above 0
 * @param p10High exceeded with a chance of 10 %: the statistical 90th percentile; above {@code p90Low}
 */
public record LognormalByPercentiles(double p90Low, double p10High) implements Distribution {

    /** Checks the components. */
    public LognormalByPercentiles {
        Check.finite(p10High, "p10High", "");
        Check.positive(p90Low, "p90Low", "");
        Check.below(p90Low, p10High, "p90Low", "p10High", "");
    }

    /**
     * The same by median and standard deviation of the logarithm.
     *
     * @return the distribution
     */
    public Lognormal lognormal() {
        return new Lognormal(Math.sqrt(p90Low) * Math.sqrt(p10High), 0.5 * Math.log(p10High / p90Low) / Chances.Z90);
    }

    @Override
    public double quantile(double chance) {
        return lognormal().quantile(chance);
    }

    @Override
    public double chanceAtMost(double value) {
        return lognormal().chanceAtMost(value);
    }

    @Override
    public double lowest() {
        return 0.0;
    }

    @Override
    public double highest() {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public String toString() {
        return "LognormalByPercentiles[P90 low " + Figures.four(p90Low) + ", P10 high " + Figures.four(p10High) + "]";
    }
}
