package io.welleng.constraints.alarm;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Drives one bank in tests: times are seconds, sources go by name, events are kept. */
final class Panel {

    final AlarmBank bank;
    final List<AlarmEvent> events = new ArrayList<>();
    AlarmState state;

    Panel(AlarmBank bank) {
        this.bank = bank;
        this.state = bank.newState("W-1");
    }

    static Instant at(double seconds) {
        return Instant.ofEpochMilli(Math.round(1000.0 * seconds));
    }

    static AlarmDefinition alarm(String id, AlarmPriority priority) {
        return AlarmDefinition.of(id, AlarmCondition.source(id), priority);
    }

    /** Switches sources, all at one time: {@code "a"} on, {@code "-a"} off. */
    Panel sample(double seconds, String... switches) {
        for (String name : switches) {
            boolean off = name.startsWith("-");
            bank.set(state, bank.source(off ? name.substring(1) : name), !off);
        }
        if (state.isDue(at(seconds).toEpochMilli())) {
            bank.settle(state, at(seconds).toEpochMilli(), events::add);
        }
        return this;
    }

    CommandResult ack(String alarm, double seconds) {
        return bank.command(state, new AlarmCommand.Acknowledge(alarm, at(seconds), "me", null), events::add);
    }

    CommandResult shelve(String alarm, double seconds, double until) {
        return bank.command(
                state, new AlarmCommand.Shelve(alarm, at(seconds), "me", at(until), "maintenance"), events::add);
    }

    AlarmStatus status(String alarm) {
        return state.status(bank.number(alarm));
    }

    /** Events as {@code second alarm kind from to}, one per line. */
    String log() {
        StringBuilder log = new StringBuilder();
        for (AlarmEvent e : events) {
            log.append(e.time().toEpochMilli() / 1000).append(' ').append(e.alarm());
            log.append(' ').append(e.kind().name().toLowerCase(java.util.Locale.ROOT));
            log.append(e.from() == null ? "" : " " + e.from().letter() + e.to().letter());
            log.append(e.firstOut() ? " first" : "").append('\n');
        }
        events.clear();
        return log.toString();
    }
}
