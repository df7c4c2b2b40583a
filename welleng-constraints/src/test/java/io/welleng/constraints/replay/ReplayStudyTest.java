package io.welleng.constraints.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.constraints.alarm.AlarmCommand;
import io.welleng.constraints.alarm.AlarmCondition;
import io.welleng.constraints.alarm.AlarmDefinition;
import io.welleng.constraints.alarm.AlarmEventKind;
import io.welleng.constraints.alarm.AlarmPriority;
import io.welleng.constraints.limit.Action;
import io.welleng.constraints.limit.Decision;
import io.welleng.constraints.limit.DecisionReason;
import io.welleng.constraints.limit.DesignLimits;
import io.welleng.constraints.limit.Level;
import io.welleng.constraints.limit.LevelDelay;
import io.welleng.constraints.limit.Limit;
import io.welleng.constraints.limit.LimitRule;
import io.welleng.constraints.limit.LimitValue;
import io.welleng.constraints.limit.YellowBand;
import io.welleng.constraints.quality.ClockRule;
import io.welleng.constraints.quality.DataRules;
import io.welleng.constraints.telemetry.Column;
import io.welleng.constraints.telemetry.History;
import io.welleng.constraints.telemetry.Tag;
import io.welleng.constraints.watch.OperatingMode;
import io.welleng.constraints.watch.RuleBook;
import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import io.welleng.core.study.StudyOutcome;
import io.welleng.core.study.StudyRunner;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReplayStudyTest {

    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

    private static ReplayStudy example() {
        return (ReplayStudy) Studies.type("constraint_replay").example();
    }

    private static RuleSummary rule(ReplayReport report, String id) {
        return report.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    // The story of the example: valve closed at 08:00, gauge failed at 12:00, stopped at 16:40.
    @Test
    void theExampleRunsFromItsJsonAndItsReportGoesThroughJson() {
        ReplayStudy study = example();
        assertThat(Studies.read(Studies.write(study))).isEqualTo(study);
        ReplayReport report = study.run();
        assertThat(Json.read(Json.write(report), ReplayReport.class)).isEqualTo(report);
        assertThat(Studies.type("constraint_replay").summary()).isNotBlank();

        RuleSummary pressure = rule(report, "pressure");
        assertThat(pressure.reds()).isEqualTo(2);
        assertThat(pressure.firstRed()).isEqualTo(START.plusSeconds(98 * 300));
        assertThat(report.decisions().stream()
                        .filter(d -> d.ruleId().equals("pressure") && d.to() == Level.RED)
                        .map(Decision::reason))
                .containsExactly(DecisionReason.REACHED, DecisionReason.BAD_DATA);
        assertThat(report.decisions().stream().filter(Decision::actionTaken).map(d -> d.actions()
                        .get(0)))
                .contains(new Action.ShutIn(), new Action.Escalate("production engineer"))
                .doesNotContain(new Action.Notify("operator"));
        assertThat(report.modes().stream().map(ModePeriod::mode)).containsExactly("default", "stopped", "default");
        assertThat(report.commands()).hasSize(1);
        assertThat(report.commands().get(0).result().isAccepted()).isTrue();
        assertThat(report.alarmEvents().stream().map(e -> e.kind())).contains(AlarmEventKind.ACKNOWLEDGED);
        assertThat(report.absentTags()).containsExactly("motor_current_a");
        assertThat(report.ignoredTags()).isEmpty();
        assertThat(report.alarmFigures().kpis().rates().annunciated()).isEqualTo((int)
                report.alarmEvents().stream().filter(e -> e.annunciated()).count());
        assertThat(report.toString())
                .contains("288 of 288 messages")
                .contains("no readings of motor_current_a")
                .contains("fillage");
        assertThat(report.toString().lines()).hasSize(1 + report.rules().size());
    }

    private static History history(Double... readings) {
        List<Instant> times = IntStream.range(0, readings.length)
                .mapToObj(i -> START.plusSeconds(60L * i))
                .toList();
        return new History(
                "W-1",
                times,
                List.of(
                        Column.of("other", "psi", Arrays.asList(readings)),
                        Column.of("x", "psi", Arrays.asList(readings))));
    }

    private static RuleBook book(LimitRule... rules) {
        return RuleBook.of(
                "b",
                List.of(new Tag("y", "psi"), new Tag("x", "psi")),
                new DataRules(List.of(), new ClockRule(0.0, null)),
                List.of(new OperatingMode("low", "x < 0")),
                List.of(rules));
    }

    // Worked by hand: minutes 0..9; limit 10, yellow from 8.
    @Test
    void timesCountsAndMarginsAreThoseOfAHistoryWorkedByHand() {
        LimitRule rule = LimitRule.of("high", new Limit.High("x", LimitValue.of(10.0)))
                .withBand(new YellowBand.Width(2.0), 0.0)
                .withModes(List.of("default"));
        History history = history(5.0, 8.0, 11.0, null, 13.0, 9.0, -1.0, -1.0, 10.0, 5.0);
        ReplayReport report = new ReplayStudy(book(rule), DesignLimits.NONE, history, null, null).run();
        RuleSummary summary = report.rules().get(0);
        assertThat(summary.reds()).isEqualTo(2);
        assertThat(summary.yellows()).isEqualTo(1);
        assertThat(summary.redSeconds()).isEqualTo(240.0);
        assertThat(summary.yellowSeconds()).isEqualTo(120.0);
        assertThat(summary.notInForceSeconds()).isEqualTo(120.0);
        assertThat(summary.unknownSeconds()).isZero();
        assertThat(summary.firstRed()).isEqualTo(START.plusSeconds(120));
        assertThat(summary.worstMargin()).isEqualTo(-3.0);
        assertThat(summary.worstAt()).isEqualTo(START.plusSeconds(240));
        assertThat(report.levels().stream().map(LevelPeriod::level))
                .containsExactly(
                        Level.NORMAL, Level.YELLOW, Level.RED, Level.YELLOW, Level.NORMAL, Level.RED, Level.NORMAL);
        assertThat(report.ignoredTags()).containsExactly("other");
        assertThat(report.absentTags()).containsExactly("y");
        assertThat(report.alarmFigures()).isNull();
    }

    // Periods of a rule, and of the modes, fill the time from the first to the last message without gap.
    @Test
    void periodsFillTheTimeAndAgreeWithTheSummary() {
        ReplayReport report = example().run();
        for (RuleSummary rule : report.rules()) {
            Instant at = report.from();
            double red = 0.0;
            for (LevelPeriod period : report.levels()) {
                if (period.rule().equals(rule.id())) {
                    assertThat(period.from()).isEqualTo(at);
                    at = period.to();
                    red += period.level() == Level.RED
                            ? Duration.between(period.from(), period.to()).toSeconds()
                            : 0.0;
                }
            }
            assertThat(at).isEqualTo(report.to());
            assertThat(rule.redSeconds()).isCloseTo(red, within(1e-9));
        }
        Instant at = report.from();
        for (ModePeriod period : report.modes()) {
            assertThat(period.from()).isEqualTo(at);
            at = period.to();
        }
        assertThat(at).isEqualTo(report.to());
    }

    @Test
    void aHistoryWithoutItsTagsSaysSo() {
        LimitRule rule = LimitRule.of("y-high", new Limit.High("y", LimitValue.of(10.0)));
        ReplayReport report = new ReplayStudy(book(rule), DesignLimits.NONE, history(1.0, 2.0), null, null).run();
        assertThat(report.rules().get(0).unknownSeconds()).isEqualTo(60.0);
        assertThat(report.rules().get(0).worstMargin()).isNull();
        assertThat(report.toString()).contains("not known").contains("no readings of y");
        assertThat(new ReplayStudy(book(rule), DesignLimits.NONE, history(1.0), null, null)
                        .run()
                        .used())
                .isEqualTo(1);
    }

    @Test
    void messagesOutOfOrderAreNotUsed() {
        History history = new History(
                "W-1",
                List.of(START, START.plusSeconds(60), START.plusSeconds(60), START, START.plusSeconds(120)),
                List.of(Column.of("x", "psi", List.of(1.0, 2.0, 99.0, 99.0, 3.0))));
        LimitRule rule = LimitRule.of("high", new Limit.High("x", LimitValue.of(10.0)));
        ReplayReport report = new ReplayStudy(book(rule), DesignLimits.NONE, history, null, null).run();
        assertThat(report.messages()).isEqualTo(5);
        assertThat(report.used()).isEqualTo(3);
        assertThat(report.decisions()).isEmpty();
        assertThat(report.dataEvents()).isNotEmpty();
    }

    @Test
    void wrongInputsAreRefusedWithAPointer() {
        ObjectNode tree = Studies.toTree(example());
        ((ObjectNode) tree.at("/history/columns/1/tag")).put("unit", "rpm");
        assertThatThrownBy(() -> Studies.read(tree)).isInstanceOfSatisfying(InvalidJsonException.class, e -> {
            assertThat(e.pointer()).isEqualTo("/history/columns/1/tag/unit");
            assertThat(e.getMessage()).contains("1/min");
        });
        ObjectNode design = Studies.toTree(example());
        ((ObjectNode) design.at("/design/values")).remove("max_rod_stress_psi");
        assertThatThrownBy(() -> Studies.read(design)).isInstanceOfSatisfying(InvalidJsonException.class, e -> {
            assertThat(e.pointer()).startsWith("/design/values");
            assertThat(e.getMessage()).contains("max_rod_stress_psi").contains("rod-stress");
        });
        ReplayStudy example = example();
        AlarmCommand late = new AlarmCommand.Reset("low-fillage", START.plusSeconds(9), "op");
        AlarmCommand early = new AlarmCommand.Reset("low-fillage", START, "op");
        assertThatThrownBy(() -> new ReplayStudy(
                        example.ruleBook(), example.design(), example.history(), List.of(late, early), null))
                .hasMessageContaining("commands[1].time");
        LimitRule rule = LimitRule.of("high", new Limit.High("x", LimitValue.of(10.0)));
        assertThatThrownBy(() -> new ReplayStudy(book(rule), DesignLimits.NONE, history(1.0), List.of(early), null))
                .hasMessageContaining("commands");
    }

    @Test
    void aPeriodThatWouldHaveNoLengthIsLeftOut() {
        LimitRule rule = LimitRule.of("high", new Limit.High("x", LimitValue.of(10.0)));
        RuleBook plain = book(rule);
        RuleBook inMode =
                RuleBook.of("b", plain.tags(), plain.data(), List.of(new OperatingMode("on", "x > 0")), plain.rules());
        ReplayReport report =
                new ReplayStudy(inMode, DesignLimits.NONE, history(11.0, 11.0, 5.0, 5.0), null, null).run();
        assertThat(report.levels())
                .containsExactly(
                        new LevelPeriod("high", Level.RED, START, START.plusSeconds(120)),
                        new LevelPeriod("high", Level.NORMAL, START.plusSeconds(120), START.plusSeconds(180)));
        assertThat(report.modes()).containsExactly(new ModePeriod("on", START, START.plusSeconds(180)));
    }

    @Test
    void aCommandAtTheTimeOfAMessageComesAfterIt() {
        LimitRule rule = LimitRule.of("high", new Limit.High("x", LimitValue.of(10.0)));
        RuleBook watched = book(rule)
                .withAlarms(List.of(AlarmDefinition.of("a", AlarmCondition.source("high"), AlarmPriority.HIGH)), null);
        AlarmCommand now = new AlarmCommand.Acknowledge("a", START, "op", null);
        ReplayReport report =
                new ReplayStudy(watched, DesignLimits.NONE, history(11.0, 11.0), List.of(now), null).run();
        assertThat(report.commands().get(0).result().isAccepted()).isTrue();
    }

    @Test
    void aCommandAfterTheLastMessageIsStillCarriedOut() {
        ReplayStudy example = example();
        AlarmCommand last =
                new AlarmCommand.Acknowledge("low-fillage", Instant.parse("2026-03-02T00:00:00Z"), "op", null);
        ReplayReport report =
                new ReplayStudy(example.ruleBook(), example.design(), example.history(), List.of(last), null).run();
        assertThat(report.commands().get(0).result().isAccepted()).isTrue();
    }

    // One well lacks its design limits, one has a clock that runs backwards, one sends nothing but infinite or bad
    // readings.
    @Test
    void aBadWellOfABatchDisturbsNoOther() {
        ReplayStudy good = example();
        History history = good.history();
        List<Instant> backwards = new ArrayList<>(history.times());
        Collections.reverse(backwards);
        List<Double> huge = Collections.nCopies(history.size(), Double.MAX_VALUE);
        List<Column> columns = history.columns().stream()
                .map(column -> new Column(column.tag(), huge, null))
                .toList();
        List<Supplier<ReplayReport>> wells = List.of(
                good::run,
                () -> new ReplayStudy(good.ruleBook(), DesignLimits.NONE, history, null, null).run(),
                () -> replay(good, new History("backwards", backwards, history.columns())),
                () -> replay(good, new History("huge", history.times(), columns)),
                good::run);
        List<StudyOutcome<ReplayReport>> outcomes = StudyRunner.sequential().callAll(wells);
        assertThat(outcomes.get(1))
                .isInstanceOfSatisfying(StudyOutcome.Failed.class, failed -> assertThat(failed.field())
                        .startsWith("design.values"));
        ReplayReport late = ((StudyOutcome.Answered<ReplayReport>) outcomes.get(2)).report();
        assertThat(late.used()).isEqualTo(1);
        ReplayReport mad = ((StudyOutcome.Answered<ReplayReport>) outcomes.get(3)).report();
        assertThat(mad.alarmEvents()).anyMatch(event -> event.alarm().equals("pressure-gauge"));
        assertThat(Json.read(Json.write(mad), ReplayReport.class)).isEqualTo(mad);
        ReplayReport alone = good.run();
        assertThat(outcomes.get(0)).isEqualTo(new StudyOutcome.Answered<>(alone));
        assertThat(outcomes.get(4)).isEqualTo(outcomes.get(0));
    }

    private static ReplayReport replay(ReplayStudy good, History history) {
        return new ReplayStudy(good.ruleBook(), good.design(), history, null, null).run();
    }

    @Test
    void delaysCountInTheSummaryAsTheyDoInTheWatch() {
        LimitRule rule = LimitRule.of("high", new Limit.High("x", LimitValue.of(10.0)))
                .withDelay(new LevelDelay(60.0, 120.0), null);
        ReplayReport report = new ReplayStudy(
                        book(rule), new DesignLimits(Map.of()), history(11.0, 11.0, 5.0, 5.0, 5.0, 5.0), null, null)
                .run();
        assertThat(report.rules().get(0).redSeconds()).isEqualTo(180.0);
        assertThat(report.rules().get(0).firstRed()).isEqualTo(START.plusSeconds(60));
    }
}
