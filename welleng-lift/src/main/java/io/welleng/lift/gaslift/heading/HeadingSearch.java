package io.welleng.lift.gaslift.heading;

import io.welleng.core.cycle.CycleSearch;

/**
 * What counts as heading.
 *
 * @param shortestPeriodMinutes shortest period searched (min), &gt; 0
 * @param longestPeriodMinutes longest period searched (min), above the shortest
 * @param falseAlarmLevel a cycle is called heading where noise alone makes such a line with less than this probability;
 *     1e-12–0.5
 */
public record HeadingSearch(double shortestPeriodMinutes, double longestPeriodMinutes, double falseAlarmLevel) {

    /** Periods of 5 to 30 minutes, at most one false alarm in 200 records without heading. */
    public static final HeadingSearch STANDARD = new HeadingSearch(5.0, 30.0, 0.005);

    /** Checks the ranges above. */
    public HeadingSearch {
        new CycleSearch(shortestPeriodMinutes, longestPeriodMinutes, falseAlarmLevel);
    }

    CycleSearch cycle() {
        return new CycleSearch(shortestPeriodMinutes, longestPeriodMinutes, falseAlarmLevel);
    }
}
