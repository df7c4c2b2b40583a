package io.welleng.dca.sampling;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * The shifted lognormal distribution through three percentiles in the reserves sense, P90 the low one; normal where
 * they are symmetric, and mirrored where the low side is the longer one.
 *
 * <p>With \( r = (P_{10} - P_{50})/(P_{50} - P_{90}) \) and z the standard normal number, 1.2816 at P10,
 * \[ x = P_{50} + (P_{50} - P_{90})\, \frac{r\,(r^{z/1.2816} - 1)}{r - 1} \]
 *
 * @param p90Low exceeded with a chance of 90 %: the statistical 10th percentile
 * @param p50 median; above {@code p90Low}
 * @param p10High exceeded with a chance of 10 %: the statistical 90th percentile; above {@code p50}
 */
public record SkewedByPercentiles(double p90Low, double p50, double p10High) implements Distribution {

    /** Below this slope of ln, the quantile is a straight line in doubles. */
    private static final double STRAIGHT = 1.0e-9;

    /** Checks the components. */
    public SkewedByPercentiles {
        Check.finite(p90Low, "p90Low", "");
        Check.finite(p50, "p50", "");
        Check.finite(p10High, "p10High", "");
        Check.below(p90Low, p50, "p90Low", "p50", "");
        Check.below(p50, p10High, "p50", "p10High", "");
        Check.finite(p10High - p90Low, "p10High - p90Low", "");
    }

    /** ln r. */
    double logRatio() {
        return Math.log((p10High - p50) / (p50 - p90Low));
    }

    /** Value at a standard normal number. */
    double at(double z, double logRatio) {
        double steps = z / Chances.Z90;
        return Math.abs(logRatio) < STRAIGHT
                ? p50 + (p50 - p90Low) * steps
                : p50 + (p10High - p50) * Math.expm1(logRatio * steps) / Math.expm1(logRatio);
    }

    @Override
    public double quantile(double chance) {
        return at(StandardNormal.quantile(Chances.check(chance)), logRatio());
    }

    @Override
    public double chanceAtMost(double value) {
        double ln = logRatio();
        double steps = (value - p50) / (p50 - p90Low);
        if (Math.abs(ln) >= STRAIGHT) {
            double grown = (value - p50) / (p10High - p50) * Math.expm1(ln);
            if (grown <= -1.0) {
                return ln > 0.0 ? 0.0 : 1.0;
            }
            steps = Math.log1p(grown) / ln;
        }
        return StandardNormal.chanceAtMost(steps * Chances.Z90);
    }

    @Override
    public double lowest() {
        double ln = logRatio();
        return ln < STRAIGHT ? Double.NEGATIVE_INFINITY : p50 - (p10High - p50) / Math.expm1(ln);
    }

    @Override
    public double highest() {
        double ln = logRatio();
        return ln > -STRAIGHT ? Double.POSITIVE_INFINITY : p50 - (p10High - p50) / Math.expm1(ln);
    }

    @Override
    public String toString() {
        return "SkewedByPercentiles[P90 low " + Figures.four(p90Low) + ", P50 " + Figures.four(p50) + ", P10 high "
                + Figures.four(p10High) + "]";
    }
}
