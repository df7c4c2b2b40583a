package io.welleng.dca.sampling;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * The distribution of a number whose natural logarithm is normal. Its mean is
 * \( \tilde x\,e^{\sigma^2/2} \), above its median.
 *
 * @param median \(\tilde x\), median, above 0: e to the power of the mean of the logarithms
 * @param logStandardDeviation \(\sigma\), standard deviation of the natural logarithm, above 0 (dimensionless)
 */
public record Lognormal(double median, double logStandardDeviation) implements Distribution {

    /** Checks the components. */
    public Lognormal {
        Check.positive(median, "median", "");
        Check.positive(logStandardDeviation, "logStandardDeviation", "(dimensionless)");
    }

    /**
     * The distribution with a given mean and standard deviation of the number itself.
     *
     * @param mean mean, above 0
     * @param standardDeviation standard deviation, above 0
     * @return the distribution
     */
    public static Lognormal byMoments(double mean, double standardDeviation) {
        Check.positive(mean, "mean", "");
        double ratio = Check.positive(standardDeviation, "standardDeviation", "") / mean;
        double variance = Math.log1p(ratio * ratio);
        return new Lognormal(mean * Math.exp(-0.5 * variance), Math.sqrt(variance));
    }

    @Override
    public double quantile(double chance) {
        return median * Math.exp(logStandardDeviation * StandardNormal.quantile(Chances.check(chance)));
    }

    @Override
    public double chanceAtMost(double value) {
        return value <= 0.0 ? 0.0 : StandardNormal.chanceAtMost(Math.log(value / median) / logStandardDeviation);
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
        return "Lognormal[median " + Figures.four(median) + ", sd of ln " + Figures.four(logStandardDeviation) + "]";
    }
}
