package io.welleng.constraints.alarm;

import io.welleng.constraints.delay.Delay;
import io.welleng.constraints.telemetry.EpochTimes;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * State of the alarms of one well in an {@link AlarmBank}, which alone changes it. Not thread-safe.
 *
 * <p>{@link #save()} at any moment and {@link AlarmBank#restore} change no later event.
 */
public final class AlarmState {

    /** A command further ahead of the samples than this (ms) comes from a wrong clock: 5 min, a choice of ours. */
    static final long MOST_AHEAD_MILLIS = 300_000L;

    static final AlarmStatus[] STATUSES = AlarmStatus.values();

    final AlarmBank bank;
    final String well;
    final boolean[] on;
    final byte[] status;
    final byte[] phase;
    final long[] since;
    final long[] shelvedUntil;
    final long[] acknowledgedAt;
    final long[] unacknowledgedSince;
    /** Times of the last change of state; {@link Long#MIN_VALUE} for none. */
    final long[] statusSince;

    final int[] escalated;
    final boolean[] heldByFlood;
    /** Number of the first alarm of each first-out group; −1 for none. */
    final int[] firstOut;
    /** Times of the last alarms offered to the operator, for floods. */
    final RecentTimes offered;
    /** Times of the last activations of each alarm, for chatter; null unless it is looked for. */
    final RecentTimes[] activations;

    boolean flood;
    boolean changed;
    long time = Long.MIN_VALUE;
    long nextDue = Long.MAX_VALUE;

    AlarmState(AlarmBank bank, String well) {
        this.bank = bank;
        this.well = well;
        int n = bank.size();
        on = new boolean[bank.sources().size()];
        status = new byte[n];
        phase = new byte[n];
        since = new long[n];
        shelvedUntil = new long[n];
        acknowledgedAt = new long[n];
        unacknowledgedSince = new long[n];
        statusSince = new long[n];
        Arrays.fill(statusSince, Long.MIN_VALUE);
        escalated = new int[n];
        heldByFlood = new boolean[n];
        firstOut = new int[bank.groups()];
        Arrays.fill(firstOut, -1);
        FloodSuppression rule = bank.policy().flood();
        offered = rule == null ? null : new RecentTimes(rule.beginsAbove() + 1);
        ChatterShelving chatter = bank.policy().chatter();
        activations = chatter == null ? null : new RecentTimes[n];
        if (chatter != null) {
            for (int i = 0; i < n; i++) {
                activations[i] = new RecentTimes(chatter.activations());
            }
        }
    }

    /**
     * State of an alarm.
     *
     * @param alarm its number in the bank
     * @return the state
     */
    public AlarmStatus status(int alarm) {
        return STATUSES[status[alarm]];
    }

    /**
     * Whether the condition of an alarm holds, delays considered, whatever its state.
     *
     * @param alarm its number in the bank
     * @return true if active
     */
    public boolean isActive(int alarm) {
        return Delay.isOn(phase[alarm]);
    }

    /**
     * Whether an alarm was the first of its group to activate. The mark stays until no alarm of the group is
     * unacknowledged.
     *
     * @param alarm its number in the bank
     * @return true if it is marked
     */
    public boolean isFirstOut(int alarm) {
        for (int first : firstOut) {
            if (first == alarm) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether an alarm flood is on.
     *
     * @return false without flood suppression
     */
    public boolean isFlood() {
        return flood;
    }

    /**
     * Time of the last sample or command looked at.
     *
     * @return time (ms); {@link Long#MIN_VALUE} for none
     */
    public long epochMillis() {
        return time;
    }

    /**
     * When something happens without any change of a source: a delay, shelving, re-alarm, escalation or flood ends.
     *
     * @return time (ms); {@link Long#MAX_VALUE} for never
     */
    public long nextDueMillis() {
        return nextDue;
    }

    /**
     * Whether {@link AlarmBank#settle} has something to do.
     *
     * @param epochMillis time of the sample (ms)
     * @return true if a source changed, something is due, or a command took the time too far ahead
     */
    public boolean isDue(long epochMillis) {
        return hasWork(epochMillis) || isAheadOf(epochMillis);
    }

    /** Whether a source changed or something is due. */
    boolean hasWork(long epochMillis) {
        return changed || epochMillis >= nextDue;
    }

    /** Whether a command took the time too far ahead of the samples. */
    boolean isAheadOf(long epochMillis) {
        return time != Long.MIN_VALUE && time - MOST_AHEAD_MILLIS > epochMillis;
    }

    /**
     * Goes back to the time of the samples: the clock of an operator was wrong. What happened ahead of it counts as of
     * that time, and nothing is shelved for longer than allowed.
     */
    void turnBack(long epochMillis) {
        time = epochMillis;
        long latest = epochMillis + bank.longestShelvingMillis();
        for (int i = 0; i < status.length; i++) {
            since[i] = Math.min(since[i], epochMillis);
            acknowledgedAt[i] = Math.min(acknowledgedAt[i], epochMillis);
            unacknowledgedSince[i] = Math.min(unacknowledgedSince[i], epochMillis);
            statusSince[i] = Math.min(statusSince[i], epochMillis);
            shelvedUntil[i] = Math.min(shelvedUntil[i], latest);
            if (activations != null) {
                activations[i].turnBack(epochMillis);
            }
        }
        if (offered != null) {
            offered.turnBack(epochMillis);
        }
    }

    /**
     * A copy that can be kept as JSON.
     *
     * @return everything that later events depend on
     */
    public Saved save() {
        List<String> sourcesOn = new ArrayList<>();
        for (int i = 0; i < on.length; i++) {
            if (on[i]) {
                sourcesOn.add(bank.sources().get(i));
            }
        }
        List<SavedAlarm> alarms = new ArrayList<>();
        for (int i = 0; i < status.length; i++) {
            alarms.add(saved(i));
        }
        return new Saved(
                well,
                time == Long.MIN_VALUE ? null : Instant.ofEpochMilli(time),
                sourcesOn,
                changed,
                alarms,
                flood,
                offered == null ? List.of() : offered.list());
    }

    private SavedAlarm saved(int i) {
        boolean pending = phase[i] == Delay.RISING || phase[i] == Delay.FALLING;
        AlarmStatus now = status(i);
        return new SavedAlarm(
                bank.alarm(i).id(),
                now,
                statusSince[i] == Long.MIN_VALUE ? null : Instant.ofEpochMilli(statusSince[i]),
                isActive(i),
                pending ? Instant.ofEpochMilli(since[i]) : null,
                now == AlarmStatus.SHELVED ? Instant.ofEpochMilli(shelvedUntil[i]) : null,
                now == AlarmStatus.ACKNOWLEDGED ? Instant.ofEpochMilli(acknowledgedAt[i]) : null,
                now.isUnacknowledged() ? Instant.ofEpochMilli(unacknowledgedSince[i]) : null,
                escalated[i],
                heldByFlood[i],
                isFirstOut(i),
                activations == null ? List.of() : activations[i].list());
    }

    private static List<Instant> times(List<Instant> times, String name) {
        List<Instant> copy = List.copyOf(Check.present(times, name));
        for (int i = 0; i < copy.size(); i++) {
            EpochTimes.check(copy.get(i), Check.element(name, i));
        }
        return copy;
    }

    /**
     * Saved state of all alarms of a well.
     *
     * @param well name of the well; null where there is only one
     * @param time last time looked at; null if none
     * @param on names of the sources that are on
     * @param changed whether a source changed since
     * @param alarms one for each alarm, in the order of the bank
     * @param flood whether an alarm flood is on
     * @param offered times of the last alarms that count for a flood, oldest first
     */
    public record Saved(
            @OptionalValue String well,
            @OptionalValue Instant time,
            List<String> on,
            boolean changed,
            List<SavedAlarm> alarms,
            boolean flood,
            List<Instant> offered) {

        /** Checks the times and copies the lists. */
        public Saved {
            on = List.copyOf(Check.present(on, "on"));
            alarms = List.copyOf(Check.present(alarms, "alarms"));
            EpochTimes.check(time, "time");
            offered = times(offered, "offered");
        }
    }

    /**
     * Saved state of one alarm.
     *
     * @param id name of the alarm
     * @param status its state
     * @param statusSince when it came to this state; null if it always was in it
     * @param active whether its condition holds, delays considered
     * @param pendingSince when the condition changed, while a delay runs; null if none runs
     * @param shelvedUntil when its shelving ends; null unless shelved
     * @param acknowledgedAt when it was acknowledged; null unless it is acknowledged and active
     * @param unacknowledgedSince when it was annunciated; null unless it is unacknowledged
     * @param escalated number of escalation steps done
     * @param heldByFlood whether a flood withholds it
     * @param firstOut whether it is the first of its group
     * @param activations times of its last activations, where chatter is looked for, oldest first
     */
    public record SavedAlarm(
            String id,
            AlarmStatus status,
            @OptionalValue Instant statusSince,
            boolean active,
            @OptionalValue Instant pendingSince,
            @OptionalValue Instant shelvedUntil,
            @OptionalValue Instant acknowledgedAt,
            @OptionalValue Instant unacknowledgedSince,
            int escalated,
            boolean heldByFlood,
            boolean firstOut,
            List<Instant> activations) {

        /** Checks that the state has the times that it needs, and is one of an active alarm or not. */
        public SavedAlarm {
            Check.text(id, "id");
            Check.present(status, "status");
            if (status == AlarmStatus.SHELVED) {
                Check.present(shelvedUntil, "shelvedUntil");
            }
            if (status == AlarmStatus.ACKNOWLEDGED) {
                Check.present(acknowledgedAt, "acknowledgedAt");
            }
            if (status.isUnacknowledged()) {
                Check.present(unacknowledgedSince, "unacknowledgedSince");
            }
            Check.atLeast(escalated, 0, "escalated");
            boolean holds = status == AlarmStatus.UNACKNOWLEDGED || status == AlarmStatus.ACKNOWLEDGED;
            if (!status.isWithheld() && active != holds) {
                throw new InvalidInputException("active", holds + " in this state", "", Boolean.toString(active));
            }
            EpochTimes.check(statusSince, "statusSince");
            EpochTimes.check(pendingSince, "pendingSince");
            EpochTimes.check(shelvedUntil, "shelvedUntil");
            EpochTimes.check(acknowledgedAt, "acknowledgedAt");
            EpochTimes.check(unacknowledgedSince, "unacknowledgedSince");
            activations = times(activations, "activations");
        }
    }
}
