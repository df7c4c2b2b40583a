package io.welleng.dca.typecurve;

import io.welleng.core.units.Figures;

/**
 * A month of a type curve. Values are normalised rates: volume/day, or fractions of the peak.
 *
 * @param month months since the alignment, from 0
 * @param wells how many wells it rests on
 * @param p90Low exceeded by 90 % of the wells: the statistical 10th percentile
 * @param p50 median
 * @param p10High exceeded by 10 % of the wells: the statistical 90th percentile
 * @param mean mean
 * @param linkedMean mean of month 0 times the changes from month to month, each over the wells that are in both months: wells
 *     that come to their end leave no step in it
 */
public record TypeCurveMonth(
        int month, int wells, double p90Low, double p50, double p10High, double mean, double linkedMean) {

    @Override
    public String toString() {
        return "month " + month + ", " + wells + " well(s): " + Figures.four(p90Low) + " / " + Figures.four(p50) + " / "
                + Figures.four(p10High) + ", mean " + Figures.four(mean) + ", linked " + Figures.four(linkedMean);
    }
}
