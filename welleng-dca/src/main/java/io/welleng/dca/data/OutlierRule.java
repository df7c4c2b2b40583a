package io.welleng.dca.data;

import io.welleng.core.check.Check;

/**
 * When a rate is an outlier: it lies away from the robust line (Theil and Sen) of ln rate through its neighbours, itself
 * left out, by more than a multiple of the typical distance (1.4826 × the median over the history), and by more than a
 * least distance.
 *
 * @param neighbours neighbours looked at on each side, at least 2; fewer at the ends of the history
 * @param threshold multiple of the typical distance, above 0 (dimensionless)
 * @param leastDistance distance in ln rate that is never an outlier, at least 0 (dimensionless): 0.2 is about 20 %
 */
public record OutlierRule(int neighbours, double threshold, double leastDistance) {

    /** Checks the components. */
    public OutlierRule {
        Check.atLeast(neighbours, 2, "neighbours");
        Check.positive(threshold, "threshold", "(dimensionless)");
        Check.notNegative(leastDistance, "leastDistance", "(dimensionless)");
    }
}
