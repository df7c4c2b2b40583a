package io.welleng.constraints.alarm;

import io.welleng.constraints.telemetry.EpochTimes;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import java.time.Instant;
import java.util.Locale;

/**
 * One thing that happened to an alarm; together they are the record of the alarm system.
 *
 * @param time when, by the sample or command that brought it about
 * @param well name of the well; null where there is only one
 * @param alarm name of the alarm; null for the beginning and the end of a flood
 * @param kind what happened
 * @param priority priority of the alarm; null for floods
 * @param from state before; null for floods
 * @param to state after, the same where the event changes none; null for floods
 * @param active whether the alarm's condition holds, delays considered
 * @param annunciated whether the event calls the operator: the alarm became unacknowledged and active
 * @param firstOut whether the alarm is the first of its group
 * @param actor operator, role that is told, or automatic rule; null if nobody
 * @param text reason, comment or cause; null if none
 */
public record AlarmEvent(
        Instant time,
        @OptionalValue String well,
        @OptionalValue String alarm,
        AlarmEventKind kind,
        @OptionalValue AlarmPriority priority,
        @OptionalValue AlarmStatus from,
        @OptionalValue AlarmStatus to,
        boolean active,
        boolean annunciated,
        boolean firstOut,
        @OptionalValue String actor,
        @OptionalValue String text) {

    /** Checks that the event names its alarm, priority and states unless it is about a flood. */
    public AlarmEvent {
        EpochTimes.check(Check.present(time, "time"), "time");
        Check.present(kind, "kind");
        if (kind != AlarmEventKind.FLOOD_BEGAN && kind != AlarmEventKind.FLOOD_ENDED) {
            Check.text(alarm, "alarm");
            Check.present(priority, "priority");
            Check.present(from, "from");
            Check.present(to, "to");
            if (annunciated && to != AlarmStatus.UNACKNOWLEDGED) {
                throw new InvalidInputException(
                        "annunciated", "false unless the alarm becomes unacknowledged", "", "true");
            }
        } else if (annunciated) {
            throw new InvalidInputException("annunciated", "false for a flood", "", "true");
        }
    }

    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(time.toString());
        if (well != null) {
            line.append(' ').append(well);
        }
        if (alarm != null) {
            line.append(' ').append(alarm);
        }
        line.append(' ').append(words(kind));
        if (priority != null) {
            line.append(" [").append(words(priority)).append("] ").append(from.letter());
            if (from != to) {
                line.append("->").append(to.letter());
            }
        }
        if (firstOut) {
            line.append(" first out");
        }
        if (actor != null) {
            line.append(", ").append(actor);
        }
        return text == null ? line.toString() : line.append(": ").append(text).toString();
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
