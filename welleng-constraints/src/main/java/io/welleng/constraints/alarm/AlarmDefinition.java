package io.welleng.constraints.alarm;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import java.util.List;

/**
 * One alarm.
 *
 * @param id its name, distinct in its bank
 * @param condition when it is active; the deadband belongs to the limits that switch the sources
 * @param ranking where its priority comes from
 * @param onDelaySeconds how long the condition must hold until the alarm is active (s), 0 to {@value #LONGEST_SECONDS}
 * @param offDelaySeconds how long it must not hold until the alarm is no longer active (s), 0 to
 *     {@value #LONGEST_SECONDS}
 * @param latching whether it stays until it is reset after the condition went away
 * @param reAlarmSeconds time from its acknowledgement to its being annunciated again while still active (s), at least 1; null for
 *     never
 * @param escalation whom to tell while it stays unacknowledged, by growing time; null for nobody
 * @param firstOutGroup group in which the first alarm to activate is marked; null for none
 * @param suppressedBy while this holds, the alarm is suppressed by design; null for never
 * @param response what the operator shall do; null if said elsewhere
 */
public record AlarmDefinition(
        String id,
        AlarmCondition condition,
        AlarmRanking ranking,
        double onDelaySeconds,
        double offDelaySeconds,
        boolean latching,
        @OptionalValue Double reAlarmSeconds,
        @OptionalValue List<EscalationStep> escalation,
        @OptionalValue String firstOutGroup,
        @OptionalValue AlarmCondition suppressedBy,
        @OptionalValue String response) {

    /** Longest time of any kind that can be set (s): about three years. */
    public static final double LONGEST_SECONDS = 1.0e8;

    /** Shortest time of a re-alarm or an escalation (s). */
    public static final double SHORTEST_SECONDS = 1.0;

    /** Checks names and times, and that escalation steps follow each other. */
    public AlarmDefinition {
        Check.text(id, "id");
        Check.present(condition, "condition");
        Check.present(ranking, "ranking");
        Check.inRange(onDelaySeconds, 0.0, LONGEST_SECONDS, "onDelaySeconds", "s");
        Check.inRange(offDelaySeconds, 0.0, LONGEST_SECONDS, "offDelaySeconds", "s");
        if (reAlarmSeconds != null) {
            Check.inRange(reAlarmSeconds, SHORTEST_SECONDS, LONGEST_SECONDS, "reAlarmSeconds", "s");
        }
        escalation = escalation == null ? List.of() : List.copyOf(escalation);
        for (int i = 1; i < escalation.size(); i++) {
            if (!(escalation.get(i).afterSeconds() > escalation.get(i - 1).afterSeconds())) {
                throw new InvalidInputException(
                        Check.element("escalation", i) + ".afterSeconds",
                        "later than the step before",
                        "s",
                        Double.toString(escalation.get(i).afterSeconds()));
            }
        }
        if (firstOutGroup != null) {
            Check.text(firstOutGroup, "firstOutGroup");
        }
        if (response != null) {
            Check.text(response, "response");
        }
    }

    /**
     * A plain alarm: no delays, not latching, nothing else.
     *
     * @param id its name
     * @param condition when it is active
     * @param priority its priority
     * @return the alarm
     */
    public static AlarmDefinition of(String id, AlarmCondition condition, AlarmPriority priority) {
        return of(id, condition, new AlarmRanking.Given(priority));
    }

    /**
     * A plain alarm: no delays, not latching, nothing else.
     *
     * @param id its name
     * @param condition when it is active
     * @param ranking where its priority comes from
     * @return the alarm
     */
    public static AlarmDefinition of(String id, AlarmCondition condition, AlarmRanking ranking) {
        return new AlarmDefinition(id, condition, ranking, 0.0, 0.0, false, null, null, null, null, null);
    }

    /**
     * The same with delays.
     *
     * @param onSeconds on-delay (s)
     * @param offSeconds off-delay (s)
     * @return the alarm
     */
    public AlarmDefinition withDelays(double onSeconds, double offSeconds) {
        return new AlarmDefinition(
                id,
                condition,
                ranking,
                onSeconds,
                offSeconds,
                latching,
                reAlarmSeconds,
                escalation,
                firstOutGroup,
                suppressedBy,
                response);
    }

    /**
     * The same, latching.
     *
     * @return the alarm
     */
    public AlarmDefinition withLatch() {
        return new AlarmDefinition(
                id,
                condition,
                ranking,
                onDelaySeconds,
                offDelaySeconds,
                true,
                reAlarmSeconds,
                escalation,
                firstOutGroup,
                suppressedBy,
                response);
    }

    /**
     * The same, annunciated again while it stays active.
     *
     * @param seconds time after its acknowledgement (s)
     * @return the alarm
     */
    public AlarmDefinition withReAlarm(double seconds) {
        return new AlarmDefinition(
                id,
                condition,
                ranking,
                onDelaySeconds,
                offDelaySeconds,
                latching,
                seconds,
                escalation,
                firstOutGroup,
                suppressedBy,
                response);
    }

    /**
     * The same with escalation.
     *
     * @param steps whom to tell, by growing time
     * @return the alarm
     */
    public AlarmDefinition withEscalation(List<EscalationStep> steps) {
        return new AlarmDefinition(
                id,
                condition,
                ranking,
                onDelaySeconds,
                offDelaySeconds,
                latching,
                reAlarmSeconds,
                steps,
                firstOutGroup,
                suppressedBy,
                response);
    }

    /**
     * The same in a first-out group.
     *
     * @param group name of the group
     * @return the alarm
     */
    public AlarmDefinition withFirstOutGroup(String group) {
        return new AlarmDefinition(
                id,
                condition,
                ranking,
                onDelaySeconds,
                offDelaySeconds,
                latching,
                reAlarmSeconds,
                escalation,
                group,
                suppressedBy,
                response);
    }

    /**
     * The same, suppressed by design while a condition holds.
     *
     * @param suppressing the condition
     * @return the alarm
     */
    public AlarmDefinition withSuppression(AlarmCondition suppressing) {
        return new AlarmDefinition(
                id,
                condition,
                ranking,
                onDelaySeconds,
                offDelaySeconds,
                latching,
                reAlarmSeconds,
                escalation,
                firstOutGroup,
                suppressing,
                response);
    }
}
