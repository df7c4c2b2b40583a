package io.welleng.constraints.alarm;

import io.welleng.constraints.delay.Delay;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.time.Instant;

/** Makes a state from a saved one, and refuses what no state could have given. */
final class AlarmRestore {

    private AlarmRestore() {}

    static AlarmState of(AlarmBank bank, AlarmState.Saved saved) {
        AlarmState state = bank.newState(saved.well());
        for (String source : saved.on()) {
            state.on[bank.source(source)] = true;
        }
        state.time = saved.time() == null ? Long.MIN_VALUE : saved.time().toEpochMilli();
        state.changed = saved.changed();
        state.flood = saved.flood();
        if (state.offered != null) {
            saved.offered().forEach(time -> state.offered.add(time.toEpochMilli()));
        }
        if (saved.flood()
                && (state.offered == null
                        || state.offered.size() < bank.policy().flood().endsBelow())) {
            throw new InvalidInputException("flood", "false, by the alarms offered and the policy", "", "true");
        }
        Check.sameLength(saved.alarms().size(), "alarms", bank.size(), "alarms of the bank");
        for (int i = 0; i < bank.size(); i++) {
            alarm(bank, state, i, saved.alarms().get(i));
        }
        AlarmStep.schedule(bank, state);
        return state;
    }

    private static void alarm(AlarmBank bank, AlarmState state, int i, AlarmState.SavedAlarm saved) {
        String id = bank.alarm(i).id();
        if (!saved.id().equals(id)) {
            throw new InvalidInputException(
                    Check.element("alarms", i) + ".id", "\"" + id + "\"", "", "\"" + saved.id() + "\"");
        }
        if (saved.heldByFlood() && !state.flood) {
            throw new InvalidInputException(
                    Check.element("alarms", i) + ".heldByFlood", "false without a flood", "", "true");
        }
        state.status[i] = (byte) saved.status().ordinal();
        boolean pending = saved.pendingSince() != null;
        if (saved.active()) {
            state.phase[i] = pending ? Delay.FALLING : Delay.ON;
        } else {
            state.phase[i] = pending ? Delay.RISING : Delay.OFF;
        }
        state.statusSince[i] = saved.statusSince() == null
                ? Long.MIN_VALUE
                : saved.statusSince().toEpochMilli();
        state.since[i] = millis(saved.pendingSince());
        state.shelvedUntil[i] = millis(saved.shelvedUntil());
        state.acknowledgedAt[i] = millis(saved.acknowledgedAt());
        state.unacknowledgedSince[i] = millis(saved.unacknowledgedSince());
        state.escalated[i] = saved.escalated();
        state.heldByFlood[i] = saved.heldByFlood();
        if (saved.firstOut()) {
            int group = bank.groupOf[i];
            if (group < 0 || state.firstOut[group] >= 0) {
                throw new InvalidInputException(
                        Check.element("alarms", i) + ".firstOut",
                        group < 0 ? "false without a group" : "true for one alarm of its group only",
                        "",
                        "true");
            }
            state.firstOut[group] = i;
        }
        if (state.activations != null) {
            saved.activations().forEach(time -> state.activations[i].add(time.toEpochMilli()));
        }
    }

    private static long millis(Instant time) {
        return time == null ? 0L : time.toEpochMilli();
    }
}
