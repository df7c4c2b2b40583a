package io.welleng.benchmarks;

import io.welleng.constraints.alarm.AlarmEvent;
import io.welleng.constraints.limit.Decision;
import io.welleng.constraints.limit.DesignLimits;
import io.welleng.constraints.limit.Level;
import io.welleng.constraints.quality.DataEvent;
import io.welleng.constraints.telemetry.SampleBuffer;
import io.welleng.constraints.watch.EventSink;
import io.welleng.constraints.watch.ModeChange;
import io.welleng.constraints.watch.RuleBook;
import io.welleng.constraints.watch.Watch;
import io.welleng.constraints.watch.WatchState;

/** A well watched by the library; which rules are red is kept up by its decisions. */
final class LibraryWatch implements EventSink {

    private final Watch watch;
    private final WatchState state;
    private final SampleBuffer buffer;
    private long broken;
    private int red;
    private long epochMillis;
    private int reds;
    private int others;

    LibraryWatch(RuleBook book) {
        watch = book.compile().watch("W-1", DesignLimits.NONE);
        state = watch.newState();
        buffer = SampleBuffer.of(watch.plan().tags());
    }

    /** Rules that are red after the next message, one bit each for the first 64. */
    long broken(double[] message) {
        epochMillis += WatchedWell.INTERVAL_MS;
        buffer.begin(epochMillis);
        for (int tag = 0; tag < message.length; tag++) {
            buffer.put(tag, message[tag]);
        }
        watch.step(buffer, state, this);
        return broken;
    }

    /** Number of rules that are red now. */
    int red() {
        return red;
    }

    /** Times that a rule went red. */
    int reds() {
        return reds;
    }

    /** Everything else that was told: alarms, faults of data, changes of mode. */
    int others() {
        return others;
    }

    @Override
    public void onDecision(Decision decision) {
        int rule = Integer.parseInt(decision.ruleId().substring(1));
        long bit = rule < Long.SIZE ? 1L << rule : 0L;
        if (decision.to() == Level.RED) {
            reds++;
            red++;
            broken |= bit;
        } else if (decision.from() == Level.RED) {
            red--;
            broken &= ~bit;
        }
    }

    @Override
    public void accept(AlarmEvent event) {
        others++;
    }

    @Override
    public void onModeChange(ModeChange change) {
        others++;
    }

    @Override
    public void onData(DataEvent event) {
        others++;
    }
}
