package io.welleng.constraints.watch;

import io.welleng.constraints.limit.DesignLimits;
import io.welleng.constraints.telemetry.Quality;
import io.welleng.constraints.telemetry.SampleBuffer;
import java.util.List;

/** A watch with its state and events, fed second by second. */
final class Run {
    final Recorder events;
    final Watch watch;
    final WatchState state;
    final SampleBuffer buffer;

    Run(RuleBook book) {
        this(book, DesignLimits.NONE);
    }

    Run(RuleBook book, DesignLimits design) {
        events = new Recorder();
        watch = book.compile().watch("W-1", design);
        state = watch.newState();
        buffer = SampleBuffer.of(watch.plan().tags());
    }

    /** Goes on by another book. */
    Run(RuleBook book, Run before) {
        events = before.events;
        watch = book.compile().watch("W-1", DesignLimits.NONE);
        state = watch.takeOver(before.state, events);
        buffer = SampleBuffer.of(watch.plan().tags());
    }

    Run by(RuleBook book) {
        return new Run(book, this);
    }

    Run at(double second, double x, double m) {
        buffer.begin((long) (1_000.0 * second)).put(0, x).put(1, m);
        watch.step(buffer, state, events);
        return this;
    }

    Run bad(double second) {
        buffer.begin((long) (1_000.0 * second)).put(0, 1.0, Quality.BAD);
        watch.step(buffer, state, events);
        return this;
    }

    List<String> decided() {
        return events.decisions.stream()
                .map(d -> d.time().getEpochSecond() + " " + d.ruleId() + " " + d.to() + " " + d.reason())
                .toList();
    }
}
