package io.welleng.constraints.alarm.kpi;

/** When a figure meets its target. */
public enum KpiComparison {
    /** Up to the target, itself included. */
    AT_MOST,
    /** Below the target. */
    BELOW,
    /** Off the target by no more than the tolerance. */
    ABOUT
}
