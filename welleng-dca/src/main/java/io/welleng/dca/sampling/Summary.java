package io.welleng.dca.sampling;

import io.welleng.core.units.Figures;

/**
 * The figures that reserves are reported by: P90 is the low one, exceeded with a chance of 90 %. The statistical twin
 * of {@code p90Low} is the 10th percentile.
 *
 * @param samples how many samples it comes from
 * @param p90Low exceeded with a chance of 90 %: the statistical 10th percentile
 * @param p50 median
 * @param p10High exceeded with a chance of 10 %: the statistical 90th percentile
 * @param mean mean of all samples
 * @param swansonMean 0.3 {@code p90Low} + 0.4 {@code p50} + 0.3 {@code p10High}: near the mean where the distribution
 *     is not too skewed
 * @param standardDeviation standard deviation, with n − 1 degrees of freedom
 * @see "Hurst, A., Brown, G.C. and Swanson, R.I. (2000). Swanson's 30-40-30 rule. AAPG Bulletin 84(12), 1883–1891"
 */
public record Summary(
        int samples,
        double p90Low,
        double p50,
        double p10High,
        double mean,
        double swansonMean,
        double standardDeviation) {

    @Override
    public String toString() {
        return "P90 low " + Figures.four(p90Low) + ", P50 " + Figures.four(p50) + ", P10 high " + Figures.four(p10High)
                + ", mean " + Figures.four(mean) + ", sd " + Figures.four(standardDeviation) + " (" + samples
                + " samples)";
    }
}
