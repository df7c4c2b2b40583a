package io.welleng.dca.probability;

import io.welleng.core.units.Figures;

/**
 * How a quantity is spread at one time: P90 is the low one, exceeded with a chance of 90 %.
 *
 * @param p90Low exceeded with a chance of 90 %: the statistical 10th percentile
 * @param p50 median
 * @param p10High exceeded with a chance of 10 %: the statistical 90th percentile
 * @param mean mean
 */
public record Band(double p90Low, double p50, double p10High, double mean) {

    @Override
    public String toString() {
        return Figures.four(p90Low) + " / " + Figures.four(p50) + " / " + Figures.four(p10High);
    }
}
