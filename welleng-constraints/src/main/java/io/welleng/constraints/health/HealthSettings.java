package io.welleng.constraints.health;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;

/**
 * How a score is put together. Nothing in it is physical; the defaults are ours.
 *
 * @param weights weights of the components; the standard ones of the lift where null
 * @param leastCoverage coverage below which there is no score (fraction); 0.6 where null
 * @param criticalHeadroomPoints how much better the score can be than the worst critical indicator, 0 to 100 (points); 40
 *     where null, so that a critical indicator at its limit makes the well poor
 * @param findingPoints what findings take; the standard points where null
 * @param trend what the trend adds or takes; the standard rule where null
 */
public record HealthSettings(
        @OptionalValue HealthWeights weights,
        @OptionalValue Double leastCoverage,
        @OptionalValue Double criticalHeadroomPoints,
        @OptionalValue FindingPoints findingPoints,
        @OptionalValue TrendRule trend) {

    /** All defaults. */
    public static final HealthSettings STANDARD = new HealthSettings(null, null, null, null, null);

    private static final double USUAL_COVERAGE = 0.6;
    private static final double USUAL_HEADROOM = 40.0;

    /** Checks the numbers and puts the defaults. */
    public HealthSettings {
        leastCoverage = leastCoverage == null ? Double.valueOf(USUAL_COVERAGE) : leastCoverage;
        Check.fraction(leastCoverage, "leastCoverage");
        criticalHeadroomPoints =
                criticalHeadroomPoints == null ? Double.valueOf(USUAL_HEADROOM) : criticalHeadroomPoints;
        Check.inRange(criticalHeadroomPoints, 0.0, Yardstick.FULL, "criticalHeadroomPoints", "points");
        findingPoints = findingPoints == null ? FindingPoints.STANDARD : findingPoints;
        trend = trend == null ? TrendRule.STANDARD : trend;
    }
}
