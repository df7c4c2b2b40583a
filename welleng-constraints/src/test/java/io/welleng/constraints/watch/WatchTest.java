package io.welleng.constraints.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.welleng.constraints.alarm.AlarmCommand;
import io.welleng.constraints.alarm.AlarmCondition;
import io.welleng.constraints.alarm.AlarmDefinition;
import io.welleng.constraints.alarm.AlarmPriority;
import io.welleng.constraints.alarm.AlarmStatus;
import io.welleng.constraints.limit.Action;
import io.welleng.constraints.limit.BadDataPolicy;
import io.welleng.constraints.limit.Decision;
import io.welleng.constraints.limit.DecisionReason;
import io.welleng.constraints.limit.DesignLimits;
import io.welleng.constraints.limit.EnforcementMode;
import io.welleng.constraints.limit.Level;
import io.welleng.constraints.limit.LevelDelay;
import io.welleng.constraints.limit.Limit;
import io.welleng.constraints.limit.LimitRule;
import io.welleng.constraints.limit.LimitValue;
import io.welleng.constraints.limit.YellowBand;
import io.welleng.constraints.quality.ClockRule;
import io.welleng.constraints.quality.DataRule;
import io.welleng.constraints.quality.DataRules;
import io.welleng.constraints.quality.DoubtfulPolicy;
import io.welleng.constraints.telemetry.SampleBuffer;
import io.welleng.constraints.telemetry.Tag;
import io.welleng.constraints.telemetry.Tags;
import io.welleng.core.json.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class WatchTest {

    private static final DataRules PLAIN = new DataRules(List.of(), new ClockRule(0.0, null));
    private static final List<Tag> TAGS = List.of(new Tag("x", "psi"), new Tag("m", "1"));
    private static final LimitValue TEN = LimitValue.of(10.0);

    private static RuleBook book(LimitRule... rules) {
        return RuleBook.of("b", TAGS, PLAIN, List.of(new OperatingMode("slow", "m >= 1")), List.of(rules));
    }

    private static LimitRule high() {
        return LimitRule.of("high", new Limit.High("x", TEN));
    }

    @Test
    void aDelayRunsOnIntoAModeInWhichTheConditionStillHolds() {
        LimitValue byMode = new LimitValue.ByMode(Map.of("default", TEN, "slow", LimitValue.of(5.0)));
        LimitRule rule = LimitRule.of("high", new Limit.High("x", byMode)).withDelay(new LevelDelay(20.0, 0.0), null);
        assertThat(new Run(book(rule))
                        .at(0, 12, 0)
                        .at(10, 12, 1)
                        .at(19, 12, 1)
                        .at(20, 12, 1)
                        .decided())
                .containsExactly("20 high RED REACHED");
        // 7 is within the limit of 10 but not of 5: looked at in the new mode at that sample.
        assertThat(new Run(book(rule)).at(0, 7, 0).at(10, 7, 1).at(30, 7, 1).decided())
                .containsExactly("30 high RED REACHED");
        assertThat(new Run(book(rule))
                        .at(0, 12, 1)
                        .at(10, 7, 0)
                        .at(20, 12, 1)
                        .at(39, 12, 1)
                        .decided())
                .isEmpty();
    }

    @Test
    void aRuleWithoutLimitInTheNewModeIsNormalAndForgets() {
        LimitRule rule = high().withModes(List.of("default"));
        Run run = new Run(book(rule)).at(0, 12, 0).at(1, 12, 1).at(2, 12, 1).at(3, 12, 0);
        assertThat(run.decided())
                .containsExactly("0 high RED REACHED", "1 high NORMAL NOT_IN_FORCE", "3 high RED REACHED");
        Decision out = run.events.decisions.get(1);
        assertThat(out.value()).isNull();
        assertThat(out.limit()).isNull();
        assertThat(out.mode()).isEqualTo("slow");
        assertThat(run.events.modes).hasSize(2);
        assertThat(run.events.modes.get(0).toString()).contains("default to slow");
        assertThat(run.state.inForce(0)).isTrue();
    }

    @Test
    void anUnknownConditionOfAModeKeepsTheMode() {
        Run run = new Run(book(high())).at(0, 1, 1).at(1, 1, Double.NaN);
        assertThat(run.state.mode()).isEqualTo("slow");
        assertThat(run.at(2, 1, 0).state.mode()).isEqualTo("default");
    }

    @Test
    void badDataNeitherRaisesNorClearsNorCompletesADelay() {
        LimitRule rule = high().withDelay(new LevelDelay(20.0, 20.0), null);
        assertThat(new Run(book(rule)).at(0, 12, 0).bad(30).decided()).isEmpty();
        assertThat(new Run(book(rule)).at(0, 12, 0).bad(10).at(20, 12, 0).decided())
                .containsExactly("20 high RED REACHED");
        assertThat(new Run(book(rule))
                        .at(0, 12, 0)
                        .at(20, 12, 0)
                        .at(30, 1, 0)
                        .bad(60)
                        .decided())
                .containsExactly("20 high RED REACHED");
        assertThat(new Run(book(high()))
                        .at(0, Double.POSITIVE_INFINITY, 0)
                        .at(1, Double.NaN, 0)
                        .decided())
                .isEmpty();
    }

    @Test
    void aReadingThatIsNotRepeatedHolds() {
        LimitRule rule = high().withDelay(new LevelDelay(20.0, 0.0), null);
        Run run = new Run(book(rule)).at(0, 12, 0);
        run.buffer.begin(20_000).put(1, 0.0);
        run.watch.step(run.buffer, run.state, run.events);
        assertThat(run.decided()).containsExactly("20 high RED REACHED");
    }

    @Test
    void aRuleThatFailsSafeGoesRedForWantOfDataAndComesBack() {
        LimitRule rule = high().withBadData(new BadDataPolicy.FailSafe(10.0))
                .withActions(List.of(new Action.ShutIn()), EnforcementMode.ENFORCED);
        Run run =
                new Run(book(rule)).at(0, 5, 0).bad(5).bad(14).bad(15).bad(100).at(101, 5, 0);
        assertThat(run.decided()).containsExactly("15 high RED BAD_DATA", "101 high NORMAL DATA_BACK");
        Decision failed = run.events.decisions.get(0);
        assertThat(failed.value()).isNull();
        assertThat(failed.actionTaken()).isTrue();
        assertThat(failed.inputs().get(0).value()).isEqualTo(5.0);
        assertThat(failed.inputs().get(0).usable()).isFalse();
        assertThat(run.events.decisions.get(1).actionTaken()).isFalse();
        // Never heard of: fails safe as well.
        assertThat(new Run(book(rule))
                        .bad(0)
                        .bad(10)
                        .events
                        .decisions
                        .get(0)
                        .inputs()
                        .get(0)
                        .value())
                .isNull();
    }

    // A message without readings lets time pass.
    @Test
    void aSilentWellFailsSafe() {
        LimitRule rule = high().withBadData(new BadDataPolicy.FailSafe(60.0));
        DataRule stale = new DataRule("x", null, null, 30.0, null, null, null, DoubtfulPolicy.REJECT);
        DataRules data = new DataRules(List.of(stale), new ClockRule(0.0, null));
        Run run = new Run(RuleBook.of("b", TAGS, data, List.of(), List.of(rule))).at(0, 5, 0);
        for (int second = 10; second <= 120; second += 10) {
            run.buffer.begin(1_000L * second);
            run.watch.step(run.buffer, run.state, run.events);
        }
        // Stale after 30 s, so at 40 s; and 60 s later red.
        assertThat(run.decided()).containsExactly("100 high RED BAD_DATA");
        assertThat(run.events.data).hasSize(1);
    }

    @Test
    void aRateNeedsTwoUsableReadingsNoFurtherApartThanTheGap() {
        LimitRule rule = LimitRule.of(
                "rate", new Limit.RateOfChange("x", LimitValue.of(-60.0), LimitValue.of(60.0), 10.0, 30.0));
        // 1 psi/s is 60 psi/min, from the latest reading at least 10 s older.
        assertThat(new Run(book(rule)).at(0, 0, 0).at(5, 100, 0).at(10, 10, 0).decided())
                .containsExactly("10 rate RED REACHED");
        assertThat(new Run(book(rule)).at(0, 0, 0).at(12, -12, 0).decided()).containsExactly("12 rate RED REACHED");
        assertThat(new Run(book(rule)).at(0, 0, 0).at(31, 500, 0).decided()).isEmpty();
        assertThat(new Run(book(rule)).at(0, 0, 0).bad(15).at(30, 500, 0).decided())
                .containsExactly("30 rate RED REACHED");
    }

    // Ten readings a second over a minute: at most 66 are kept, and no start is more than 1/64 minute too old.
    @Test
    void fastReadingsForARateAreThinned() {
        Limit.RateOfChange limit = new Limit.RateOfChange("x", null, LimitValue.of(1e9), 60.0, 120.0);
        Run run = new Run(book(LimitRule.of("rate", limit)));
        for (int i = 0; i < 3_000; i++) {
            run.at(0.1 * i, 2.0 * i, 0);
            assertThat(run.state.save().rates().get(0).values().size()).isLessThanOrEqualTo(66);
            if (i > 620) {
                assertThat(run.state.value(0)).isCloseTo(1_200.0, org.assertj.core.api.Assertions.within(1e-6));
            }
        }
        List<Long> kept = run.state.save().rates().get(0).epochMillis();
        for (int i = 1; i < kept.size(); i++) {
            assertThat(64L * (kept.get(i) - kept.get(i - 1))).isGreaterThanOrEqualTo(60_000L);
        }
        assertThat(299_900L - kept.get(0)).isBetween(60_000L, 62_000L);
    }

    @Test
    void aShadowRuleDoesEverythingButTheActionAndAnOffRuleNothing() {
        List<Action> actions = List.of(new Action.Throttle("x", new LimitValue.Design("x_max", 0.5)));
        LimitRule shadow = high().withActions(actions, EnforcementMode.SHADOW);
        DesignLimits design = new DesignLimits(Map.of("x_max", 8.0));
        RuleBook watched = book(shadow)
                .withAlarms(List.of(AlarmDefinition.of("a", AlarmCondition.source("high"), AlarmPriority.HIGH)), null);
        Run run = new Run(watched, design).at(0, 12, 0);
        assertThat(run.events.decisions).hasSize(1);
        assertThat(run.events.alarms).hasSize(1);
        Decision decision = run.events.decisions.get(0);
        assertThat(decision.actionTaken()).isFalse();
        assertThat(decision.actions()).containsExactly(new Action.Throttle("x", LimitValue.of(4.0)));
        assertThat(decision.toString()).contains("would act");

        Run off = new Run(book(high().withActions(actions, EnforcementMode.OFF)), design).at(0, 12, 0);
        assertThat(off.events.all).isEmpty();
        assertThat(off.state.level(0)).isEqualTo(Level.NORMAL);
        assertThat(off.state.inForce(0)).isFalse();
        assertThat(off.state.margin(0)).isNaN();

        Run enforced = new Run(book(high().withActions(actions, EnforcementMode.ENFORCED)), design).at(0, 12, 0);
        assertThat(enforced.events.decisions.get(0).actionTaken()).isTrue();
        assertThat(enforced.events.decisions.get(0).toString()).contains(", act: ");
    }

    @Test
    void yellowActsOnTheWayUpOnly() {
        LimitRule plain = high().withBand(new YellowBand.Width(2.0), 0.5);
        LimitRule rule = new LimitRule(
                "high",
                3,
                "test",
                plain.limit(),
                plain.yellow(),
                0.5,
                null,
                null,
                null,
                plain.badData(),
                List.of(),
                List.of(new Action.Notify("operator")),
                EnforcementMode.ENFORCED);
        Run run = new Run(book(rule))
                .at(0, 8, 0)
                .at(1, 10, 0)
                .at(2, 9, 0)
                .at(3, 7.5, 0)
                .at(4, 7.4, 0);
        assertThat(run.decided())
                .containsExactly(
                        "0 high YELLOW REACHED",
                        "1 high RED REACHED",
                        "2 high YELLOW CLEARED",
                        "4 high NORMAL CLEARED");
        assertThat(run.events.decisions.stream().map(Decision::actionTaken)).containsExactly(true, false, false, false);
    }

    // The audit of one decision, part by part, and that it cannot be changed.
    @Test
    void aDecisionHoldsAllThatIsNeededToUnderstandIt() {
        Run run = new Run(book(LimitRule.of("sum", new Limit.Formula("x + m", null, TEN)))).at(1, 4, 5);
        run.buffer.begin(3_000).put(0, 6.0);
        run.watch.step(run.buffer, run.state, run.events);
        Decision decision = run.events.decisions.get(0);
        assertThat(decision.time()).isEqualTo(Instant.ofEpochSecond(3));
        assertThat(decision.well()).isEqualTo("W-1");
        assertThat(decision.ruleBook()).isEqualTo("b");
        assertThat(decision.bookVersion()).isEqualTo(1);
        assertThat(decision.ruleVersion()).isEqualTo(1);
        assertThat(decision.mode()).isEqualTo("slow");
        assertThat(decision.value()).isEqualTo(11.0);
        assertThat(decision.limit()).isEqualTo(10.0);
        assertThat(decision.margin()).isEqualTo(-1.0);
        assertThat(decision.inputs()).hasSize(2);
        assertThat(decision.inputs().get(0).tag()).isEqualTo("m");
        assertThat(decision.inputs().get(0).readAt()).isEqualTo(Instant.ofEpochSecond(1));
        assertThat(decision.inputs().get(1).value()).isEqualTo(6.0);
        assertThatThrownBy(() -> decision.inputs().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> decision.actions().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(Json.read(Json.write(decision), Decision.class)).isEqualTo(decision);
        assertThat(run.state.toString()).contains("sum RED");
    }

    // Complete: by the decisions alone the level of every rule is known at every sample.
    @Test
    void theAuditHasEveryChangeOfEveryLevel() {
        for (int seed = 0; seed < 20; seed++) {
            RandomCase cases =
                    new RandomCase(RandomGeneratorFactory.of("L64X128MixRandom").create(500 + seed));
            Run run = new Run(cases.book(), new DesignLimits(RandomCase.DESIGN));
            Map<String, Level> told = new HashMap<>();
            int seen = 0;
            for (Message message : cases.history(40)) {
                message.into(run.buffer);
                run.watch.step(run.buffer, run.state, run.events);
                for (; seen < run.events.decisions.size(); seen++) {
                    Decision decision = run.events.decisions.get(seen);
                    assertThat(told.getOrDefault(decision.ruleId(), Level.NORMAL))
                            .isEqualTo(decision.from());
                    assertThat(decision.actionTaken())
                            .isEqualTo(
                                    decision.enforcement() == EnforcementMode.ENFORCED && decision.to() == Level.RED);
                    told.put(decision.ruleId(), decision.to());
                }
                for (int r = 0; r < 9; r++) {
                    assertThat(run.state.level(r)).isEqualTo(told.getOrDefault("rule-" + r, Level.NORMAL));
                }
            }
        }
    }

    // Each rule alone says what it says among others, next to a rule that overflows, and with another well in between.
    @Test
    void oneBadRuleOrWellDisturbsNoOther() {
        for (int seed = 0; seed < 10; seed++) {
            RandomCase cases =
                    new RandomCase(RandomGeneratorFactory.of("L64X128MixRandom").create(900 + seed));
            RuleBook book = cases.book();
            DesignLimits design = new DesignLimits(RandomCase.DESIGN);
            List<Message> messages = cases.history(40);
            List<Message> others = cases.history(40);
            List<LimitRule> rules = new ArrayList<>(book.rules());
            rules.add(
                    0,
                    LimitRule.of("bad", new Limit.Formula("a * 1e308 * 1e308 / (b - b)", null, TEN))
                            .withBadData(new BadDataPolicy.FailSafe(0.0)));
            RuleBook all = RuleBook.of("random", book.tags(), book.data(), book.modes(), rules);
            Run together = new Run(all, design);
            WatchState otherWell = together.watch.plan().watch("W-2", design).newState();
            for (int i = 0; i < messages.size(); i++) {
                messages.get(i).into(together.buffer);
                together.watch.step(together.buffer, together.state, together.events);
                others.get(i).into(together.buffer);
                otherWell.watch.step(together.buffer, otherWell, new Recorder());
            }
            for (LimitRule rule : book.rules()) {
                Run alone =
                        new Run(RuleBook.of("random", book.tags(), book.data(), book.modes(), List.of(rule)), design);
                for (Message message : messages) {
                    message.into(alone.buffer);
                    alone.watch.step(alone.buffer, alone.state, alone.events);
                }
                assertThat(together.events.decisions.stream()
                                .filter(d -> d.ruleId().equals(rule.id())))
                        .containsExactlyElementsOf(alone.events.decisions);
            }
        }
    }

    @Test
    void aCommandAheadOfTheSamplesStopsNothing() {
        RuleBook watched = book(high())
                .withAlarms(List.of(AlarmDefinition.of("a", AlarmCondition.source("high"), AlarmPriority.HIGH)), null);
        Run run = new Run(watched).at(0, 12, 0);
        AlarmCommand ahead = new AlarmCommand.Acknowledge("a", Instant.ofEpochSecond(30), "op", null);
        assertThat(run.watch.command(ahead, run.state, run.events).isAccepted()).isTrue();
        run.at(10, 5, 0);
        assertThat(run.events.alarms).hasSize(3);
        assertThat(run.events.alarms.get(2).to()).isEqualTo(AlarmStatus.NORMAL);
        assertThat(run.events.alarms.get(2).time()).isEqualTo(Instant.ofEpochSecond(30));
        assertThat(run.events.decisions.get(1).time()).isEqualTo(Instant.ofEpochSecond(10));
    }

    @Test
    void messagesMustHaveTheTagsOfThePlan() {
        Run run = new Run(book(high()));
        SampleBuffer other = SampleBuffer.of(Tags.of(List.of(new Tag("y", "psi"))));
        assertThatThrownBy(() -> run.watch.step(other, run.state, run.events)).hasMessageContaining("sample");
        assertThat(run.state.intake().started()).isFalse();
        assertThat(run.decided()).isEmpty();
        assertThat(run.at(0, 11, 0).events.decisions.get(0).reason()).isEqualTo(DecisionReason.REACHED);
        assertThat(run.watch.step(run.buffer, run.state, run.events)).isFalse();
    }

    // Overflow in a margin must not become an infinity in the audit.
    @Test
    void aMarginThatOverflowsIsNotKnown() {
        LimitRule rule = LimitRule.of("high", new Limit.High("x", LimitValue.of(1.7e308)));
        Run run = new Run(book(rule)).at(0, 1.75e308, 0).at(1, -1.7e308, 0);
        assertThat(run.decided()).containsExactly("0 high RED REACHED", "1 high NORMAL CLEARED");
        assertThat(run.events.decisions.get(0).margin()).isNegative();
        assertThat(run.events.decisions.get(1).margin()).isNull();
    }
}
