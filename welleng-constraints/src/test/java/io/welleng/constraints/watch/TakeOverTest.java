package io.welleng.constraints.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.welleng.constraints.alarm.AlarmCommand;
import io.welleng.constraints.alarm.AlarmCondition;
import io.welleng.constraints.alarm.AlarmDefinition;
import io.welleng.constraints.alarm.AlarmEvent;
import io.welleng.constraints.alarm.AlarmEventKind;
import io.welleng.constraints.alarm.AlarmPolicy;
import io.welleng.constraints.alarm.AlarmPriority;
import io.welleng.constraints.alarm.AlarmStatus;
import io.welleng.constraints.alarm.FloodSuppression;
import io.welleng.constraints.limit.BadDataPolicy;
import io.welleng.constraints.limit.Decision;
import io.welleng.constraints.limit.DesignLimits;
import io.welleng.constraints.limit.LevelDelay;
import io.welleng.constraints.limit.Limit;
import io.welleng.constraints.limit.LimitRule;
import io.welleng.constraints.limit.LimitValue;
import io.welleng.constraints.quality.ClockRule;
import io.welleng.constraints.quality.DataEvent;
import io.welleng.constraints.quality.DataRule;
import io.welleng.constraints.quality.DataRules;
import io.welleng.constraints.quality.DoubtfulPolicy;
import io.welleng.constraints.quality.StuckRule;
import io.welleng.constraints.telemetry.Quality;
import io.welleng.constraints.telemetry.SampleBuffer;
import io.welleng.constraints.telemetry.Tag;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class TakeOverTest {

    private static final DataRules PLAIN = new DataRules(List.of(), new ClockRule(0.0, null));
    private static final List<Tag> TAGS = List.of(new Tag("x", "psi"), new Tag("m", "1"));
    private static final Tag NEW_TAG = new Tag("new", "psi");

    private static LimitRule high(double limit) {
        return LimitRule.of("high", new Limit.High("x", LimitValue.of(limit)));
    }

    private static RuleBook book(LimitRule... rules) {
        return RuleBook.of("b", TAGS, PLAIN, List.of(new OperatingMode("slow", "m >= 1")), List.of(rules));
    }

    private static RuleBook book(List<AlarmDefinition> alarms, LimitRule... rules) {
        return book(rules).withAlarms(alarms, null);
    }

    private static AlarmDefinition alarm(String id, String source) {
        return AlarmDefinition.of(id, AlarmCondition.source(source), AlarmPriority.LOW);
    }

    private static List<String> alarms(Run run) {
        return run.events.alarms.stream()
                .map(event ->
                        event.time().getEpochSecond() + " " + event.alarm() + " " + event.kind() + " " + event.to())
                .toList();
    }

    /** The book with another tag, rule and alarm in front of the others, of which nothing ever comes, as version 2. */
    private static RuleBook longer(RuleBook book) {
        List<Tag> tags = new ArrayList<>(List.of(NEW_TAG));
        tags.addAll(book.tags());
        List<LimitRule> rules = new ArrayList<>();
        rules.add(LimitRule.of("new rate", new Limit.RateOfChange("new", null, LimitValue.of(1e9), 10.0, 60.0)));
        rules.add(LimitRule.of("new window", new Limit.Formula("avg(new, 1 h) > 0", null, null)));
        rules.addAll(book.rules());
        List<AlarmDefinition> alarms = new ArrayList<>();
        alarms.add(alarm("new", "new rate").withFirstOutGroup("new"));
        alarms.addAll(book.alarms());
        List<OperatingMode> modes = new ArrayList<>(List.of(new OperatingMode("never", "m > 1e6")));
        modes.addAll(book.modes());
        return new RuleBook(book.name(), 2, tags, book.data(), modes, rules, alarms, book.alarmPolicy());
    }

    /** The event without the version of the book. */
    private static Object plain(Object event) {
        return event instanceof Decision d
                ? new Decision(
                        d.time(),
                        d.well(),
                        d.ruleBook(),
                        1,
                        d.ruleId(),
                        d.ruleVersion(),
                        d.mode(),
                        d.inputs(),
                        d.value(),
                        d.limit(),
                        d.margin(),
                        d.from(),
                        d.to(),
                        d.reason(),
                        d.actions(),
                        d.enforcement(),
                        d.actionTaken())
                : event;
    }

    private static void step(Watch watch, WatchState state, Message message, int offset, Recorder sink) {
        SampleBuffer buffer = SampleBuffer.of(watch.plan().tags()).begin(message.time());
        for (int i = 0; i < message.values().length; i++) {
            if (message.qualities()[i] != Quality.ABSENT) {
                buffer.put(offset + i, message.values()[i], message.qualities()[i]);
            }
        }
        watch.step(buffer, state, sink);
    }

    // The unchanged rules of a book go on as if nothing had been changed, however often they are taken over.
    @Test
    void whatIsAddedChangesNoEventOfTheRest() {
        int events = 0;
        int alarmEvents = 0;
        for (int seed = 0; seed < 30; seed++) {
            RandomCase cases =
                    new RandomCase(RandomGeneratorFactory.of("L64X128MixRandom").create(5_000 + seed));
            RuleBook book = SaveRestoreTest.withAlarms(cases.book());
            Watch watch = book.compile().watch("W-1", SaveRestoreTest.DESIGN);
            Watch other = longer(book).compile().watch("W-1", SaveRestoreTest.DESIGN);
            Recorder straight = new Recorder();
            Recorder changed = new Recorder();
            WatchState whole = watch.newState();
            WatchState part = watch.newState();
            RandomGenerator one = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            RandomGenerator two = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            boolean longer = false;
            for (Message message : cases.history(60)) {
                step(watch, whole, message, 0, straight);
                step(longer ? other : watch, part, message, longer ? 1 : 0, changed);
                SaveRestoreTest.maybeCommand(one, message.time(), watch, whole, straight);
                SaveRestoreTest.maybeCommand(two, message.time(), longer ? other : watch, part, changed);
                longer = !longer;
                part = (longer ? other : watch).takeOver(part, changed);
            }
            changed.all.removeIf(event -> event instanceof DataEvent data && "new".equals(data.tag()));
            assertThat(changed.all.stream().map(TakeOverTest::plain))
                    .as("seed %d", seed)
                    .isEqualTo(straight.all);
            events += straight.all.size();
            alarmEvents += straight.alarms.size();
        }
        assertThat(events).isGreaterThan(1_500);
        assertThat(alarmEvents).isGreaterThan(250);
    }

    @Test
    void aChangedLimitJudgesTheNextMessageAndNothingClearsInBetween() {
        Run red = new Run(book(high(10.0))).at(0, 12, 0);
        // Neither cleared nor raised again.
        assertThat(red.by(book(high(11.0))).at(10, 12, 0).decided()).containsExactly("0 high RED REACHED");

        Run looser = new Run(book(high(10.0))).at(0, 12, 0).by(book(high(20.0)));
        assertThat(looser.decided()).hasSize(1);
        assertThat(looser.at(10, 12, 0).decided()).containsExactly("0 high RED REACHED", "10 high NORMAL CLEARED");

        Run tighter = new Run(book(high(20.0))).at(0, 12, 0).by(book(high(10.0)));
        assertThat(tighter.at(10, 12, 0).decided()).containsExactly("10 high RED REACHED");
    }

    @Test
    void aDelayOnItsWayGoesOnByTheNewDelays() {
        LimitRule slow = high(10.0).withDelay(new LevelDelay(60.0, 0.0), null);
        LimitRule quicker = high(10.0).withDelay(new LevelDelay(30.0, 0.0), null);
        Run run =
                new Run(book(slow)).at(0, 12, 0).at(20, 12, 0).by(book(quicker)).at(29, 12, 0);
        assertThat(run.decided()).isEmpty();
        assertThat(run.at(30, 12, 0).decided()).containsExactly("30 high RED REACHED");
    }

    @Test
    void aRuleThatIsNoMoreOrHasNoLimitNowEndsWithADecision() {
        LimitRule low = LimitRule.of("low", new Limit.Low("x", LimitValue.of(20.0)));
        Run gone = new Run(book(high(10.0), low)).at(0, 12, 0).by(book(low));
        assertThat(gone.decided())
                .containsExactly("0 high RED REACHED", "0 low RED REACHED", "0 high NORMAL NOT_IN_FORCE");
        assertThat(gone.at(10, 12, 0).decided()).hasSize(3);

        Run elsewhere =
                new Run(book(high(10.0))).at(0, 12, 0).by(book(high(10.0).withModes(List.of("slow"))));
        assertThat(elsewhere.decided()).containsExactly("0 high RED REACHED", "0 high NORMAL NOT_IN_FORCE");
    }

    @Test
    void aModeThatIsNoMoreIsLeft() {
        Run run = new Run(book(high(10.0))).at(0, 1, 1);
        assertThat(run.state.mode()).isEqualTo("slow");
        Run next = run.by(RuleBook.of("b", TAGS, PLAIN, List.of(), List.of(high(10.0))));
        assertThat(next.state.mode()).isEqualTo("default");
        assertThat(next.events.modes).hasSize(2);
        assertThat(next.events.modes.get(1).toString()).contains("slow to default");
    }

    @Test
    void whatTheOperatorDidIsKept() {
        List<AlarmDefinition> alarms = List.of(
                alarm("shelved", "high"),
                alarm("acknowledged", "high").withReAlarm(600.0),
                alarm("latched", "high").withLatch(),
                alarm("out", "high"));
        RuleBook book = book(alarms, high(10.0));
        Run run = new Run(book).at(0, 12, 0);
        Instant at = Instant.ofEpochSecond(1);
        run.watch.command(
                new AlarmCommand.Shelve("shelved", at, "op", at.plusSeconds(300), "noise"), run.state, run.events);
        run.watch.command(new AlarmCommand.Acknowledge("acknowledged", at, "op", null), run.state, run.events);
        run.watch.command(new AlarmCommand.RemoveFromService("out", at, "op", "repair"), run.state, run.events);
        int before = run.events.alarms.size();
        Run next = run.by(longer(book));
        assertThat(next.events.alarms).hasSize(before);
        assertThat(List.of(
                        next.state.alarms.status(1),
                        next.state.alarms.status(2),
                        next.state.alarms.status(3),
                        next.state.alarms.status(4)))
                .containsExactly(
                        AlarmStatus.SHELVED,
                        AlarmStatus.ACKNOWLEDGED,
                        AlarmStatus.UNACKNOWLEDGED,
                        AlarmStatus.OUT_OF_SERVICE);
        step(next, 200, 1.0);
        step(next, 301, 1.0);
        assertThat(alarms(next).subList(before, next.events.alarms.size()))
                .containsExactly(
                        "200 shelved CLEARED SHELVED",
                        "200 acknowledged CLEARED NORMAL",
                        "200 latched CLEARED LATCHED_UNACKNOWLEDGED",
                        "200 out CLEARED OUT_OF_SERVICE",
                        "301 shelved SHELVING_EXPIRED NORMAL");
    }

    private static void step(Run run, double second, double x) {
        run.buffer.begin((long) (1_000.0 * second)).put(1, x).put(2, 0.0);
        run.watch.step(run.buffer, run.state, run.events);
    }

    @Test
    void anAlarmThatIsNoMoreGoesOutOfServiceAndAnotherConditionIsLookedAt() {
        List<AlarmDefinition> two = List.of(alarm("a", "high"), alarm("b", "high"), alarm("quiet", "high:yellow"));
        Run run = new Run(book(two, high(10.0))).at(0, 12, 0);
        Run next = run.by(book(List.of(alarm("b", "mode:slow")), high(10.0)));
        AlarmEvent gone = next.events.alarms.get(next.events.alarms.size() - 2);
        assertThat(gone.kind()).isEqualTo(AlarmEventKind.REMOVED_FROM_SERVICE);
        assertThat(gone.actor()).isEqualTo("b v1");
        next.at(10, 12, 0);
        assertThat(alarms(next))
                .containsExactly(
                        "0 a ACTIVATED UNACKNOWLEDGED",
                        "0 b ACTIVATED UNACKNOWLEDGED",
                        "0 quiet ACTIVATED UNACKNOWLEDGED",
                        "0 a REMOVED_FROM_SERVICE OUT_OF_SERVICE",
                        "0 quiet REMOVED_FROM_SERVICE OUT_OF_SERVICE",
                        "10 b CLEARED RETURNED_UNACKNOWLEDGED");
        assertThat(alarms(next.by(book(high(10.0)))))
                .hasSize(7)
                .last()
                .isEqualTo("10 b REMOVED_FROM_SERVICE OUT_OF_SERVICE");
    }

    @Test
    void aFloodThatNoRuleKnowsAnyMoreEnds() {
        List<AlarmDefinition> alarms = List.of(alarm("a", "high"), alarm("b", "high"), alarm("c", "high"));
        AlarmPolicy flood = AlarmPolicy.STANDARD.withFlood(new FloodSuppression(1, 1, 5.0, AlarmPriority.HIGH));
        Run run = new Run(book(high(10.0)).withAlarms(alarms, flood)).at(0, 12, 0);
        assertThat(run.state.alarms.isFlood()).isTrue();
        assertThat(run.by(book(high(10.0)).withAlarms(alarms, flood))
                        .state
                        .alarms
                        .isFlood())
                .isTrue();

        Run again = new Run(book(high(10.0)).withAlarms(alarms, flood)).at(0, 12, 0);
        int before = again.events.alarms.size();
        Run next = again.by(book(alarms, high(10.0))).at(10, 12, 0);
        assertThat(alarms(next).subList(before, next.events.alarms.size()))
                .containsExactly(
                        "0 null FLOOD_ENDED null", "10 b RELEASED UNACKNOWLEDGED", "10 c RELEASED UNACKNOWLEDGED");
    }

    @Test
    void readingsAreKeptWhereTheUnitIsTheSame() {
        RuleBook before = book(high(10.0));
        Run run = new Run(before).at(0, 12, 0);
        Run same = run.by(before);
        assertThat(same.state.intake().value(0)).isEqualTo(12.0);
        List<Tag> bar = List.of(new Tag("x", "bar"), new Tag("m", "1"));
        Run other = run.by(RuleBook.of("b", bar, PLAIN, List.of(), List.of(high(10.0))));
        assertThat(other.state.intake().value(0)).isNaN();
        assertThat(other.state.intake().usable(0)).isFalse();
    }

    @Test
    void aSensorThatStoodStillForLongerThanIsNowAskedIsStuck() {
        Run run = new Run(stuck(9, 400.0));
        for (int i = 0; i <= 5; i++) {
            run.at(60.0 * i, 12, 0);
        }
        assertThat(run.events.data).isEmpty();
        Run next = run.by(stuck(3, 120.0)).at(360, 12, 0);
        assertThat(next.events.data).hasSize(1);
        assertThat(next.by(book(high(10.0))).at(370, 12, 0).events.data).hasSize(2);
    }

    private static RuleBook stuck(int readings, double seconds) {
        DataRule rule = new DataRule(
                "x", null, null, null, new StuckRule(0.0, seconds, readings), null, null, DoubtfulPolicy.REJECT);
        return RuleBook.of(
                "b", TAGS, new DataRules(List.of(rule), new ClockRule(0.0, null)), List.of(), List.of(high(10.0)));
    }

    @Test
    void aRuleThatFailedSafeStaysRedUntilItKnows() {
        LimitRule fails = high(10.0).withBadData(new BadDataPolicy.FailSafe(0.0));
        Run run = new Run(book(fails)).at(0, 1, 0).bad(10).by(book(high(10.0))).bad(20);
        assertThat(run.decided()).containsExactly("10 high RED BAD_DATA");
        assertThat(run.at(30, 1, 0).decided()).containsExactly("10 high RED BAD_DATA", "30 high NORMAL DATA_BACK");
    }

    @Test
    void anotherWellIsRefused() {
        WatchPlan plan = book(high(10.0)).compile();
        WatchState other = plan.watch("W-2", DesignLimits.NONE).newState();
        assertThatThrownBy(() -> plan.watch("W-1", DesignLimits.NONE).takeOver(other, new Recorder()))
                .hasMessageContaining("W-1")
                .hasMessageContaining("W-2");
    }
}
