package io.welleng.constraints.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.welleng.constraints.alarm.AlarmCommand;
import io.welleng.constraints.alarm.AlarmCondition;
import io.welleng.constraints.alarm.AlarmDefinition;
import io.welleng.constraints.alarm.AlarmPolicy;
import io.welleng.constraints.alarm.AlarmPriority;
import io.welleng.constraints.alarm.FloodSuppression;
import io.welleng.constraints.limit.DesignLimits;
import io.welleng.constraints.telemetry.SampleBuffer;
import io.welleng.core.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class SaveRestoreTest {

    static final DesignLimits DESIGN = new DesignLimits(RandomCase.DESIGN);

    static RuleBook withAlarms(RuleBook book) {
        AlarmCondition votes = new AlarmCondition.Votes(
                2,
                List.of(
                        AlarmCondition.source("rule-0"),
                        AlarmCondition.source("rule-3:yellow"),
                        AlarmCondition.source("rule-7")));
        return book.withAlarms(
                List.of(
                        AlarmDefinition.of("first", AlarmCondition.source("rule-0:yellow"), AlarmPriority.LOW),
                        AlarmDefinition.of("second", AlarmCondition.source("rule-4"), AlarmPriority.HIGH)
                                .withDelays(15.0, 40.0)
                                .withReAlarm(60.0)
                                .withFirstOutGroup("g"),
                        AlarmDefinition.of("third", votes, AlarmPriority.MEDIUM)
                                .withLatch()
                                .withFirstOutGroup("g")
                                .withSuppression(AlarmCondition.source("mode:slow")),
                        AlarmDefinition.of("fourth", AlarmCondition.source("rule-8"), AlarmPriority.LOW),
                        AlarmDefinition.of("fifth", AlarmCondition.source("data:a"), AlarmPriority.LOW),
                        AlarmDefinition.of("sixth", AlarmCondition.source("clock:wrong"), AlarmPriority.LOW)),
                AlarmPolicy.STANDARD.withFlood(new FloodSuppression(3, 2, 5.0, AlarmPriority.HIGH)));
    }

    static void maybeCommand(RandomGenerator random, long time, Watch watch, WatchState state, Recorder sink) {
        List<String> alarms = List.of("first", "second", "third", "fourth");
        String alarm = alarms.get(random.nextInt(4));
        Instant at = Instant.ofEpochMilli(time + random.nextInt(20_000));
        if (random.nextDouble() < 0.3) {
            AlarmCommand command =
                    switch (random.nextInt(4)) {
                        case 0 -> new AlarmCommand.Shelve(alarm, at, "op", at.plusSeconds(60), "testing");
                        case 1 -> new AlarmCommand.Reset(alarm, at, "op");
                        default -> new AlarmCommand.Acknowledge(alarm, at, "op", null);
                    };
            sink.all.add(watch.command(command, state, sink));
        }
    }

    // A state saved and restored after every message, often through JSON, goes on like one that never was saved.
    @Test
    void restoredAtAnySampleNoLaterEventChanges() {
        int events = 0;
        int alarmEvents = 0;
        for (int seed = 0; seed < 10; seed++) {
            RandomCase cases =
                    new RandomCase(RandomGeneratorFactory.of("L64X128MixRandom").create(1_000 + seed));
            Watch watch = withAlarms(cases.book()).compile().watch("W-1", DESIGN);
            List<Message> messages = cases.history(40);
            Recorder straight = new Recorder();
            Recorder resumed = new Recorder();
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(-seed);
            WatchState whole = watch.newState();
            WatchState part = watch.newState();
            SampleBuffer buffer = SampleBuffer.of(watch.plan().tags());
            RandomGenerator one = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            RandomGenerator other =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            for (Message message : messages) {
                message.into(buffer);
                watch.step(buffer, whole, straight);
                watch.step(buffer, part, resumed);
                maybeCommand(one, message.time(), watch, whole, straight);
                maybeCommand(other, message.time(), watch, part, resumed);
                SavedWatch saved = part.save();
                assertThat(saved).isEqualTo(whole.save());
                // Every third through JSON, which costs more than all the rest.
                boolean json = message == messages.get(0) || random.nextInt(3) == 0;
                SavedWatch read = json ? Json.read(Json.write(saved), SavedWatch.class) : saved;
                assertThat(read).isEqualTo(saved);
                part = watch.newState();
                part.restore(read);
                assertThat(part.mode()).isEqualTo(whole.mode());
            }
            assertThat(resumed.all).isEqualTo(straight.all);
            events += straight.all.size();
            alarmEvents += straight.alarms.size();
        }
        assertThat(events).isGreaterThan(500);
        assertThat(alarmEvents).isGreaterThan(80);
    }

    @Test
    void aStateOfAnotherWellOrBookIsRefused() {
        RandomCase cases =
                new RandomCase(RandomGeneratorFactory.of("L64X128MixRandom").create(1));
        RuleBook book = cases.book();
        Watch watch = book.compile().watch("W-1", DESIGN);
        SavedWatch saved = watch.newState().save();
        assertThatThrownBy(() -> book.compile().watch("W-2", DESIGN).newState().restore(saved))
                .hasMessageContaining("well")
                .hasMessageContaining("W-2");
        RuleBook next = new RuleBook(book.name(), 2, book.tags(), book.data(), book.modes(), book.rules(), null, null);
        assertThatThrownBy(() -> next.compile().watch("W-1", DESIGN).newState().restore(saved))
                .hasMessageContaining("bookVersion");
        assertThatThrownBy(() -> withAlarms(book)
                        .compile()
                        .watch("W-1", DESIGN)
                        .newState()
                        .restore(saved))
                .hasMessageContaining("alarms");
        assertThatThrownBy(() -> watch.step(
                        SampleBuffer.of(watch.plan().tags()),
                        book.compile().watch("W-1", DESIGN).newState(),
                        new Recorder()))
                .hasMessageContaining("state");
        assertThatThrownBy(() -> watch.command(
                        new AlarmCommand.Reset("first", Instant.EPOCH, "op"), watch.newState(), new Recorder()))
                .hasMessageContaining("alarms");
    }

    @Test
    void savedReadingsOfARateAreInOrderAndNumbers() {
        assertThatThrownBy(() -> new SavedRate(List.of(1L, 1L), List.of(1.0, 2.0), null))
                .hasMessageContaining("epochMillis[1]");
        assertThatThrownBy(() -> new SavedRate(List.of(1L), List.of(Double.NaN), null))
                .hasMessageContaining("values[0]");
        assertThatThrownBy(() -> new SavedRate(List.of(1L), List.of(1.0), Double.POSITIVE_INFINITY))
                .hasMessageContaining("rate");
        assertThatThrownBy(() -> new SavedRate(List.of(1L, 2L), List.of(1.0), null))
                .hasMessageContaining("values");
    }
}
