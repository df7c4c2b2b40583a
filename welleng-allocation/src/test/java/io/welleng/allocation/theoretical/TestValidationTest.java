package io.welleng.allocation.theoretical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.allocation.Phase;
import io.welleng.core.check.InvalidInputException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TestValidationTest {

    private static final Instant START = Instant.parse("2026-01-01T12:00:00Z");
    private static final TestLimits USUAL = TestLimits.usual();

    private static WellTest test(int day, double oil, double gas, double water) {
        return WellTest.of("T" + day, START.plusSeconds(86_400L * day), 6.0, new PhaseRates(oil, gas, water));
    }

    private static TestFault only(WellTest test) {
        TestVerdict verdict = TestValidation.verdicts(List.of(test), USUAL).get(0);
        assertThat(verdict.valid()).isFalse();
        assertThat(verdict.faults()).hasSize(1);
        return verdict.faults().get(0);
    }

    private static TestVerdict last(TestLimits limits, WellTest... tests) {
        List<TestVerdict> verdicts = TestValidation.verdicts(List.of(tests), limits);
        return verdicts.get(verdicts.size() - 1);
    }

    @Test
    void aGoodTestIsValid() {
        WellTest good = test(0, 100.0, 50.0, 100.0)
                .withTubingHeadPressures(300.0, 290.0)
                .withSteadiness(6.0, 0.1);
        TestVerdict verdict = last(USUAL, good);
        assertThat(verdict.valid()).isTrue();
        assertThat(verdict.toString()).isEqualTo("T0 of 2026-01-01T12:00:00Z, valid");
    }

    @Test
    void eachFaultHasItsNameValueAndRule() {
        WellTest shortOne = WellTest.of("S", START, 3.5, new PhaseRates(100.0, 50.0, 100.0));
        assertThat(only(shortOne))
                .isEqualTo(new TestFault(TestFaultKind.TOO_SHORT, null, 3.5, 4.0, null, "h"))
                .hasToString("measured for too short a time: 3.500 h, rule at least 4.000 h");
        assertThat(only(test(0, 100.0, 50.0, 100.0).withSteadiness(5.0, 0.02)).kind())
                .isEqualTo(TestFaultKind.NOT_STABILIZED);
        assertThat(only(test(0, 100.0, 50.0, 100.0).withSteadiness(7.0, 0.12)))
                .hasToString("rate unstable: 0.1200, rule at most 0.1000");
        assertThat(only(test(0, 100.0, -1.0, 100.0)))
                .hasToString("gas rate negative: -1.000 Mscf/d, rule at least 0 Mscf/d");
        assertThat(only(test(0, 100.0, 50.0, 100.0).withLiftGas(60.0)).value()).isEqualTo(-10.0);
        assertThat(only(WellTest.of("M", START, 6.0, new PhaseRates(null, 50.0, 100.0))))
                .hasToString("oil phase not measured");
        assertThat(only(test(0, 100.0, 50.0, 100.0).withTubingHeadPressures(300.0, 250.0)))
                .hasToString(
                        "tubing head pressure not that of production: 300.0 psia, rule from 225.0" + " to 275.0 psia");
        assertThat(only(test(0, 100.0, 50.0, 100.0).withStatus(TestStatus.ABORTED)))
                .hasToString("aborted");
        assertThat(only(test(0, 100.0, 50.0, 100.0).withStatus(TestStatus.REJECTED))
                        .kind())
                .isEqualTo(TestFaultKind.REJECTED);
    }

    @Test
    void changesAreAgainstTheLastValidTest() {
        WellTest former = test(0, 100.0, 50.0, 100.0);
        TestVerdict halved = last(USUAL, former, test(1, 60.0, 30.0, 60.0));
        assertThat(halved.faults().stream().map(TestFault::kind))
                .containsExactly(TestFaultKind.RATE_CHANGE, TestFaultKind.RATE_CHANGE);
        assertThat(halved.faults().get(0))
                .isEqualTo(new TestFault(TestFaultKind.RATE_CHANGE, Phase.OIL, 60.0, 70.0, 130.0, "STB/d"));
        TestVerdict wet = last(USUAL, former, test(1, 100.0, 50.0, 200.0));
        assertThat(wet.faults()).hasSize(1);
        assertThat(wet.faults().get(0).kind()).isEqualTo(TestFaultKind.WATER_CUT_JUMP);
        assertThat(wet.faults().get(0).value()).isCloseTo(2.0 / 3.0, within(1e-15));
        assertThat(wet.faults().get(0).upper()).isCloseTo(0.6, within(1e-15));
        TestVerdict gassy = last(USUAL, former, test(1, 75.0, 60.0, 75.0));
        assertThat(gassy.faults().stream().map(TestFault::kind)).containsExactly(TestFaultKind.GAS_OIL_RATIO_JUMP);
        assertThat(gassy.faults().get(0).value()).isCloseTo(800.0, within(1e-12));
        assertThat(last(USUAL, former, test(1, 130.0, 65.0, 130.0)).valid()).isTrue();
        // A rejected test is no measure for the next one.
        WellTest aborted = test(1, 60.0, 30.0, 60.0).withStatus(TestStatus.ABORTED);
        assertThat(last(USUAL, former, aborted, test(2, 60.0, 30.0, 60.0)).valid())
                .isFalse();
        assertThat(last(USUAL, former, aborted, test(2, 95.0, 48.0, 95.0)).valid())
                .isTrue();
    }

    @Test
    void aFormerRateOfNothingNeedsNoDivision() {
        TestVerdict from0 = last(USUAL, test(0, 0.0, 0.0, 10.0), test(1, 5.0, 0.0, 10.0));
        assertThat(from0.faults().stream().map(TestFault::kind))
                .containsExactly(TestFaultKind.RATE_CHANGE, TestFaultKind.WATER_CUT_JUMP);
        assertThat(from0.faults().get(0).upper()).isZero();
    }

    @Test
    void aRepeatedChangeIsReal() {
        WellTest former = test(0, 100.0, 50.0, 100.0);
        WellTest changed = test(1, 60.0, 30.0, 60.0);
        WellTest repeat = test(2, 62.0, 31.0, 61.0);
        WellTest after = test(3, 61.0, 30.0, 60.0);
        List<TestVerdict> verdicts = TestValidation.verdicts(List.of(after, former, repeat, changed), USUAL);
        assertThat(verdicts.stream().map(TestVerdict::valid)).containsExactly(true, false, true, true);
        assertThat(verdicts.get(2).waived()).hasSize(2);
        assertThat(verdicts.get(2).toString()).contains("valid; waived: oil rate changed against the former test");
        assertThat(verdicts.get(3).waived()).isEmpty();
        // Two tests that agree with neither: the second is not a repeat.
        assertThat(last(USUAL, former, changed, test(2, 30.0, 15.0, 30.0)).valid())
                .isFalse();
    }

    @Test
    void aPersonCanStandByAChangeButNotByANegativeRate() {
        WellTest former = test(0, 100.0, 50.0, 100.0);
        WellTest confirmed =
                test(1, 60.0, 30.0, 60.0).withTubingHeadPressures(300.0, 200.0).withStatus(TestStatus.CONFIRMED);
        TestVerdict verdict = last(USUAL, former, confirmed);
        assertThat(verdict.valid()).isTrue();
        assertThat(verdict.waived().stream().map(TestFault::kind))
                .containsExactly(TestFaultKind.PRESSURE_MISMATCH, TestFaultKind.RATE_CHANGE, TestFaultKind.RATE_CHANGE);
        assertThat(last(USUAL, test(1, 60.0, -30.0, 60.0).withStatus(TestStatus.CONFIRMED))
                        .valid())
                .isFalse();
    }

    @Test
    void onlyChangesCanBeConfirmedByARepeat() {
        assertThat(Stream.of(TestFaultKind.values()).filter(TestFaultKind::isChange))
                .containsExactly(
                        TestFaultKind.RATE_CHANGE, TestFaultKind.WATER_CUT_JUMP, TestFaultKind.GAS_OIL_RATIO_JUMP);
        // The second test repeats the rates of the first, but was itself too short.
        WellTest former = test(0, 100.0, 50.0, 100.0);
        WellTest brief = WellTest.of("B", START.plusSeconds(200_000L), 1.0, new PhaseRates(61.0, 30.0, 61.0));
        List<TestVerdict> verdicts = TestValidation.verdicts(
                List.of(former, test(1, 60.0, 30.0, 60.0), brief, test(3, 60.0, 30.0, 60.0)), USUAL);
        assertThat(verdicts.stream().map(TestVerdict::valid)).containsExactly(true, false, false, true);
        assertThat(verdicts.get(2).faults().stream().map(TestFault::kind)).containsExactly(TestFaultKind.TOO_SHORT);
    }

    @Test
    void whatIsNotLimitedIsNotChecked() {
        WellTest odd = WellTest.of("T1", START.plusSeconds(86_400), 0.1, new PhaseRates(1.0, null, 900.0))
                .withTubingHeadPressures(10.0, 900.0)
                .withSteadiness(0.0, 3.0);
        assertThat(last(TestLimits.none(), test(0, 100.0, 50.0, 0.0), odd).valid())
                .isTrue();
        assertThat(last(TestLimits.none().withRequiredPhases(EnumSet.of(Phase.GAS)), odd)
                        .faults())
                .containsExactly(TestFault.without(TestFaultKind.MISSING_PHASE, Phase.GAS));
    }

    @Test
    void outOfOperationIsNotCompared() {
        WellTest out = WellTest.outOfOperation("O", START.plusSeconds(43_200));
        assertThat(last(USUAL, test(0, 100.0, 50.0, 100.0), out).valid()).isTrue();
        assertThat(last(USUAL, test(0, 100.0, 50.0, 100.0), out, test(1, 50.0, 25.0, 50.0))
                        .valid())
                .isFalse();
        assertThat(out.toString()).isEqualTo("O, 2026-01-02T00:00:00Z: out of operation");
    }

    @Test
    void ratiosNeedTheirRates() {
        assertThat(new PhaseRates(0.0, 5.0, 0.0).waterCut()).isEmpty();
        assertThat(new PhaseRates(0.0, 5.0, 0.0).gasOilRatioScfPerStb()).isEmpty();
        assertThat(new PhaseRates(-1.0, 5.0, 2.0).waterCut()).isEmpty();
        assertThat(new PhaseRates(1.0, -5.0, -2.0).gasOilRatioScfPerStb()).isEmpty();
        assertThat(new PhaseRates(1.0, -5.0, -2.0).waterCut()).isEmpty();
        assertThat(new PhaseRates(1.0, null, null).waterCut()).isEmpty();
        assertThat(new PhaseRates(null, 1.0, 1.0).waterCut()).isEmpty();
        assertThat(new PhaseRates(1.0, null, 3.0).gasOilRatioScfPerStb()).isEmpty();
        assertThat(new PhaseRates(null, 2.0, 3.0).gasOilRatioScfPerStb()).isEmpty();
        assertThat(new PhaseRates(1.0, 2.0, 3.0).waterCut()).hasValue(0.75);
        assertThat(new PhaseRates(4.0, 2.0, 3.0).gasOilRatioScfPerStb()).hasValue(500.0);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> TestValidation.verdicts(List.of(test(1, 1, 1, 1), test(1, 2, 2, 2)), USUAL))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("names that differ");
        assertThatThrownBy(() -> new PhaseRates(Double.NaN, null, null)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> test(0, 1.0, 1.0, 1.0).withStatus(TestStatus.OUT_OF_OPERATION))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("rates");
        assertThatThrownBy(() -> test(0, 1.0, 1.0, 1.0).withTubingHeadPressures(0.0, 1.0))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new WellTest(
                        "X",
                        START,
                        6.0,
                        new PhaseRates(1.0, null, null),
                        null,
                        null,
                        null,
                        32.0,
                        100.0,
                        -500.0,
                        null,
                        null,
                        null,
                        TestStatus.COMPLETE))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("separatorTemperatureF");
        assertThatThrownBy(() -> new TestLimits(null, null, null, null, null, 1.5, null, null, null))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> USUAL.withValidityDays(0.0)).isInstanceOf(InvalidInputException.class);
        assertThat(USUAL.withRequiredPhases(null).requiredPhases()).isEmpty();
    }
}
