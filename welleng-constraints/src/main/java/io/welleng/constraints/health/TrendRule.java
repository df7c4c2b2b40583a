package io.welleng.constraints.health;

import io.welleng.core.check.Check;

/**
 * What the trend of the daily scores adds or takes. The slope is the median of the slopes of all pairs of days
 * ({@link io.welleng.core.trend.TheilSen}); where Sen's interval of it holds 0 there is no trend and nothing changes. Otherwise
 * \[ \mathrm{points} = \mathrm{slope} \times \mathrm{days} \times \mathrm{share} \] bounded by ± the most points. The
 * standard rule, 7 days with a share of a half and at most 5 points, is ours.
 *
 * @param days length of the window that ends with the day scored, at least 3 (d)
 * @param leastDays days with a score needed in it, at least 3
 * @param share share of the change over the window that counts, at least 0 (fraction)
 * @param mostPoints largest bonus and largest penalty, 0 to 100 (points); 0 for no trend
 * @param confidence probability of the interval of the slope (fraction), between 0 and 1
 */
public record TrendRule(int days, int leastDays, double share, double mostPoints, double confidence) {

    /** 7 days of which 5 have a score, a share of a half, at most 5 points, 90 %. */
    public static final TrendRule STANDARD = new TrendRule(7, 5, 0.5, 5.0, 0.9);

    private static final int LEAST = 3;

    /** Checks that the window can hold the days needed. */
    public TrendRule {
        Check.atLeast(leastDays, LEAST, "leastDays");
        Check.atLeast(days, leastDays, "days");
        Check.fraction(share, "share");
        Check.inRange(mostPoints, 0.0, Yardstick.FULL, "mostPoints", "points");
        Check.positive(confidence, "confidence", "(fraction)");
        Check.below(confidence, 1.0, "confidence", "1", "(fraction)");
    }
}
