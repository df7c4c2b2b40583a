package io.welleng.constraints.replay;

import io.welleng.constraints.alarm.AlarmCommand;
import io.welleng.constraints.alarm.AlarmEvent;
import io.welleng.constraints.alarm.kpi.AlarmKpiReport;
import io.welleng.constraints.alarm.kpi.AlarmKpiStudy;
import io.welleng.constraints.alarm.kpi.AlarmKpis;
import io.welleng.constraints.limit.Decision;
import io.welleng.constraints.quality.DataEvent;
import io.welleng.constraints.telemetry.History;
import io.welleng.constraints.telemetry.Quality;
import io.welleng.constraints.telemetry.SampleBuffer;
import io.welleng.constraints.telemetry.Tag;
import io.welleng.constraints.telemetry.Tags;
import io.welleng.constraints.watch.EventSink;
import io.welleng.constraints.watch.ModeChange;
import io.welleng.constraints.watch.RuleBook;
import io.welleng.constraints.watch.Watch;
import io.welleng.constraints.watch.WatchState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One replay: runs the watch over the history and keeps everything. */
final class Replay implements EventSink {

    private static final int NOT_A_TAG = -1;

    private final ReplayStudy study;
    private final RuleBook book;
    private final History history;
    private final Watch watch;
    private final WatchState state;
    private final List<DataEvent> dataEvents = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<AlarmEvent> alarmEvents = new ArrayList<>();
    private final List<CommandOutcome> outcomes = new ArrayList<>();
    private final List<ModePeriod> modes = new ArrayList<>();
    private final List<RuleTally> tallies = new ArrayList<>();
    private Instant from;
    private Instant to;
    private Instant modeSince;
    private int used;

    Replay(ReplayStudy study) {
        this.study = study;
        book = study.ruleBook();
        history = study.history();
        watch = book.compile().watch(history.well(), study.design());
        state = watch.newState();
        for (int r = 0; r < book.rules().size(); r++) {
            tallies.add(new RuleTally(book.rules().get(r)));
        }
    }

    ReplayReport run() {
        Tags tags = watch.plan().tags();
        SampleBuffer sent = SampleBuffer.of(history.tags());
        SampleBuffer message = SampleBuffer.of(tags);
        int[] places = history.tags().list().stream()
                .mapToInt(tag -> tags.contains(tag.key()) ? tags.number(tag.key(), "tag") : NOT_A_TAG)
                .toArray();
        List<AlarmCommand> commands = study.commands() == null ? List.of() : study.commands();
        int next = 0;
        for (int row = 0; row < history.size(); row++) {
            history.read(row, sent);
            while (next < commands.size() && commands.get(next).time().toEpochMilli() < sent.epochMillis()) {
                command(commands.get(next++));
            }
            message.begin(sent.epochMillis());
            for (int i = 0; i < places.length; i++) {
                if (places[i] != NOT_A_TAG && sent.quality(i) != Quality.ABSENT) {
                    message.put(places[i], sent.value(i), sent.quality(i));
                }
            }
            step(message);
        }
        while (next < commands.size()) {
            command(commands.get(next++));
        }
        return report(tags);
    }

    private void step(SampleBuffer message) {
        Instant now = Instant.ofEpochMilli(message.epochMillis());
        if (from == null) {
            from = now;
            modeSince = now;
        }
        if (watch.step(message, state, this)) {
            to = now;
            used++;
            for (int r = 0; r < tallies.size(); r++) {
                tallies.get(r).sample(now, state.level(r), state.margin(r), state.inForce(r));
            }
        }
    }

    private void command(AlarmCommand command) {
        outcomes.add(new CommandOutcome(command, watch.command(command, state, this)));
    }

    private ReplayReport report(Tags tags) {
        modes.add(new ModePeriod(state.mode(), modeSince, to));
        Set<String> sent = history.tags().list().stream().map(Tag::key).collect(Collectors.toSet());
        return new ReplayReport(
                history.well(),
                book.name(),
                book.version(),
                from,
                to,
                history.size(),
                used,
                tags.list().stream()
                        .map(Tag::key)
                        .filter(key -> !sent.contains(key))
                        .toList(),
                history.tags().list().stream()
                        .map(Tag::key)
                        .filter(key -> !tags.contains(key))
                        .toList(),
                tallies.stream().map(RuleTally::summary).toList(),
                dataEvents,
                decisions,
                alarmEvents,
                outcomes,
                alarmFigures(),
                tallies.stream()
                        .flatMap(tally -> tally.periods(from, to).stream())
                        .toList(),
                modes);
    }

    private AlarmKpiReport alarmFigures() {
        Duration period = Duration.between(from, to);
        if (book.alarms() == null
                || book.alarms().isEmpty()
                || period.compareTo(AlarmKpis.SHORTEST) < 0
                || period.compareTo(AlarmKpis.LONGEST) > 0) {
            return null;
        }
        return new AlarmKpiStudy(history.well(), alarmEvents, from, to, null, study.targets()).run();
    }

    @Override
    public void onData(DataEvent event) {
        dataEvents.add(event);
    }

    @Override
    public void onModeChange(ModeChange change) {
        if (change.time().isAfter(modeSince)) {
            modes.add(new ModePeriod(change.from(), modeSince, change.time()));
        }
        modeSince = change.time();
    }

    @Override
    public void onDecision(Decision decision) {
        decisions.add(decision);
        tallies.stream()
                .filter(tally -> tally.id().equals(decision.ruleId()))
                .forEach(tally -> tally.decided(decision));
    }

    @Override
    public void accept(AlarmEvent event) {
        alarmEvents.add(event);
    }
}
