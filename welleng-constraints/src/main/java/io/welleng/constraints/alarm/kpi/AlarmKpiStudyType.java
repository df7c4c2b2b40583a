package io.welleng.constraints.alarm.kpi;

import io.welleng.constraints.alarm.AlarmBank;
import io.welleng.constraints.alarm.AlarmCommand;
import io.welleng.constraints.alarm.AlarmCondition;
import io.welleng.constraints.alarm.AlarmDefinition;
import io.welleng.constraints.alarm.AlarmEvent;
import io.welleng.constraints.alarm.AlarmPriority;
import io.welleng.constraints.alarm.AlarmState;
import io.welleng.core.study.StudyType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Registers {@link AlarmKpiStudy} under the name {@code alarm_kpi}. */
public final class AlarmKpiStudyType implements StudyType<AlarmKpiStudy> {

    private static final Instant BEGIN = Instant.parse("2026-03-01T00:00:00Z");
    private static final Duration LENGTH = Duration.ofDays(2);
    private static final List<String> SOURCES = List.of("thp-high", "current-high", "intake-low", "trip");
    private static final String OPERATOR = "operator 1";

    /** For {@link java.util.ServiceLoader}. */
    public AlarmKpiStudyType() {}

    @Override
    public String name() {
        return "alarm_kpi";
    }

    @Override
    public String summary() {
        return "Performance of an alarm system over a period: rates, floods, chattering, stale alarms, against targets";
    }

    @Override
    public Class<AlarmKpiStudy> studyClass() {
        return AlarmKpiStudy.class;
    }

    /** Two days of an ESP well: a nuisance alarm, a chattering one, a trip, and one that nobody cares for; synthetic. */
    @Override
    public AlarmKpiStudy example() {
        AlarmBank bank = AlarmBank.of(
                List.of(
                        alarm("thp-high", AlarmPriority.LOW),
                        alarm("current-high", AlarmPriority.MEDIUM),
                        alarm("intake-low", AlarmPriority.LOW),
                        alarm("trip", AlarmPriority.HIGH).withLatch()),
                SOURCES);
        AlarmState state = bank.newState("EX-ESP-1");
        List<AlarmEvent> events = new ArrayList<>();
        // The wellhead pressure touches its limit every three hours.
        for (int hour = 1; hour < 24; hour += 3) {
            cycle(bank, state, events, "thp-high", Duration.ofHours(hour), Duration.ofMinutes(12));
        }
        // A current beside its limit, without deadband.
        for (int i = 0; i < 14; i++) {
            cycle(
                    bank,
                    state,
                    events,
                    "current-high",
                    Duration.ofHours(25).plusSeconds(15L * i),
                    Duration.ofSeconds(6));
        }
        cycle(bank, state, events, "trip", Duration.ofHours(26), Duration.ofMinutes(20));
        Instant reset = BEGIN.plus(Duration.ofHours(26)).plus(Duration.ofMinutes(30));
        bank.command(state, new AlarmCommand.Reset("trip", reset, OPERATOR), events::add);
        set(bank, state, events, "intake-low", Duration.ofHours(27), true);
        return new AlarmKpiStudy(
                "EX-ESP-1", events, BEGIN, BEGIN.plus(LENGTH), AlarmKpiRules.STANDARD, AlarmTargets.ISA_18_2_2009);
    }

    private static AlarmDefinition alarm(String source, AlarmPriority priority) {
        return AlarmDefinition.of(source, AlarmCondition.source(source), priority);
    }

    /** On, acknowledged after a third of the time, and off. */
    private static void cycle(
            AlarmBank bank, AlarmState state, List<AlarmEvent> events, String source, Duration at, Duration length) {
        set(bank, state, events, source, at, true);
        Instant seen = BEGIN.plus(at).plus(length.dividedBy(3));
        bank.command(state, new AlarmCommand.Acknowledge(source, seen, OPERATOR, null), events::add);
        set(bank, state, events, source, at.plus(length), false);
    }

    private static void set(
            AlarmBank bank, AlarmState state, List<AlarmEvent> events, String source, Duration at, boolean on) {
        bank.set(state, bank.source(source), on);
        bank.settle(state, BEGIN.plus(at).toEpochMilli(), events::add);
    }
}
