package io.welleng.constraints.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.constraints.telemetry.Quality;
import io.welleng.constraints.telemetry.SampleBuffer;
import io.welleng.constraints.telemetry.Tag;
import io.welleng.constraints.telemetry.Tags;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntakeTest {

    /** 2026-01-01T00:00:00Z (ms). */
    private static final long T0 = 1_767_225_600_000L;

    private static final Tags TAGS = Tags.of(List.of(new Tag("thp_psi", "psi"), new Tag("spm", "1/min")));
    private static final ClockRule CLOCK = new ClockRule(5.0, null);
    private static final DataRule ANY =
            new DataRule("thp_psi", null, null, null, null, null, null, DoubtfulPolicy.REJECT);

    private final List<DataEvent> events = new ArrayList<>();
    private final SampleBuffer sample = SampleBuffer.of(TAGS);
    private IntakeState state;
    private Intake intake;

    private void rules(DataRule rule) {
        rules(rule, CLOCK);
    }

    private void rules(DataRule rule, ClockRule clock) {
        intake = Intake.of(new DataRules(List.of(rule), clock), TAGS);
        state = intake.newState("A-1");
        events.clear();
    }

    private boolean at(double seconds, double thp) {
        return at(seconds, thp, Quality.GOOD);
    }

    private boolean at(double seconds, double thp, Quality quality) {
        events.clear();
        sample.begin(T0 + Math.round(seconds * 1_000.0)).put(0, thp, quality);
        return intake.accept(sample, state, events::add);
    }

    private boolean silentAt(double seconds) {
        events.clear();
        sample.begin(T0 + Math.round(seconds * 1_000.0)).put(1, 6.0);
        return intake.accept(sample, state, events::add);
    }

    private String told() {
        return String.join("\n", events.stream().map(DataEvent::toString).toList());
    }

    @Test
    void aFrozenSensorIsNotUsedFromTheReadingThatSaysSoAndUsedAgainWithItsFirstChange() {
        rules(ANY.withStuck(new StuckRule(0.0, 60.0, 3)));
        for (int k = 0; k < 6; k++) {
            assertThat(at(10.0 * k, 100.0)).isTrue();
            assertThat(events).isEmpty();
            assertThat(state.fresh(0)).isTrue();
        }
        at(60.0, 100.0);
        assertThat(told())
                .isEqualTo("2026-01-01T00:01:00Z A-1 thp_psi stuck begins: no change from 100.0 psi since"
                        + " 2026-01-01T00:00:00Z");
        assertThat(state.usable(0)).isFalse();
        assertThat(state.value(0)).isEqualTo(100.0);
        assertThat(state.valueMillis(0)).isEqualTo(T0 + 50_000L);
        // A long silence does not heal it, nor does a bad reading.
        at(9_000.0, 100.0);
        assertThat(events).isEmpty();
        at(9_001.0, Double.NaN);
        assertThat(told()).contains("not_a_number begins").doesNotContain("stuck");
        at(9_002.0, 100.0);
        assertThat(told()).contains("not_a_number ends: the reading is 100.0 psi");
        assertThat(state.has(0, DataFault.STUCK)).isTrue();
        at(9_003.0, 100.1);
        assertThat(told()).isEqualTo("2026-01-01T02:30:03Z A-1 thp_psi stuck ends: the reading is 100.1 psi");
        assertThat(state.usable(0)).isTrue();
        assertThat(state.fresh(0)).isTrue();
    }

    @Test
    void afterALongGapTheSameReadingIsNoFrozenSensor() {
        rules(ANY.withStuck(new StuckRule(0.0, 60.0, 3)));
        at(0.0, 100.0);
        at(10.0, 100.0);
        at(20.0, 100.0);
        at(81.0, 100.0);
        assertThat(events).isEmpty();
        at(140.0, 100.0);
        assertThat(events).isEmpty();
        // 60 s after the gap, but 2 readings only would not do.
        at(141.0, 100.0);
        assertThat(told()).contains("stuck begins").contains("since 2026-01-01T00:01:21Z");
        // The time to be stale is such a gap too.
        rules(ANY.withStuck(new StuckRule(0.0, 60.0, 2)).withStaleAfterSeconds(30.0));
        at(0.0, 100.0);
        at(29.0, 100.0);
        at(60.0, 100.0);
        assertThat(events).isEmpty();
        at(90.0, 100.0);
        at(120.0, 100.0);
        assertThat(told()).contains("stuck begins").contains("since 2026-01-01T00:01:00Z");
    }

    @Test
    void aConstantTagWithoutARuleIsNeverStuck() {
        rules(ANY);
        for (int k = 0; k < 1_000; k++) {
            at(3_600.0 * k, 32.0);
            assertThat(events).isEmpty();
            assertThat(state.usable(0)).isTrue();
        }
    }

    @Test
    void aReadingIsStaleLaterThanItsTimeAndSeenAtAnyMessage() {
        rules(ANY.withStaleAfterSeconds(60.0));
        at(0.0, 100.0);
        silentAt(60.0);
        assertThat(events).isEmpty();
        assertThat(state.usable(0)).isTrue();
        assertThat(state.fresh(0)).isFalse();
        silentAt(60.001);
        assertThat(told())
                .isEqualTo("2026-01-01T00:01:00.001Z A-1 thp_psi stale begins: no reading since 2026-01-01T00:00:00Z");
        assertThat(state.usable(0)).isFalse();
        assertThat(state.value(0)).isEqualTo(100.0);
        silentAt(70.0);
        assertThat(events).isEmpty();
        at(80.0, 101.0);
        assertThat(told()).contains("stale ends: the reading is 101.0 psi");
        // A tag never heard ages from the first message.
        rules(ANY.withStaleAfterSeconds(60.0));
        silentAt(0.0);
        silentAt(61.0);
        assertThat(told()).contains("stale begins: no reading since 2026-01-01T00:00:00Z");
        assertThat(state.value(0)).isNaN();
        assertThat(state.usable(1)).isTrue();
    }

    @Test
    void aSpikeIsRefusedAndANewLevelBelievedWhenItIsConfirmed() {
        rules(ANY.withStep(new StepRule(10.0, 3)));
        at(0.0, 100.0);
        at(1.0, 110.0);
        assertThat(events).isEmpty();
        at(2.0, 900.0);
        assertThat(told())
                .isEqualTo("2026-01-01T00:00:02Z A-1 thp_psi step begins: from 110.0 psi to 900.0 psi in 1.000 s,"
                        + " more than 10.00 psi per second");
        assertThat(events.get(0).value()).isEqualTo(900.0);
        at(3.0, 111.0);
        assertThat(told()).contains("step ends: the reading is 111.0 psi");
        assertThat(state.fresh(0)).isTrue();
        // The first spike does not count for the second.
        at(4.0, 900.0);
        at(5.0, 905.0);
        assertThat(state.value(0)).isEqualTo(111.0);
        at(6.0, 901.0);
        assertThat(told()).contains("step ends: the reading is 901.0 psi");
        assertThat(state.value(0)).isEqualTo(901.0);
        // Spikes that do not agree with one another are never believed.
        for (int k = 7; k < 20; k++) {
            at(k, k % 2 == 0 ? 5_000.0 : -5_000.0);
            assertThat(state.usable(0)).isFalse();
        }
    }

    @Test
    void aSensorThatThawsIsBelievedAtOnce() {
        rules(ANY.withStep(new StepRule(1.0, 3)).withStuck(new StuckRule(0.0, 2.0, 2)));
        at(0.0, 100.0);
        at(1.0, 100.0);
        at(2.0, 100.0);
        assertThat(state.has(0, DataFault.STUCK)).isTrue();
        at(3.0, 500.0);
        assertThat(told()).contains("stuck ends").doesNotContain("step");
        assertThat(state.value(0)).isEqualTo(500.0);
    }

    @Test
    void limitsOfTheInstrumentAreReadings() {
        rules(ANY.withRange(0.0, 5_000.0));
        at(0.0, 0.0);
        at(1.0, 5_000.0);
        assertThat(events).isEmpty();
        at(2.0, Math.nextUp(5_000.0));
        assertThat(told()).contains("out_of_range begins: 5000 psi is above 5000 psi");
        at(3.0, -0.001);
        assertThat(events).isEmpty();
        assertThat(state.has(0, DataFault.OUT_OF_RANGE)).isTrue();
        rules(ANY.withRange(0.0, 5_000.0));
        at(0.0, -0.001);
        assertThat(told()).contains("-0.001000 psi is below 0 psi");
        rules(ANY);
        for (double value : new double[] {Double.MAX_VALUE, -Double.MAX_VALUE, Double.MIN_VALUE, -0.0}) {
            at(0.0, value);
            assertThat(events).isEmpty();
            rules(ANY);
        }
    }

    @Test
    void whatIsNoNumberIsNeverUsed() {
        rules(ANY);
        int k = 0;
        for (Quality quality : new Quality[] {Quality.GOOD, Quality.DOUBTFUL, Quality.BAD}) {
            for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
                at(k++, value, quality);
                assertThat(state.usable(0)).isFalse();
                assertThat(state.fresh(0)).isFalse();
                DataFault fault = quality == Quality.BAD ? DataFault.BAD_QUALITY : DataFault.NOT_A_NUMBER;
                assertThat(state.has(0, fault)).isTrue();
                events.forEach(event -> assertThat(event.value()).isNull());
            }
        }
        assertThat(told()).isEmpty();
        at(k, 1.0);
        assertThat(told()).contains("bad_quality ends: the reading is 1.000 psi");
    }

    @Test
    void doubtfulReadingsGoByTheirPolicy() {
        rules(ANY);
        at(0.0, 100.0, Quality.DOUBTFUL);
        assertThat(told()).contains("doubtful begins: the source does not vouch for the reading; it is not used");
        assertThat(state.usable(0)).isFalse();
        assertThat(state.value(0)).isNaN();
        rules(ANY.withDoubtful(DoubtfulPolicy.USE).withRange(0.0, 200.0));
        at(0.0, 100.0, Quality.DOUBTFUL);
        assertThat(told()).contains("doubtful begins").contains("it is used all the same");
        assertThat(state.usable(0)).isTrue();
        assertThat(state.fresh(0)).isTrue();
        at(1.0, 300.0, Quality.DOUBTFUL);
        assertThat(told()).contains("out_of_range begins").doesNotContain("doubtful");
        assertThat(state.usable(0)).isFalse();
        at(2.0, Double.NaN, Quality.DOUBTFUL);
        assertThat(told()).contains("doubtful ends: another fault follows").contains("not_a_number begins");
    }

    @Test
    void anotherUnitIsNamedAndNothingConverted() {
        rules(ANY.withSourceUnit("kPa"));
        assertThat(at(0.0, 700.0)).isTrue();
        assertThat(told())
                .isEqualTo(
                        "2026-01-01T00:00:00Z A-1 thp_psi unit_mismatch begins: the source measures in kPa, the tag in"
                                + " psi: other units of the same quantity");
        assertThat(state.value(0)).isNaN();
        for (int k = 1; k < 5; k++) {
            at(k, k == 2 ? Double.NaN : 700.0, k == 3 ? Quality.BAD : Quality.GOOD);
            assertThat(events).isEmpty();
            assertThat(state.usable(0)).isFalse();
        }
    }

    @Test
    void messagesOutOfOrderAreNotUsed() {
        rules(ANY);
        at(0.0, 100.0);
        assertThat(at(10.0, 101.0)).isTrue();
        assertThat(at(10.0, 999.0)).isFalse();
        assertThat(told())
                .isEqualTo("2026-01-01T00:00:10Z A-1 duplicate begins: message of 2026-01-01T00:00:10Z, last used"
                        + " 2026-01-01T00:00:10Z: the time of the last message used");
        assertThat(at(10.0, 999.0)).isFalse();
        assertThat(events).isEmpty();
        assertThat(at(5.0, 999.0)).isFalse();
        assertThat(told())
                .contains("duplicate ends: message of 2026-01-01T00:00:05Z")
                .contains("late begins");
        assertThat(at(4.999, 999.0)).isFalse();
        assertThat(told())
                .contains("late ends")
                .contains("time_backwards begins")
                .contains("too old to be late");
        assertThat(state.has(DataFault.TIME_BACKWARDS)).isTrue();
        assertThat(state.value(0)).isEqualTo(101.0);
        assertThat(state.epochMillis()).isEqualTo(T0 + 10_000L);
        assertThat(at(10.001, 102.0)).isTrue();
        assertThat(told())
                .isEqualTo("2026-01-01T00:00:10.001Z A-1 time_backwards ends: message of 2026-01-01T00:00:10.001Z");
        assertThat(state.value(0)).isEqualTo(102.0);
    }

    @Test
    void aTimeTooFarAheadIsBelievedWhenItIsConfirmed() {
        rules(ANY, new ClockRule(5.0, new JumpRule(3_600.0, 3)));
        at(0.0, 100.0);
        assertThat(at(3_600.0, 101.0)).isTrue();
        assertThat(at(1e9, 102.0)).isFalse();
        assertThat(told()).contains("future_jump begins").contains("too far ahead");
        // One wrong time does not make the next right one late.
        assertThat(at(3_601.0, 103.0)).isTrue();
        assertThat(told()).contains("future_jump ends");
        assertThat(at(1e6, 104.0)).isFalse();
        assertThat(at(1e6 + 10.0, 105.0)).isFalse();
        assertThat(events).isEmpty();
        // Not in a row: counted anew.
        assertThat(at(2e6, 106.0)).isFalse();
        assertThat(at(2e6 + 10.0, 107.0)).isFalse();
        assertThat(at(2e6 + 10.0, 107.0)).isFalse();
        assertThat(at(2e6 + 20.0, 108.0)).isFalse();
        assertThat(at(2e6 + 3_620.0, 109.0)).isTrue();
        assertThat(told()).contains("future_jump ends");
        assertThat(state.value(0)).isEqualTo(109.0);
        rules(ANY);
        at(0.0, 100.0);
        assertThat(at(1e9, 100.0)).as("without a rule").isTrue();
    }
}
