package io.welleng.constraints;

import static io.welleng.core.testing.ReadmeBlocks.ofReadme;
import static io.welleng.core.testing.ReadmeBlocks.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.welleng.constraints.alarm.AlarmCommand;
import io.welleng.constraints.alarm.AlarmCondition;
import io.welleng.constraints.alarm.AlarmDefinition;
import io.welleng.constraints.alarm.AlarmEvent;
import io.welleng.constraints.alarm.AlarmPriority;
import io.welleng.constraints.alarm.AlarmRanking;
import io.welleng.constraints.alarm.CommandResult;
import io.welleng.constraints.alarm.Consequence;
import io.welleng.constraints.alarm.PriorityMatrix;
import io.welleng.constraints.alarm.kpi.AlarmKpiReport;
import io.welleng.constraints.alarm.kpi.AlarmKpiStudy;
import io.welleng.constraints.alarm.kpi.AlarmTargets;
import io.welleng.constraints.expression.Expression;
import io.welleng.constraints.expression.ExpressionProgram;
import io.welleng.constraints.expression.ExpressionState;
import io.welleng.constraints.limit.Action;
import io.welleng.constraints.limit.BadDataPolicy;
import io.welleng.constraints.limit.Decision;
import io.welleng.constraints.limit.DesignLimits;
import io.welleng.constraints.limit.EnforcementMode;
import io.welleng.constraints.limit.Level;
import io.welleng.constraints.limit.LevelDelay;
import io.welleng.constraints.limit.Limit;
import io.welleng.constraints.limit.LimitRule;
import io.welleng.constraints.limit.LimitValue;
import io.welleng.constraints.limit.YellowBand;
import io.welleng.constraints.quality.ClockRule;
import io.welleng.constraints.quality.DataEvent;
import io.welleng.constraints.quality.DataRule;
import io.welleng.constraints.quality.DataRules;
import io.welleng.constraints.replay.ReplayReport;
import io.welleng.constraints.replay.ReplayStudy;
import io.welleng.constraints.telemetry.Column;
import io.welleng.constraints.telemetry.History;
import io.welleng.constraints.telemetry.OpcQuality;
import io.welleng.constraints.telemetry.SampleBuffer;
import io.welleng.constraints.telemetry.Tags;
import io.welleng.constraints.telemetry.TelemetryKey;
import io.welleng.constraints.watch.EventSink;
import io.welleng.constraints.watch.ModeChange;
import io.welleng.constraints.watch.OperatingMode;
import io.welleng.constraints.watch.RuleBook;
import io.welleng.constraints.watch.SavedWatch;
import io.welleng.constraints.watch.Watch;
import io.welleng.constraints.watch.WatchState;
import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.json.Json;
import io.welleng.core.json.JsonSchema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The code of README.md about watching wells is the code below, and prints what README.md shows. */
class WatchReadmeTest {

    private static RuleBook book() {
        // README begins
        LimitRule pressure = LimitRule.of(
                        "pressure", new Limit.High("thp_psi", LimitValue.design("max_wellhead_pressure_psi")))
                .withBand(new YellowBand.Fraction(0.9), 10) // deadband 10 psi
                .withDelay(new LevelDelay(60, 120), null) // s, on and off
                .withBadData(new BadDataPolicy.FailSafe(120)) // s
                .withActions(List.of(new Action.ShutIn()), EnforcementMode.SHADOW);
        LimitRule surge = LimitRule.of(
                        "surge", new Limit.Formula("max(thp_psi, 5 min) - min(thp_psi, 5 min) > 75", null, null))
                .withModes(List.of("default"));
        AlarmDefinition high = AlarmDefinition.of(
                        "high-pressure", AlarmCondition.source("pressure"), AlarmPriority.HIGH)
                .withSuppression(AlarmCondition.source("mode:stopped"));
        RuleBook book = RuleBook.of(
                        "rod pumps",
                        List.of(TelemetryKey.THP_PSI.tag(), TelemetryKey.SPM.tag()),
                        new DataRules(
                                List.of(DataRule.of(TelemetryKey.THP_PSI).withStaleAfterSeconds(150)),
                                new ClockRule(60, null)), // s: a message up to so much older is called late
                        List.of(new OperatingMode("stopped", "spm < 0.5")),
                        List.of(pressure, surge))
                .withAlarms(List.of(high), null);
        // README ends
        return book;
    }

    private static ReplayReport replay(RuleBook book) {
        // README begins
        Instant start = Instant.parse("2026-03-01T06:00:00Z");
        List<Double> thp = Arrays.asList( // psi, a message a minute
                340.0, 352.0, 366.0, 371.0, 402.0, 409.0, 395.0, 391.0, 384.0, 380.0, 377.0, null, null, null, null,
                null, 352.0, 349.0, 250.0);
        List<Double> spm = new ArrayList<>(List.of(8.0)); // sent as it changes
        while (spm.size() < thp.size() - 1) {
            spm.add(null);
        }
        spm.add(0.0);
        History history = new History(
                "A-1",
                Stream.iterate(start, time -> time.plusSeconds(60))
                        .limit(thp.size())
                        .toList(),
                List.of(
                        new Column(TelemetryKey.THP_PSI.tag(), thp, null), // null: all of OPC quality 192, good
                        new Column(TelemetryKey.SPM.tag(), spm, null)));
        DesignLimits design = new DesignLimits(Map.of("max_wellhead_pressure_psi", 400.0));
        ReplayReport report = new ReplayStudy(book, design, history, null, null).run();
        // README ends
        return report;
    }

    @Test
    void use() {
        ReplayReport report = replay(book());
        shown(report);
        shown(Stream.of(report.dataEvents(), report.decisions(), report.alarmEvents())
                .flatMap(List::stream)
                .map(Object::toString)
                .reduce((a, b) -> a + "\n" + b)
                .orElseThrow());
    }

