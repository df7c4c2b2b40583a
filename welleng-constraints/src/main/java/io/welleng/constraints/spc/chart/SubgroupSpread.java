package io.welleng.constraints.spc.chart;

/** Spread that a {@link SubgroupChart} plots beside the mean. */
public enum SubgroupSpread {
    /** Range, greatest less least reading: X-bar/R chart. */
    RANGE,
    /** Standard deviation with n − 1: X-bar/S chart. */
    STANDARD_DEVIATION
}
