package io.welleng.constraints.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The states of an alarm against an independent table of the standard's state diagram. */
class AlarmModelTest {

    private static final List<String> ACTIONS = List.of(
            "on", "off", "ack", "reset", "shelve", "unshelve", "wait", "suppress", "release", "remove", "return");
    private static final long MINUTE = 60_000L;

    /** Each number is an action and the minutes before it; returns what pairs of state and input were met. */
    private static Set<String> check(List<Integer> numbers, boolean latching, boolean reAlarm) {
        AlarmDefinition alarm = AlarmDefinition.of("a", AlarmCondition.source("x"), AlarmPriority.HIGH)
                .withSuppression(AlarmCondition.source("stopped"));
        alarm = latching ? alarm.withLatch() : alarm;
        alarm = reAlarm ? alarm.withReAlarm(600.0) : alarm;
        AlarmBank bank = AlarmBank.of(List.of(alarm), List.of("x", "stopped"));
        AlarmState state = bank.newState();
        StandardModel model = new StandardModel(latching, reAlarm ? 10 : 0);
        List<AlarmEvent> events = new ArrayList<>();
        long minute = 0;
        for (int number : numbers) {
            String action = ACTIONS.get(number % ACTIONS.size());
            minute += number / ACTIONS.size() % 4;
            char before = model.state;
            events.clear();
            Instant time = Instant.ofEpochMilli(minute * MINUTE);
            switch (action) {
                case "on", "off", "suppress", "release", "wait" -> {
                    if (action.equals("wait")) {
                        minute += number % 3 == 0 ? 31 : 4;
                        model.sample(minute, null);
                    } else {
                        int source = action.startsWith("o") ? 0 : 1;
                        bank.set(state, source, action.equals("on") || action.equals("suppress"));
                        model.sample(minute, action);
                    }
                    bank.settle(state, minute * MINUTE, events::add);
                }
                default -> {
                    long until = minute + 15;
                    CommandResult result = bank.command(state, command(action, time, until), events::add);
                    assertThat(result.isAccepted()).as(action).isEqualTo(model.command(minute, action, until));
                }
            }
            assertThat(state.status(0).letter())
                    .as("from %s by %s", before, action)
                    .isEqualTo(model.state);
            assertThat(state.isActive(0)).isEqualTo(model.condition);
            chained(events, before, model.state);
        }
        return model.visited;
    }

    private static AlarmCommand command(String action, Instant time, long until) {
        return switch (action) {
            case "ack" -> new AlarmCommand.Acknowledge("a", time, "me", "seen");
            case "reset" -> new AlarmCommand.Reset("a", time, "me");
            case "shelve" -> new AlarmCommand.Shelve("a", time, "me", Instant.ofEpochMilli(until * MINUTE), "work");
            case "unshelve" -> new AlarmCommand.Unshelve("a", time, "me");
            case "remove" -> new AlarmCommand.RemoveFromService("a", time, "me", "broken");
            default -> new AlarmCommand.ReturnToService("a", time, "me");
        };
    }

    /** The events tell every change of state, and call the operator whenever the alarm comes to B. */
    private static void chained(List<AlarmEvent> events, char before, char after) {
        char at = before;
        for (AlarmEvent event : events) {
            assertThat(event.from().letter()).isEqualTo(at);
            assertThat(event.annunciated()).isEqualTo(event.to().letter() == 'B' && at != 'B');
            at = event.to().letter();
        }
        assertThat(at).isEqualTo(after);
    }

    @Property(tries = 300)
    void statesAreThoseOfTheStandard(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 131) Integer> numbers,
            @ForAll boolean latching,
            @ForAll boolean reAlarm) {
        check(numbers, latching, reAlarm);
    }

    @Example
    void aLongWalkMeetsEveryInputInEveryState() {
        Set<String> visited = new TreeSet<>();
        for (int kind = 0; kind < 4; kind++) {
            Random random = new Random(kind);
            List<Integer> numbers = random.ints(10_000, 0, 132).boxed().toList();
            Set<String> met = check(numbers, kind % 2 == 1, kind > 1);
            if (kind % 2 == 0) {
                assertThat(met).noneMatch(pair -> pair.startsWith("E") || pair.startsWith("F"));
            }
            visited.addAll(met);
        }
        Set<String> all = new TreeSet<>();
        for (AlarmStatus status : AlarmStatus.values()) {
            for (String input : StandardModel.INPUTS) {
                all.add(status.letter() + " " + input);
            }
        }
        assertThat(all).hasSize(108);
        assertThat(visited).isEqualTo(all);
    }
}