    @Test
    void theJsonIsThatBook() {
        assertThat(Json.read(ofReadme("json").get(0), RuleBook.class)).isEqualTo(book());
        assertThat(JsonSchema.of(RuleBook.class).get("required").toString()).contains("rules");
    }

    @Test
    void pointers() {
        String text = Json.write(book());
        String wrong = text.replaceFirst("\"tag\" : \"thp_psi\",(\\s*)\"high\"", "\"tag\" : \"thp_psy\",$1\"high\"");
        assertThat(wrong).isNotEqualTo(text);
        Throwable error = catchThrowable(() -> Json.read(wrong, RuleBook.class));
        assertThat(error).isInstanceOf(InvalidJsonException.class);
        shown(error.getMessage());
    }

    /** Keeps what happens. */
    private static final class Log implements EventSink {

        private final List<String> lines = new ArrayList<>();

        @Override
        public void onModeChange(ModeChange change) {
            lines.add(change.toString());
        }

        @Override
        public void onData(DataEvent event) {
            lines.add(event.toString());
        }

        @Override
        public void onDecision(Decision decision) {
            lines.add(decision.toString());
        }

        @Override
        public void accept(AlarmEvent event) {
            lines.add(event.toString());
        }
    }

    @Test
    void live() {
        RuleBook book = book();
        Log sink = new Log();
        int opc = 192;
        // README begins
        Watch watch = book.compile().watch("A-1", new DesignLimits(Map.of("max_wellhead_pressure_psi", 400.0)));
        WatchState state = watch.newState();
        SampleBuffer message = SampleBuffer.of(watch.plan().tags()); // used again for every message
        int thp = watch.plan().tags().number("thp_psi", "tag");

        long epochMillis = 1_772_344_800_000L; // as it came with the readings
        message.begin(epochMillis).put(thp, 412.0, OpcQuality.of(opc));
        watch.step(message, state, sink); // events go to the sink

        SavedWatch saved = Json.read(Json.write(state.save()), SavedWatch.class); // to a database and back
        WatchState resumed = watch.newState();
        resumed.restore(saved);
        message.begin(epochMillis + 60_000).put(thp, 415.0);
        watch.step(message, resumed, sink);
        CommandResult result = watch.command(
                new AlarmCommand.Acknowledge(
                        "high-pressure", Instant.ofEpochMilli(epochMillis + 90_000), "shift A", "choke opened"),
                resumed,
                sink);
        // README ends
        assertThat(result.isAccepted()).isTrue();
        shown(String.join("\n", sink.lines));
        RuleBook second =
                new RuleBook(book.name(), 2, book.tags(), book.data(), book.modes(), book.rules(), book.alarms(), null);
        String json = Json.write(second);
        // README begins
        RuleBook next = Json.read(json, RuleBook.class); // version 2
        Watch nextWatch = next.compile().watch("A-1", new DesignLimits(Map.of("max_wellhead_pressure_psi", 380.0)));
        WatchState goesOn = nextWatch.takeOver(resumed, sink); // red and acknowledged as before
        // README ends
        message.begin(epochMillis + 120_000).put(thp, 385.0);
        nextWatch.step(message, goesOn, sink);
        assertThat(goesOn.level(0)).isEqualTo(Level.RED);
        assertThat(sink.lines).hasSize(3);
    }

    @Test
    void expression() {
        // README begins
        Expression lift = Expression.parse("discharge_pressure_psi - intake_pressure_psi > 900 or motor_current_a < 5");
        List<String> tags = lift.tags(); // [discharge_pressure_psi, intake_pressure_psi, motor_current_a]
        // README ends
        assertThat(tags).hasToString("[discharge_pressure_psi, intake_pressure_psi, motor_current_a]");
        ExpressionProgram program = lift.compile(Tags.of(List.of(
                TelemetryKey.DISCHARGE_PRESSURE_PSI.tag(),
                TelemetryKey.INTAKE_PRESSURE_PSI.tag(),
                TelemetryKey.MOTOR_CURRENT_A.tag())));
        ExpressionState memory = program.newState();
        boolean[] fresh = {true, true, true};
        assertThat(program.value(memory, 0L, new double[] {1800, Double.NaN, 4}, fresh))
                .isEqualTo(1.0);
        assertThat(program.value(memory, 1L, new double[] {1800, Double.NaN, 30}, fresh))
                .isNaN();
    }

    @Test
    void alarmFigures() {
        List<AlarmEvent> events = replay(book()).alarmEvents();
        // README begins
        AlarmDefinition unsteady = AlarmDefinition.of(
                        "unsteady",
                        new AlarmCondition.Any(
                                List.of(AlarmCondition.source("surge"), AlarmCondition.source("pressure:yellow"))),
                        new AlarmRanking.Rationalized(
                                Consequence.MAJOR, 5)) // min to respond: medium by the usual matrix
                .withDelays(10, 30) // s
                .withLatch()
                .withReAlarm(1800) // s
                .withFirstOutGroup("trip");
        AlarmKpiReport figures = new AlarmKpiStudy(
                        "A-1",
                        events,
                        Instant.parse("2026-03-01T06:00:00Z"),
                        Instant.parse("2026-03-02T06:00:00Z"),
                        null,
                        AlarmTargets.IEC_62682)
                .run();
        // README ends
        assertThat(figures.judged()).hasSize(18);
        assertThat(Json.read(Json.write(unsteady), AlarmDefinition.class)).isEqualTo(unsteady);
        assertThat(unsteady.ranking().priority(PriorityMatrix.TYPICAL)).isEqualTo(AlarmPriority.MEDIUM);
    }
}
