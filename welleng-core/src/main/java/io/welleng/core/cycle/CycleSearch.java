package io.welleng.core.cycle;

import io.welleng.core.check.Check;

/**
 * What counts as a cycle.
 *
 * @param shortestPeriodMinutes shortest period searched (min), &gt; 0
 * @param longestPeriodMinutes longest period searched (min), above the shortest
 * @param falseAlarmLevel a cycle is called one where noise alone makes such a line with less than this probability;
 *     1e-12–0.5
 */
public record CycleSearch(double shortestPeriodMinutes, double longestPeriodMinutes, double falseAlarmLevel) {

    /** Checks the ranges above. */
    public CycleSearch {
        Check.positive(shortestPeriodMinutes, "shortestPeriodMinutes", "min");
        Check.positive(longestPeriodMinutes, "longestPeriodMinutes", "min");
        Check.below(
                shortestPeriodMinutes, longestPeriodMinutes, "shortestPeriodMinutes", "longestPeriodMinutes", "min");
        Check.inRange(falseAlarmLevel, 1.0e-12, 0.5, "falseAlarmLevel", "(probability)");
    }
}
