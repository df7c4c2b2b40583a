package io.welleng.constraints.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.json.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AlarmDefinitionTest {

    private static AlarmCondition source(String name) {
        return AlarmCondition.source(name);
    }

    @Property(tries = 50)
    void conditionsAreOrAndAndVotes(@ForAll boolean a, @ForAll boolean b, @ForAll boolean c, @ForAll boolean d) {
        boolean[] on = {a, b, c, d};
        Map<String, Integer> numbers = Map.of("a", 0, "b", 1, "c", 2, "d", 3);
        List<AlarmCondition> abc = List.of(source("a"), source("b"), source("c"));
        Map<AlarmCondition, Boolean> cases = new HashMap<>();
        cases.put(new AlarmCondition.Any(abc), a || b || c);
        cases.put(new AlarmCondition.All(abc), a && b && c);
        cases.put(new AlarmCondition.Votes(2, abc), a && b || a && c || b && c);
        cases.put(new AlarmCondition.All(List.of(new AlarmCondition.Any(abc), source("d"))), d && (a || b || c));
        cases.forEach((condition, expected) -> assertThat(
                        CompiledCondition.of(condition, numbers, "x").holds(on))
                .as(condition.toString())
                .isEqualTo(expected));
    }

    @Example
    void conditionsAreBounded() {
        AlarmCondition deep = source("a");
        for (int depth = 1; depth < AlarmCondition.DEEPEST; depth++) {
            deep = new AlarmCondition.Any(List.of(deep));
        }
        assertThat(deep.depth()).isEqualTo(8);
        List<AlarmCondition> tooDeep = List.of(deep);
        assertThatThrownBy(() -> new AlarmCondition.All(tooDeep)).hasMessageContaining("nested at most 8 deep");
        List<AlarmCondition> many = new ArrayList<>();
        for (int i = 0; i < AlarmCondition.MOST_SOURCES; i++) {
            many.add(source("s" + i));
        }
        assertThat(new AlarmCondition.Votes(256, many).size()).isEqualTo(256);
        many.add(source("one more"));
        assertThatThrownBy(() -> new AlarmCondition.Any(many)).hasMessageContaining("256 sources");
        assertThatThrownBy(() -> new AlarmCondition.Votes(3, List.of(source("a"), source("b"))))
                .hasMessageContaining("from 1 to the 2 parts");
        assertThatThrownBy(() -> new AlarmCondition.Votes(0, List.of(source("a"))))
                .hasMessageContaining("needed");
        assertThatThrownBy(() -> new AlarmCondition.All(List.of())).hasMessageContaining("parts");
        assertThat(AlarmCondition.class.getPermittedSubclasses()).hasSize(4);
    }

    @Example
    void priorityComesFromConsequenceAndTime() {
        PriorityMatrix typical = PriorityMatrix.TYPICAL;
        assertThat(typical.priority(Consequence.SEVERE, 3.0)).isEqualTo(AlarmPriority.CRITICAL);
        assertThat(typical.priority(Consequence.SEVERE, 3.001)).isEqualTo(AlarmPriority.HIGH);
        assertThat(typical.priority(Consequence.MAJOR, 10.0)).isEqualTo(AlarmPriority.MEDIUM);
        assertThat(typical.priority(Consequence.MINOR, 1.0)).isEqualTo(AlarmPriority.MEDIUM);
        assertThat(typical.priority(Consequence.SEVERE, 1e6)).isEqualTo(AlarmPriority.LOW);
        assertThatThrownBy(() -> typical.priority(Consequence.NONE, 1.0)).hasMessageContaining("not an alarm");
        assertThatThrownBy(() -> new AlarmRanking.Rationalized(Consequence.NONE, 1.0))
                .hasMessageContaining("not an alarm");
        AlarmDefinition alarm =
                AlarmDefinition.of("a", source("a"), new AlarmRanking.Rationalized(Consequence.MAJOR, 2.0));
        assertThat(AlarmBank.of(List.of(alarm), List.of("a")).priority(0)).isEqualTo(AlarmPriority.HIGH);
    }

    private static PriorityMatrix.Row row(
            Double minutes, AlarmPriority minor, AlarmPriority major, AlarmPriority severe) {
        return new PriorityMatrix.Row(minutes, minor, major, severe);
    }

    @Example
    void aMatrixIsOrdered() {
        AlarmPriority low = AlarmPriority.LOW;
        AlarmPriority high = AlarmPriority.HIGH;
        assertThatThrownBy(() -> row(1.0, low, high, low)).hasMessageContaining("severe");
        assertThatThrownBy(() -> row(1.0, high, low, high)).hasMessageContaining("severe");
        assertThatThrownBy(() -> row(Double.NaN, low, low, low)).hasMessageContaining("longestMinutes");
        assertThatThrownBy(() -> new PriorityMatrix(List.of(row(1.0, low, low, low))))
                .hasMessageContaining("rows[0].longestMinutes");
        assertThatThrownBy(() -> new PriorityMatrix(List.of(row(null, low, low, low), row(null, low, low, low))))
                .hasMessageContaining("rows[0].longestMinutes");
        assertThatThrownBy(() -> new PriorityMatrix(
                        List.of(row(5.0, low, low, low), row(5.0, low, low, low), row(null, low, low, low))))
                .hasMessageContaining("rows[1].longestMinutes");
        assertThatThrownBy(() -> new PriorityMatrix(List.of(row(5.0, low, low, low), row(null, low, low, high))))
                .hasMessageContaining("rows[1]");
    }

    @Example
    void definitionsGoThroughJson() {
        AlarmDefinition full = AlarmDefinition.of(
                        "a", new AlarmCondition.Votes(1, List.of(source("x"))), AlarmPriority.LOW)
                .withDelays(1.5, 2.0)
                .withLatch()
                .withReAlarm(60.0)
                .withEscalation(List.of(new EscalationStep(30.0, "boss")))
                .withFirstOutGroup("g")
                .withSuppression(source("y"));
        assertThat(Json.read(Json.write(full), AlarmDefinition.class)).isEqualTo(full);
        AlarmDefinition read = Json.read("""
                {"id": "a", "condition": {"type": "source", "name": "x"},
                 "ranking": {"type": "rationalized", "consequence": "major", "response_minutes": 5},
                 "on_delay_seconds": 0, "off_delay_seconds": 0, "latching": false}""", AlarmDefinition.class);
        assertThat(read)
                .isEqualTo(AlarmDefinition.of("a", source("x"), new AlarmRanking.Rationalized(Consequence.MAJOR, 5.0)));
        AlarmPolicy policy = AlarmPolicy.STANDARD
                .withFlood(FloodSuppression.isa(AlarmPriority.HIGH))
                .withChatter(new ChatterShelving(3, 60.0, 30.0));
        assertThat(Json.read(Json.write(policy), AlarmPolicy.class)).isEqualTo(policy);
        String wrong = Json.write(full).replace("\"needed\" : 1", "\"needed\" : 5");
        assertThatThrownBy(() -> Json.read(wrong, AlarmDefinition.class))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("/condition/needed");
    }

    @Example
    void commandsAndResultsGoThroughJson() {
        Instant time = Instant.parse("2026-03-01T00:00:00Z");
        List<AlarmCommand> commands = List.of(
                new AlarmCommand.Acknowledge("a", time, "me", null),
                new AlarmCommand.Reset("a", time, "me"),
                new AlarmCommand.Shelve("a", time, "me", time.plusSeconds(60), "work"),
                new AlarmCommand.Unshelve("a", time, "me"),
                new AlarmCommand.RemoveFromService("a", time, "me", "broken"),
                new AlarmCommand.ReturnToService("a", time, "me"));
        assertThat(commands).hasSize(AlarmCommand.class.getPermittedSubclasses().length);
        for (AlarmCommand command : commands) {
            assertThat(Json.read(Json.write(command), AlarmCommand.class)).isEqualTo(command);
            assertThat(AlarmTrigger.of(command).kind().name())
                    .startsWith(command.getClass()
                            .getSimpleName()
                            .toUpperCase(Locale.ROOT)
                            .substring(0, 5));
        }
        List<CommandResult> results = List.of(
                new CommandResult.Accepted("a", AlarmStatus.NORMAL, AlarmStatus.SHELVED),
                new CommandResult.Refused("a", RefusalReason.NOT_LATCHED, RefusalReason.NOT_LATCHED.words()));
        for (CommandResult result : results) {
            assertThat(Json.read(Json.write(result), CommandResult.class)).isEqualTo(result);
        }
    }

    @Example
    void numbersAreChecked() {
        AlarmDefinition a = AlarmDefinition.of("a", source("a"), AlarmPriority.LOW);
        List<Runnable> wrong = List.of(
                () -> a.withDelays(-1.0, 0.0),
                () -> a.withDelays(0.0, Double.NaN),
                () -> a.withDelays(1e9, 0.0),
                () -> a.withReAlarm(0.5),
                () -> a.withEscalation(List.of(new EscalationStep(9.0, "x"), new EscalationStep(9.0, "y"))),
                () -> a.withFirstOutGroup(" "),
                () -> new EscalationStep(0.0, "x"),
                () -> new FloodSuppression(0, 1, 10.0, AlarmPriority.HIGH),
                () -> new FloodSuppression(1001, 1, 10.0, AlarmPriority.HIGH),
                () -> new FloodSuppression(5, 6, 10.0, AlarmPriority.HIGH),
                () -> new FloodSuppression(5, 5, Double.NaN, AlarmPriority.HIGH),
                () -> new ChatterShelving(1, 60.0, 1.0),
                () -> new ChatterShelving(3, 0.0, 1.0),
                () -> AlarmPolicy.STANDARD.withChatter(new ChatterShelving(3, 60.0, 721.0)),
                () -> new AlarmPolicy(PriorityMatrix.TYPICAL, Double.POSITIVE_INFINITY, null, null),
                () -> new AlarmCommand.Reset("a", Instant.MAX, "me"),
                () -> new AlarmCommand.Shelve("a", Instant.EPOCH, "me", Instant.EPOCH, " "),
                () -> new AlarmDefinition(
                        "a",
                        source("a"),
                        new AlarmRanking.Given(AlarmPriority.LOW),
                        0,
                        0,
                        false,
                        null,
                        null,
                        null,
                        null,
                        " "));
        for (Runnable one : wrong) {
            assertThatThrownBy(one::run).isInstanceOf(InvalidInputException.class);
        }
    }

    @Example
    void eventsGoThroughJsonAndAreWhole() {
        AlarmEvent flood = new AlarmEvent(
                Instant.EPOCH,
                null,
                null,
                AlarmEventKind.FLOOD_BEGAN,
                null,
                null,
                null,
                false,
                false,
                false,
                null,
                "many");
        AlarmEvent one = new AlarmEvent(
                Instant.EPOCH,
                null,
                "a",
                AlarmEventKind.ESCALATED,
                AlarmPriority.LOW,
                AlarmStatus.UNACKNOWLEDGED,
                AlarmStatus.UNACKNOWLEDGED,
                true,
                false,
                true,
                "boss",
                null);
        assertThat(flood.toString()).isEqualTo("1970-01-01T00:00:00Z flood began: many");
        assertThat(one.toString()).isEqualTo("1970-01-01T00:00:00Z a escalated [low] B first out, boss");
        for (AlarmEvent event : List.of(flood, one)) {
            assertThat(Json.read(Json.write(event), AlarmEvent.class)).isEqualTo(event);
        }
        assertThatThrownBy(() -> event(null, true)).hasMessageContaining("alarm");
        assertThatThrownBy(() -> event("a", true)).hasMessageContaining("annunciated");
        assertThatThrownBy(() -> new AlarmEvent(
                        Instant.EPOCH,
                        null,
                        null,
                        AlarmEventKind.FLOOD_ENDED,
                        null,
                        null,
                        null,
                        false,
                        true,
                        false,
                        null,
                        null))
                .hasMessageContaining("annunciated");
    }

    private static AlarmEvent event(String alarm, boolean annunciated) {
        return new AlarmEvent(
                Instant.EPOCH,
                null,
                alarm,
                AlarmEventKind.CLEARED,
                AlarmPriority.LOW,
                AlarmStatus.ACKNOWLEDGED,
                AlarmStatus.NORMAL,
                false,
                annunciated,
                false,
                null,
                null);
    }
}
