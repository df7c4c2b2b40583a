package io.welleng.constraints.alarm;

/** How soon an alarm wants the operator, least first. */
public enum AlarmPriority {
    /** About 80 % of all alarms should be so. */
    LOW,
    /** About 15 %. */
    MEDIUM,
    /** About 5 %. */
    HIGH,
    /** Above high, where a site has a fourth level: fewer than 1 %. Never suppressed by a flood. */
    CRITICAL
}
