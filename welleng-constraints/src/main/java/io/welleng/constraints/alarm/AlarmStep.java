package io.welleng.constraints.alarm;

import io.welleng.constraints.delay.Delay;
import io.welleng.constraints.telemetry.Milliseconds;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;

/** One step of all alarms of a well. */
final class AlarmStep {

    private static final String FLOOD = "alarm flood";

    private AlarmStep() {}

    static void settle(AlarmBank bank, AlarmState s, long epochMillis, AlarmSink sink) {
        long time = Math.max(s.time, epochMillis);
        s.time = time;
        s.changed = false;
        endFlood(bank, s, time, sink);
        for (int i = 0; i < s.status.length; i++) {
            step(bank, s, i, time, sink);
        }
        finish(bank, s);
    }

    /** After a step or a command: first-out groups without unacknowledged alarms are free again; what is due next. */
    static void finish(AlarmBank bank, AlarmState s) {
        for (int g = 0; g < s.firstOut.length; g++) {
            if (s.firstOut[g] >= 0 && !unacknowledged(bank, s, g)) {
                s.firstOut[g] = -1;
            }
        }
        schedule(bank, s);
    }

    private static boolean unacknowledged(AlarmBank bank, AlarmState s, int group) {
        for (int i = 0; i < s.status.length; i++) {
            if (bank.groupOf[i] == group && s.status(i).isUnacknowledged()) {
                return true;
            }
        }
        return false;
    }

    private static void step(AlarmBank bank, AlarmState s, int i, long time, AlarmSink sink) {
        boolean design = bank.suppressing[i] != null && bank.suppressing[i].holds(s.on);
        if (design && !s.status(i).isWithheld()) {
            apply(bank, s, i, time, AlarmTrigger.SUPPRESS, null, null, sink);
        }
        boolean holds = bank.conditions[i].holds(s.on);
        if (Delay.step(s.phase, s.since, i, time, holds, bank.onDelays[i], bank.offDelays[i])) {
            if (s.isActive(i)) {
                shelveChatter(bank, s, i, time, sink);
                apply(bank, s, i, time, AlarmTrigger.ACTIVATE, null, null, sink);
            } else {
                apply(bank, s, i, time, AlarmTrigger.CLEAR, null, null, sink);
            }
        }
        AlarmStatus status = s.status(i);
        if (status == AlarmStatus.SHELVED && time >= s.shelvedUntil[i]) {
            apply(bank, s, i, time, AlarmTrigger.EXPIRE, null, null, sink);
        } else if (status == AlarmStatus.SUPPRESSED && !design && !s.heldByFlood[i]) {
            apply(bank, s, i, time, AlarmTrigger.RELEASE, null, null, sink);
        } else if (status == AlarmStatus.ACKNOWLEDGED
                && bank.reAlarms[i] >= 0
                && time - s.acknowledgedAt[i] >= bank.reAlarms[i]) {
            apply(bank, s, i, time, AlarmTrigger.RE_ALARM, null, null, sink);
        }
        escalate(bank, s, i, time, sink);
    }

    private static void escalate(AlarmBank bank, AlarmState s, int i, long time, AlarmSink sink) {
        long[] steps = bank.escalations[i];
        while (s.status(i).isUnacknowledged()
                && s.escalated[i] < steps.length
                && time - s.unacknowledgedSince[i] >= steps[s.escalated[i]]) {
            EscalationStep step = bank.alarm(i).escalation().get(s.escalated[i]);
            s.escalated[i]++;
            String text = String.format(Locale.ROOT, "unacknowledged for %s s", plain(step.afterSeconds()));
            AlarmStatus status = s.status(i);
            emit(bank, s, i, time, AlarmEventKind.ESCALATED, status, status, step.role(), text, sink);
        }
    }

    private static void shelveChatter(AlarmBank bank, AlarmState s, int i, long time, AlarmSink sink) {
        ChatterShelving rule = bank.policy().chatter();
        if (rule == null || bank.priorities[i] == AlarmPriority.CRITICAL) {
            return;
        }
        RecentTimes recent = s.activations[i];
        recent.add(time);
        boolean chatters = recent.size() == rule.activations()
                && time - recent.last(rule.activations()) <= AlarmBank.millis(rule.windowSeconds());
        if (chatters && !s.status(i).isWithheld()) {
            recent.clear();
            s.shelvedUntil[i] = time + Math.round(Milliseconds.PER_MINUTE * rule.shelveMinutes());
            String text = rule.activations() + " activations in " + plain(rule.windowSeconds()) + " s";
            apply(bank, s, i, time, AlarmTrigger.SHELVE, ChatterShelving.ACTOR, text, sink);
        }
    }

    /** Moves an alarm by the table and tells it; the trigger is not one that the table refuses. */
    static void apply(
            AlarmBank bank,
            AlarmState s,
            int i,
            long time,
            AlarmTrigger trigger,
            String actor,
            String text,
            AlarmSink sink) {
        AlarmStatus from = s.status(i);
        AlarmTransitions.Cell cell = AlarmTransitions.at(from, trigger);
        AlarmStatus to = from;
        if (cell.anew()) {
            boolean design = bank.suppressing[i] != null && bank.suppressing[i].holds(s.on);
            if (design) {
                to = AlarmStatus.SUPPRESSED;
            } else {
                to = s.isActive(i) ? AlarmStatus.UNACKNOWLEDGED : AlarmStatus.NORMAL;
            }
        } else if (!cell.stays()) {
            to = cell.next(bank.latching[i]);
        }
        String why = text;
        s.heldByFlood[i] &= to == AlarmStatus.SUPPRESSED;
        if (to == AlarmStatus.UNACKNOWLEDGED) {
            boolean flooded = offer(bank, s, time, sink);
            boolean mayWithhold = from == AlarmStatus.NORMAL || from.isWithheld();
            if (flooded && mayWithhold && suppressible(bank, i)) {
                to = AlarmStatus.SUPPRESSED;
                s.heldByFlood[i] = true;
                why = FLOOD;
            }
        }
        enter(bank, s, i, time, from, to);
        emit(bank, s, i, time, trigger.kind(), from, to, actor, why, sink);
    }

