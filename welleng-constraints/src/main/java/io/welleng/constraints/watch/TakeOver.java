package io.welleng.constraints.watch;

import io.welleng.constraints.limit.LimitRule;
import io.welleng.core.check.InvalidInputException;
import java.time.Instant;
import java.util.List;

/** Makes the state of a well by a changed rule book from that by the book before. */
final class TakeOver {

    private final Watch watch;
    private final WatchState old;
    private final EventSink sink;
    private final WatchState state;

    /** Of all events: that of the last message or command. */
    private final long time;

    private TakeOver(Watch watch, WatchState old, EventSink sink) {
        this.watch = watch;
        this.old = old;
        this.sink = sink;
        state = watch.newState();
        long heard = old.intake.epochMillis();
        time = old.alarms == null ? heard : Math.max(heard, old.alarms.epochMillis());
    }

    static WatchState of(Watch watch, WatchState old, EventSink sink) {
        if (!old.watch.well().equals(watch.well())) {
            throw new InvalidInputException(
                    "old", "a state of well \"" + watch.well() + "\"", "", "of well \"" + old.watch.well() + "\"");
        }
        return new TakeOver(watch, old, sink).state();
    }

    private WatchState state() {
        state.intake.takeOver(old.intake);
        if (state.expressions != null && old.expressions != null) {
            state.expressions.takeOver(old.expressions);
        }
        alarms();
        mode();
        rules();
        watch.setQuiet(state);
        watch.setAllSources(state);
        return state;
    }

    private void alarms() {
        String actor = watch.plan.book.name() + " v" + watch.plan.book.version();
        if (old.alarms != null && state.alarms != null) {
            state.alarms = watch.plan.alarms.takeOver(old.alarms, time, actor, sink);
        } else if (old.alarms != null) {
            old.watch.plan.alarms.end(old.alarms, time, actor, sink);
        }
    }

    private void mode() {
        int same = watch.plan.modeNames.indexOf(old.mode());
        if (same >= 0) {
            state.mode = same;
        } else {
            sink.onModeChange(new ModeChange(Instant.ofEpochMilli(time), watch.well(), old.mode(), state.mode()));
        }
    }

    private void rules() {
        List<String> ids = watch.plan.book.rules().stream().map(LimitRule::id).toList();
        List<LimitRule> before = old.watch.plan.book.rules();
        for (int from = 0; from < before.size(); from++) {
            int to = ids.indexOf(before.get(from).id());
            if (to < 0) {
                old.watch.release(old, from, time, sink);
                continue;
            }
            for (int level = 0; level < 2; level++) {
                state.phases[2 * to + level] = old.phases[2 * from + level];
                state.since[2 * to + level] = old.since[2 * from + level];
            }
            state.unknownSince[to] = old.unknownSince[from];
            state.failedSafe[to] = old.failedSafe[from];
            if (watch.bounds(to, state.mode) == null) {
                watch.release(state, to, time, sink);
            }
            rate(from, to);
        }
    }

    /** The readings of a rate go on where it is taken from the same tag over the same times. */
    private void rate(int from, int to) {
        WatchPlan.Rate before = old.watch.plan.rate(from);
        WatchPlan.Rate now = watch.plan.rate(to);
        if (before != null && now != null && now.isSame(before)) {
            state.rates[now.number()].restore(old.rates[before.number()].save());
        }
    }
}
