package io.welleng.constraints.alarm.kpi;

/**
 * How long alarms were kept from the operator, added up over all alarms.
 *
 * @param shelvedHours time shelved (h)
 * @param suppressedHours time suppressed, by design or in a flood (h)
 * @param outOfServiceHours time out of service (h)
 * @param shelvedAtEnd number shelved at the end of the period
 * @param suppressedAtEnd number suppressed at the end of the period
 * @param outOfServiceAtEnd number out of service at the end of the period
 * @param activationsWithheld activations that were not annunciated
 */
public record WithheldFigures(
        double shelvedHours,
        double suppressedHours,
        double outOfServiceHours,
        int shelvedAtEnd,
        int suppressedAtEnd,
        int outOfServiceAtEnd,
        int activationsWithheld) {}