    private static void enter(AlarmBank bank, AlarmState s, int i, long time, AlarmStatus from, AlarmStatus to) {
        if (to != from) {
            s.status[i] = (byte) to.ordinal();
            s.statusSince[i] = time;
        }
        if (to.isUnacknowledged() && !from.isUnacknowledged()) {
            s.unacknowledgedSince[i] = time;
            s.escalated[i] = 0;
        }
        if (to == AlarmStatus.ACKNOWLEDGED) {
            s.acknowledgedAt[i] = time;
        }
        int group = bank.groupOf[i];
        // An alarm that is annunciated again was not the first to activate.
        boolean begins = to == AlarmStatus.UNACKNOWLEDGED && from != AlarmStatus.ACKNOWLEDGED;
        if (begins && group >= 0 && s.firstOut[group] < 0) {
            s.firstOut[group] = i;
        }
    }

    private static boolean suppressible(AlarmBank bank, int i) {
        AlarmPriority priority = bank.priorities[i];
        return priority.compareTo(bank.policy().flood().lowestAnnunciated()) < 0;
    }

    /** Counts an alarm that is to be annunciated; whether there is a flood. */
    private static boolean offer(AlarmBank bank, AlarmState s, long time, AlarmSink sink) {
        FloodSuppression rule = bank.policy().flood();
        if (rule == null) {
            return false;
        }
        s.offered.add(time);
        if (!s.flood && s.offered.countAfter(time - window(rule)) > rule.beginsAbove()) {
            s.flood = true;
            String text = "more than " + rule.beginsAbove() + " alarms in " + plain(rule.windowMinutes()) + " min";
            sink.accept(flood(s, time, AlarmEventKind.FLOOD_BEGAN, text));
        }
        return s.flood;
    }

    private static void endFlood(AlarmBank bank, AlarmState s, long time, AlarmSink sink) {
        if (!s.flood || time < floodEnd(bank, s)) {
            return;
        }
        FloodSuppression rule = bank.policy().flood();
        String text = "fewer than " + rule.endsBelow() + " alarms in " + plain(rule.windowMinutes()) + " min";
        endFlood(s, time, text, sink);
    }

    static void endFlood(AlarmState s, long time, String text, AlarmSink sink) {
        s.flood = false;
        Arrays.fill(s.heldByFlood, false);
        sink.accept(flood(s, time, AlarmEventKind.FLOOD_ENDED, text));
    }

    /** When the last alarm but so many leaves the window. */
    private static long floodEnd(AlarmBank bank, AlarmState s) {
        FloodSuppression rule = bank.policy().flood();
        return s.offered.last(rule.endsBelow()) + window(rule);
    }

    private static long window(FloodSuppression rule) {
        return Math.round(Milliseconds.PER_MINUTE * rule.windowMinutes());
    }

    static void schedule(AlarmBank bank, AlarmState s) {
        long next = s.flood ? floodEnd(bank, s) : Long.MAX_VALUE;
        for (int i = 0; i < s.status.length; i++) {
            if (s.phase[i] == Delay.RISING) {
                next = Math.min(next, s.since[i] + bank.onDelays[i]);
            } else if (s.phase[i] == Delay.FALLING) {
                next = Math.min(next, s.since[i] + bank.offDelays[i]);
            }
            AlarmStatus status = s.status(i);
            if (status == AlarmStatus.SHELVED) {
                next = Math.min(next, s.shelvedUntil[i]);
            } else if (status == AlarmStatus.ACKNOWLEDGED && bank.reAlarms[i] >= 0) {
                next = Math.min(next, s.acknowledgedAt[i] + bank.reAlarms[i]);
            } else if (status.isUnacknowledged() && s.escalated[i] < bank.escalations[i].length) {
                next = Math.min(next, s.unacknowledgedSince[i] + bank.escalations[i][s.escalated[i]]);
            }
        }
        s.nextDue = next;
    }

    private static AlarmEvent flood(AlarmState s, long time, AlarmEventKind kind, String text) {
        return new AlarmEvent(
                Instant.ofEpochMilli(time), s.well, null, kind, null, null, null, false, false, false, null, text);
    }

    private static void emit(
            AlarmBank bank,
            AlarmState s,
            int i,
            long time,
            AlarmEventKind kind,
            AlarmStatus from,
            AlarmStatus to,
            String actor,
            String text,
            AlarmSink sink) {
        sink.accept(new AlarmEvent(
                Instant.ofEpochMilli(time),
                s.well,
                bank.alarm(i).id(),
                kind,
                bank.priorities[i],
                from,
                to,
                s.isActive(i),
                to == AlarmStatus.UNACKNOWLEDGED && from != to,
                s.isFirstOut(i),
                actor,
                text));
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.format(Locale.ROOT, "%.0f", value) : Double.toString(value);
    }
}
