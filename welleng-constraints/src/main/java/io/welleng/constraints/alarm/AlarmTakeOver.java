package io.welleng.constraints.alarm;

import io.welleng.core.check.Check;

/** Makes a state from that of a bank with other alarms. */
final class AlarmTakeOver {

    private AlarmTakeOver() {}

    static AlarmState of(AlarmBank bank, AlarmState old, long time, String actor, AlarmSink sink) {
        AlarmState state = bank.newState(Check.present(old, "old").well);
        state.time = old.time;
        // All alarms are to be looked at by their new conditions.
        state.changed = true;
        flood(bank, state, old, time, sink);
        for (int from = 0; from < old.bank.size(); from++) {
            Integer to = bank.numberIfAny(old.bank.alarm(from).id());
            if (to == null) {
                remove(old, from, time, actor, sink);
            } else {
                copy(bank, state, to, old, from);
            }
        }
        AlarmStep.schedule(bank, state);
        return state;
    }

    private static void flood(AlarmBank bank, AlarmState state, AlarmState old, long time, AlarmSink sink) {
        FloodSuppression rule = bank.policy().flood();
        if (rule != null && old.offered != null) {
            old.offered.list().forEach(offered -> state.offered.add(offered.toEpochMilli()));
        }
        state.flood = old.flood && rule != null && state.offered.size() >= rule.endsBelow();
        if (old.flood && !state.flood) {
            AlarmStep.endFlood(old, time, "another rule for floods", sink);
        }
    }

    /** An alarm that is no more goes out of service, so that it does not stand in the records for ever. */
    static void remove(AlarmState old, int i, long time, String actor, AlarmSink sink) {
        AlarmStatus status = old.status(i);
        if (status != AlarmStatus.NORMAL && status != AlarmStatus.OUT_OF_SERVICE) {
            AlarmStep.apply(old.bank, old, i, time, AlarmTrigger.REMOVE, actor, "no longer defined", sink);
        }
    }

    private static void copy(AlarmBank bank, AlarmState state, int to, AlarmState old, int from) {
        state.status[to] = old.status[from];
        state.phase[to] = old.phase[from];
        state.since[to] = old.since[from];
        state.shelvedUntil[to] = old.shelvedUntil[from];
        state.acknowledgedAt[to] = old.acknowledgedAt[from];
        state.unacknowledgedSince[to] = old.unacknowledgedSince[from];
        state.statusSince[to] = old.statusSince[from];
        state.escalated[to] = Math.min(old.escalated[from], bank.escalations[to].length);
        state.heldByFlood[to] = old.heldByFlood[from] && state.flood;
        int group = bank.groupOf[to];
        if (old.isFirstOut(from) && group >= 0 && state.firstOut[group] < 0) {
            state.firstOut[group] = to;
        }
        if (state.activations != null && old.activations != null) {
            old.activations[from].list().forEach(activation -> state.activations[to].add(activation.toEpochMilli()));
        }
    }
}
