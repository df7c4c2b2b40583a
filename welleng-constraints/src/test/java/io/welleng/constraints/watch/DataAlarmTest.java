package io.welleng.constraints.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.welleng.constraints.alarm.AlarmCondition;
import io.welleng.constraints.alarm.AlarmDefinition;
import io.welleng.constraints.alarm.AlarmPriority;
import io.welleng.constraints.alarm.AlarmStatus;
import io.welleng.constraints.limit.Limit;
import io.welleng.constraints.limit.LimitRule;
import io.welleng.constraints.limit.LimitValue;
import io.welleng.constraints.quality.ClockRule;
import io.welleng.constraints.quality.DataRule;
import io.welleng.constraints.quality.DataRules;
import io.welleng.constraints.quality.DoubtfulPolicy;
import io.welleng.constraints.quality.JumpRule;
import io.welleng.constraints.telemetry.Quality;
import io.welleng.constraints.telemetry.Tag;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Alarms on data that cannot be used. */
class DataAlarmTest {

    private static final List<Tag> TAGS = List.of(new Tag("x", "psi"), new Tag("m", "1"));
    private static final LimitRule RULE = LimitRule.of("high", new Limit.High("x", LimitValue.of(10.0)));

    private static RuleBook book(DoubtfulPolicy doubtful, String source) {
        DataRule rule = new DataRule("x", 0.0, 100.0, 60.0, null, null, null, doubtful);
        DataRules data = new DataRules(List.of(rule), new ClockRule(5.0, new JumpRule(600.0, 2)));
        return RuleBook.of("b", TAGS, data, List.of(), List.of(RULE))
                .withAlarms(
                        List.of(
                                AlarmDefinition.of("fault", AlarmCondition.source(source), AlarmPriority.LOW),
                                AlarmDefinition.of("high", AlarmCondition.source("high"), AlarmPriority.HIGH)),
                        null);
    }

    private static List<String> alarms(Run run) {
        return run.events.alarms.stream()
                .map(event -> event.time().getEpochSecond() + " " + event.alarm() + " " + event.to())
                .toList();
    }

    private static Run at(Run run, double second, double x, Quality quality) {
        run.buffer.begin((long) (1_000.0 * second)).put(0, x, quality).put(1, 0.0);
        run.watch.step(run.buffer, run.state, run.events);
        return run;
    }

    @Test
    void aFailedSensorIsAnAlarmFromItsFaultToItsNextUsableReading() {
        Run run = new Run(book(DoubtfulPolicy.REJECT, "data:x"));
        at(run, 0, 5.0, Quality.GOOD);
        at(run, 10, 5.0, Quality.BAD);
        at(run, 20, 500.0, Quality.GOOD);
        at(run, 30, 5.0, Quality.DOUBTFUL);
        at(run, 40, 5.0, Quality.GOOD);
        assertThat(alarms(run))
                .containsExactly(
                        "10 fault " + AlarmStatus.UNACKNOWLEDGED, "40 fault " + AlarmStatus.RETURNED_UNACKNOWLEDGED);
        assertThat(run.state.intake().isFaulty(0)).isFalse();
        assertThat(run.decided()).isEmpty();
    }

    @Test
    void aSilentSensorIsOneTooAndTheOtherTagIsNot() {
        Run run = new Run(book(DoubtfulPolicy.REJECT, "data:x"));
        at(run, 0, 5.0, Quality.GOOD);
        at(run, 60, 5.0, Quality.ABSENT);
        assertThat(alarms(run)).isEmpty();
        at(run, 61, 5.0, Quality.ABSENT);
        assertThat(alarms(run)).containsExactly("61 fault " + AlarmStatus.UNACKNOWLEDGED);
        Run other = new Run(book(DoubtfulPolicy.REJECT, "data:m"));
        at(other, 0, 5.0, Quality.BAD);
        assertThat(alarms(other)).isEmpty();
    }

    @Test
    void aDoubtfulReadingThatIsUsedIsNoFault() {
        Run run = new Run(book(DoubtfulPolicy.USE, "data:x"));
        at(run, 0, 5.0, Quality.DOUBTFUL);
        assertThat(run.events.data).hasSize(1);
        assertThat(alarms(run)).isEmpty();
    }

    // Nothing of the well is looked at meanwhile, so this alarm comes at messages that are not used.
    @Test
    void aWrongClockIsAnAlarmAtTheMessageThatIsNotUsed() {
        Run run = new Run(book(DoubtfulPolicy.REJECT, "clock:wrong"));
        at(run, 100, 5.0, Quality.GOOD);
        at(run, 97, 50.0, Quality.GOOD);
        at(run, 100, 50.0, Quality.GOOD);
        assertThat(alarms(run)).isEmpty();
        at(run, 20, 50.0, Quality.GOOD);
        assertThat(alarms(run)).containsExactly("100 fault " + AlarmStatus.UNACKNOWLEDGED);
        at(run, 101, 5.0, Quality.GOOD);
        at(run, 1_000_000, 50.0, Quality.GOOD);
        assertThat(alarms(run))
                .containsExactly(
                        "100 fault " + AlarmStatus.UNACKNOWLEDGED,
                        "101 fault " + AlarmStatus.RETURNED_UNACKNOWLEDGED,
                        "101 fault " + AlarmStatus.UNACKNOWLEDGED);
        assertThat(run.state.intake().isClockWrong()).isTrue();
        assertThat(run.decided()).isEmpty();
        // The second that agrees with it is believed.
        at(run, 1_000_010, 50.0, Quality.GOOD);
        assertThat(alarms(run).subList(3, 5))
                .containsExactly(
                        "1000010 fault " + AlarmStatus.RETURNED_UNACKNOWLEDGED,
                        "1000010 high " + AlarmStatus.UNACKNOWLEDGED);
    }

    @Test
    void aSourceThatDoesNotExistIsAnErrorThatNamesTheNearest() {
        assertThatThrownBy(() -> book(DoubtfulPolicy.USE, "data:xx"))
                .hasMessageContaining("alarms[0].condition.name")
                .hasMessageContaining("data:x\"");
        LimitRule named = LimitRule.of("data", RULE.limit());
        DataRules none = new DataRules(List.of(), new ClockRule(0.0, null));
        assertThatThrownBy(() -> RuleBook.of("b", TAGS, none, List.of(), List.of(named)))
                .hasMessageContaining("rules[0].id");
    }
}
