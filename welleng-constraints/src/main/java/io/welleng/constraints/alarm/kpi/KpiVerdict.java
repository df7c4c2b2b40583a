package io.welleng.constraints.alarm.kpi;

/** How a figure compares with its target. */
public enum KpiVerdict {
    /** The target is met. */
    MET,
    /** The target is not met. */
    NOT_MET,
    /** There is no target, or no figure. */
    NOT_JUDGED
}
