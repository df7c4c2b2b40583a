package io.welleng.constraints.alarm.kpi;

import io.welleng.core.check.Check;

/**
 * How annunciated alarms should be distributed over the priorities.
 *
 * @param low share of low priority (fraction)
 * @param medium share of medium priority (fraction)
 * @param high share of high priority (fraction)
 * @param criticalBelow share of critical priority that is not reached (fraction)
 * @param tolerance how far the first three may be off (fraction); the standards say "about" and give none
 */
public record PriorityTarget(double low, double medium, double high, double criticalBelow, double tolerance) {

    /** About 80, 15 and 5 %, less than 1 % critical; five points off count as about, which is our choice. */
    public static final PriorityTarget STANDARD = new PriorityTarget(0.80, 0.15, 0.05, 0.01, 0.05);

    /** Checks that all are fractions. */
    public PriorityTarget {
        Check.fraction(low, "low");
        Check.fraction(medium, "medium");
        Check.fraction(high, "high");
        Check.fraction(criticalBelow, "criticalBelow");
        Check.fraction(tolerance, "tolerance");
    }
}
