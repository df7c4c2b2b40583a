package io.welleng.constraints.health;

import io.welleng.core.check.Check;

/**
 * Points that findings take from their component. The standard ones are ours.
 *
 * @param low for a low severity, 0 to 100 (points)
 * @param medium for a medium severity, not less (points)
 * @param high for a high severity, not less (points)
 * @param critical for a critical severity, not less (points)
 */
public record FindingPoints(double low, double medium, double high, double critical) {

    /** 5, 15, 35 and 100 points. */
    public static final FindingPoints STANDARD = new FindingPoints(5.0, 15.0, 35.0, 100.0);

    /** Checks that they rise and stay within 0 and 100. */
    public FindingPoints {
        Check.inRange(low, 0.0, Yardstick.FULL, "low", "points");
        Check.inRange(medium, low, Yardstick.FULL, "medium", "points");
        Check.inRange(high, medium, Yardstick.FULL, "high", "points");
        Check.inRange(critical, high, Yardstick.FULL, "critical", "points");
    }

    /**
     * Points of a severity.
     *
     * @param severity how grave
     * @return points
     */
    public double of(FindingSeverity severity) {
        return new double[] {low, medium, high, critical}[severity.ordinal()];
    }
}
