package io.welleng.constraints.alarm;

import static io.welleng.constraints.alarm.Panel.alarm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.welleng.core.json.Json;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class AlarmSaveTest {

    private static final AlarmBank BANK = bank();

    private static AlarmBank bank() {
        AlarmCondition a = AlarmCondition.source("a");
        AlarmCondition b = AlarmCondition.source("b");
        AlarmCondition c = AlarmCondition.source("c");
        List<AlarmDefinition> alarms = List.of(
                alarm("a", AlarmPriority.LOW).withDelays(20.0, 30.0).withFirstOutGroup("g"),
                alarm("b", AlarmPriority.HIGH).withLatch().withReAlarm(20.0).withFirstOutGroup("g"),
                AlarmDefinition.of("two", new AlarmCondition.Votes(2, List.of(a, b, c)), AlarmPriority.LOW)
                        .withEscalation(List.of(new EscalationStep(50.0, "x"), new EscalationStep(110.0, "y"))),
                AlarmDefinition.of("all", new AlarmCondition.All(List.of(a, c)), AlarmPriority.CRITICAL)
                        .withSuppression(AlarmCondition.source("d")),
                alarm("c", AlarmPriority.LOW));
        AlarmPolicy policy = AlarmPolicy.STANDARD
                .withFlood(new FloodSuppression(4, 2, 2.0, AlarmPriority.HIGH))
                .withChatter(new ChatterShelving(4, 90.0, 2.0));
        return AlarmBank.of(alarms, List.of("a", "b", "c", "d"), policy);
    }

    /** One step: some seconds pass, then a source is switched or a command is given. */
    private static void step(AlarmState state, int number, long second, boolean always, List<Object> told) {
        int what = number % 16;
        String alarm = BANK.alarm(number / 16 % 5).id();
        List<AlarmEvent> events = new ArrayList<>();
        if (what < 7) {
            BANK.set(state, what % 4, number / 16 % 2 == 0);
            // A state can be saved between the switch and the look at it.
            if (what == 6) {
                return;
            }
            if (always || state.isDue(second * 1000L)) {
                BANK.settle(state, second * 1000L, events::add);
            }
        } else {
            // Clocks of operators can be late.
            var time = Panel.at(second - number % 3 * 7L);
            AlarmCommand command =
                    switch (what) {
                        case 7 -> new AlarmCommand.Reset(alarm, time, "me");
                        case 8 -> new AlarmCommand.Shelve(alarm, time, "me", time.plusSeconds(60), "why");
                        case 9 -> new AlarmCommand.Unshelve(alarm, time, "me");
                        case 10 -> new AlarmCommand.RemoveFromService(alarm, time, "me", "why");
                        case 11, 12 -> new AlarmCommand.ReturnToService(alarm, time, "me");
                        default -> new AlarmCommand.Acknowledge(alarm, time, "me", "ok");
                    };
            told.add(BANK.command(state, command, events::add));
        }
        told.addAll(events);
    }

    @Property(tries = 40)
    void savingAtAnyMomentChangesNothing(@ForAll @Size(max = 60) List<@IntRange(max = 15_999) Integer> numbers) {
        check(numbers);
    }

    @Example
    void norDoesItInALongWalkThatMeetsEveryKindOfEvent() {
        List<Integer> numbers = new Random(7).ints(1_500, 0, 16_000).boxed().toList();
        Set<AlarmEventKind> kinds = EnumSet.noneOf(AlarmEventKind.class);
        for (Object one : check(numbers)) {
            if (one instanceof AlarmEvent event) {
                kinds.add(event.kind());
            }
        }
        assertThat(kinds).isEqualTo(EnumSet.allOf(AlarmEventKind.class));
    }

    private static List<Object> check(List<Integer> numbers) {
        AlarmState one = BANK.newState("W");
        AlarmState other = BANK.newState("W");
        AlarmState always = BANK.newState("W");
        List<Object> told = new ArrayList<>();
        List<Object> toldOther = new ArrayList<>();
        List<Object> toldAlways = new ArrayList<>();
        long second = 0;
        for (int number : numbers) {
            second += number / 80 % 40;
            step(one, number, second, false, told);
            AlarmState.Saved saved = other.save();
            if (number % 5 == 0) {
                AlarmState.Saved read = Json.read(Json.write(saved), AlarmState.Saved.class);
                assertThat(read).isEqualTo(saved);
                saved = read;
            }
            other = BANK.restore(saved);
            step(other, number, second, false, toldOther);
            step(always, number, second, true, toldAlways);
            assertThat(other.nextDueMillis()).isEqualTo(one.nextDueMillis());
        }
        assertThat(toldOther).isEqualTo(told);
        assertThat(other.save()).isEqualTo(one.save());
        // Looking when nothing is due finds nothing.
        assertThat(toldAlways).isEqualTo(told);
        return told;
    }

    private static String json(String pattern, String by) {
        return Json.write(BANK.newState().save()).replaceFirst(pattern, by);
    }

    @Example
    void whatNoStateCouldHaveGivenIsRefused() {
        for (String field :
                List.of("status_since", "pending_since", "shelved_until", "acknowledged_at", "unacknowledged_since")) {
            String far = json("\"active\"", "\"" + field + "\" : \"+999999999-01-01T00:00:00Z\", \"active\"");
            assertThatThrownBy(() -> Json.read(far, AlarmState.Saved.class))
                    .hasMessageStartingWith("/alarms/0/" + field + ": must be from -292275055");
        }
        String unheard = json("\"offered\" : \\[ ]", "\"offered\" : [ \"+999999999-01-01T00:00:00Z\" ]");
        assertThatThrownBy(() -> Json.read(unheard, AlarmState.Saved.class)).hasMessageStartingWith("/offered");
        String late = json("\"on\"", "\"time\" : \"+999999999-01-01T00:00:00Z\", \"on\"");
        assertThatThrownBy(() -> Json.read(late, AlarmState.Saved.class)).hasMessageStartingWith("/time: must be from");
        String normalButActive = json("\"active\" : false", "\"active\" : true");
        assertThatThrownBy(() -> Json.read(normalButActive, AlarmState.Saved.class))
                .hasMessage("/alarms/0/active: must be false in this state, but was true");
        String unacknowledged = json(
                "\"status\" : \"normal\"",
                "\"status\" : \"unacknowledged\", \"unacknowledged_since\" : \"2026-01-01T00:00:00Z\"");
        assertThatThrownBy(() -> Json.read(unacknowledged, AlarmState.Saved.class))
                .hasMessage("/alarms/0/active: must be true in this state, but was false");
        AlarmState.Saved twoFirst = Json.read(
                json(
                        "(?s)\"first_out\" : false(.*?)\"first_out\" : false",
                        "\"first_out\" : true$1\"first_out\" : true"),
                AlarmState.Saved.class);
        assertThatThrownBy(() -> BANK.restore(twoFirst))
                .hasMessageStartingWith("alarms[1].firstOut must be true for one alarm of its group only");
        AlarmState.Saved noGroup =
                Json.read(json("(?s)(.*)\"first_out\" : false", "$1\"first_out\" : true"), AlarmState.Saved.class);
        assertThatThrownBy(() -> BANK.restore(noGroup))
                .hasMessageStartingWith("alarms[4].firstOut must be false without a group");
    }

    @Example
    void aStateOfOtherAlarmsIsRefused() {
        AlarmState.Saved saved = BANK.newState().save();
        assertThat(saved.time()).isNull();
        AlarmBank renamed = AlarmBank.of(
                List.of("v", "w", "x", "y", "z").stream()
                        .map(id -> AlarmDefinition.of(id, AlarmCondition.source("a"), AlarmPriority.LOW))
                        .toList(),
                List.of("a"));
        assertThatThrownBy(() -> renamed.restore(saved)).hasMessageContaining("alarms[0].id");
        AlarmBank fewer = AlarmBank.of(List.of(alarm("a", AlarmPriority.LOW)), List.of("a"));
        assertThatThrownBy(() -> fewer.restore(saved)).hasMessageContaining("alarms");
        AlarmState.Saved flood = new AlarmState.Saved(
                null, null, List.of(), false, fewer.newState().save().alarms(), true, List.of());
        assertThatThrownBy(() -> fewer.restore(flood)).hasMessageContaining("flood");
        AlarmState.Saved unknown =
                new AlarmState.Saved(null, null, List.of("b"), false, flood.alarms(), false, List.of());
        assertThatThrownBy(() -> fewer.restore(unknown)).hasMessageContaining("source");
        AlarmState.SavedAlarm held = new AlarmState.SavedAlarm(
                "a", AlarmStatus.SUPPRESSED, null, true, null, null, null, null, 0, true, false, List.of());
        AlarmState.Saved stuck = new AlarmState.Saved(null, null, List.of(), false, List.of(held), false, List.of());
        assertThatThrownBy(() -> fewer.restore(stuck)).hasMessageContaining("heldByFlood");
        for (AlarmStatus status :
                List.of(AlarmStatus.SHELVED, AlarmStatus.ACKNOWLEDGED, AlarmStatus.LATCHED_UNACKNOWLEDGED)) {
            assertThatThrownBy(() -> new AlarmState.SavedAlarm(
                            "a", status, null, true, null, null, null, null, 0, false, false, List.of()))
                    .hasMessageContaining("present");
        }
    }
}
