package io.welleng.allocation.theoretical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.welleng.allocation.Phase;
import io.welleng.allocation.theoretical.RuleAnswer.NoRate;
import io.welleng.allocation.theoretical.RuleAnswer.Rate;
import io.welleng.allocation.theoretical.TheoreticalRule.DeclineBetweenTests;
import io.welleng.allocation.theoretical.TheoreticalRule.Interpolation;
import io.welleng.allocation.theoretical.TheoreticalRule.LastValidTest;
import io.welleng.allocation.theoretical.TheoreticalRule.ModelEstimate;
import io.welleng.core.check.InvalidInputException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TestRatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 11);
    private static final WellTest FIRST = test("T1", "2026-03-02T00:00:00Z", 100.0, 50.0, 20.0);
    private static final WellTest SECOND = test("T2", "2026-03-22T00:00:00Z", 80.0, 60.0, 20.0);
    private static final TestLimits OPEN = TestLimits.none();

    private static WellTest test(String id, String end, Double oil, Double gas, Double water) {
        return WellTest.of(id, Instant.parse(end), 0.0, new PhaseRates(oil, gas, water))
                .withUncertainty(new PhaseUncertainty(0.05, 0.08, 0.10));
    }

    private static RuleAnswer ask(TheoreticalRule rule, LocalDate day, TestLimits limits, WellTest... tests) {
        return rule.rate(
                TheoreticalWell.of("W", List.of(rule), List.of(tests), limits)
                        .withGrowth(new UncertaintyGrowth(0.01))
                        .estimator(),
                day);
    }

    private static Rate rate(TheoreticalRule rule, LocalDate day, WellTest... tests) {
        return (Rate) ask(rule, day, OPEN, tests);
    }

    private static NoRateReason reason(TheoreticalRule rule, LocalDate day, WellTest... tests) {
        NoRate answer = (NoRate) ask(rule, day, OPEN, tests);
        assertThat(answer.rule()).isEqualTo(rule.label());
        assertThat(answer.toString()).startsWith(rule.label() + ": ");
        return answer.reason();
    }

    // Equation: mpmath at 50 digits, theoretical.py beside the csv.
    @ParameterizedTest
    @CsvFileSource(resources = "/io/welleng/allocation/theoretical/rates.csv", useHeadersInDisplayName = true)
    void kernelsMatchTheirEquations(
            double q1,
            double q2,
            double u1,
            double u2,
            double g,
            double a1,
            double a2,
            double decline,
            double linear,
            double uLinear,
            double exponential,
            double uExponential,
            double after,
            double uAfter) {
        double w = a1 / (a1 + a2);
        double bridge = UncertaintyGrowth.between(g, a1, a2);
        assertThat(TestRates.linear(q1, q2, w)).isCloseTo(linear, within(1e-14 * linear));
        assertThat(UncertaintyGrowth.linear(q1, u1, q2, u2, w, bridge)).isCloseTo(uLinear, within(1e-14));
        assertThat(TestRates.exponential(q1, q2, w)).isCloseTo(exponential, within(1e-13 * exponential));
        assertThat(UncertaintyGrowth.exponential(u1, u2, w, bridge)).isCloseTo(uExponential, within(1e-14));
        assertThat(NominalDecline.rate(q1, decline, a1)).isCloseTo(after, within(1e-14 * after));
        assertThat(UncertaintyGrowth.after(u1, g, a1)).isCloseTo(uAfter, within(1e-14));
    }

    // Equation by hand: the middle of the day is 9.5 days after one test and 10.5 before the other, w = 0.475.
    @Test
    void interpolatesInTime() {
        Rate rate = rate(new Interpolation(null), DAY, SECOND, FIRST);
        assertThat(rate.rates().oilStbPerDay()).isCloseTo(100.0 - 0.475 * 20.0, within(1e-12));
        assertThat(rate.rates().gasMscfPerDay()).isCloseTo(50.0 + 0.475 * 10.0, within(1e-12));
        assertThat(rate.rates().waterStbPerDay()).isCloseTo(20.0, within(1e-12));
        assertThat(rate.ageDays()).isEqualTo(9.5);
        assertThat(rate.sourceNames()).containsExactly("T1", "T2");
        double water = Math.sqrt(Math.pow(0.525 * 0.1, 2) + Math.pow(0.475 * 0.1, 2) + 1e-4 * 9.5 * 10.5 / 20.0);
        assertThat(rate.relativeUncertainty().water()).isCloseTo(water, within(1e-14));
        assertThat(rate.toString())
                .startsWith(
                        "interpolation between tests (T1, T2): oil 90.50 STB/d, gas 54.75 Mscf/d, water 20.00 STB/d; "
                                + "q = (1 - w) q1 + w q2, w = 0.4750; standard uncertainty oil ");
    }

    @Test
    void everyNumberExplainsItself() {
        WellTest noWater = test("T0", "2026-03-02T00:00:00Z", 100.0, 50.0, null);
        TheoreticalDay day = TheoreticalWell.of("W", List.of(new Interpolation(null)), List.of(noWater, SECOND), OPEN)
                .withOutages(List.of(Outage.ofHours(ProductionDay.utc(), DAY, 6.0, DowntimeCause.POWER)), null)
                .estimator()
                .day(DAY);
        assertThat(day.explain(Phase.GAS))
                .isEqualTo(
                        "W, 2026-03-11, gas: 41.06 Mscf = 54.75 Mscf/d x 18.00 h / 24 h; interpolation between tests:"
                                + " q = (1 - w) q1 + w q2, w = 0.4750, q1 = 50.00 (T0), q2 = 60.00 (T2)");
        assertThat(day.explain(Phase.WATER))
                .startsWith("W, 2026-03-11, water: not known; ")
                .endsWith("q1 = not known (T0), q2 = 20.00 (T2)");
        TheoreticalDay none = TheoreticalWell.of("W", List.of(new LastValidTest()), List.of(), OPEN)
                .estimator()
                .day(DAY);
        assertThat(none.explain(Phase.OIL))
                .isEqualTo(none.toString())
                .endsWith("passed over: last valid test: no valid test for 2026-03-11 or before");
    }

    // Monte Carlo: tests with normal errors, and a random walk of the logarithm of the rate tied at both of them.
    @Test
    void uncertaintyIsThatOfSimulatedWells() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7L);
        int days = 16;
        int at = 6;
        double g = 0.01;
        double w = at / (double) days;
        int samples = 40_000;
        double[] linear = new double[samples];
        double[] exponential = new double[samples];
        double[] after = new double[samples];
        for (int k = 0; k < samples; k++) {
            double walk = 0.0;
            double then = 0.0;
            for (int i = 1; i <= days; i++) {
                walk += g * random.nextGaussian();
                then = i == at ? walk : then;
            }
            double bridge = then - w * walk;
            double q1 = 100.0 * (1.0 + 0.05 * random.nextGaussian());
            double q2 = 60.0 * (1.0 + 0.03 * random.nextGaussian());
            linear[k] = TestRates.linear(q1, q2, w) * Math.exp(bridge);
            exponential[k] = TestRates.exponential(q1, q2, w) * Math.exp(bridge);
            after[k] = q1 * Math.exp(then);
        }
        double gain = UncertaintyGrowth.between(g, at, days - at);
        assertThat(spread(linear))
                .isCloseTo(UncertaintyGrowth.linear(100.0, 0.05, 60.0, 0.03, w, gain), withinPercentage(2.0));
        assertThat(spread(exponential))
                .isCloseTo(UncertaintyGrowth.exponential(0.05, 0.03, w, gain), withinPercentage(2.0));
        assertThat(spread(after)).isCloseTo(UncertaintyGrowth.after(0.05, g, at), withinPercentage(2.0));
    }

    /** Standard deviation / mean. */
    private static double spread(double[] sample) {
        return Math.sqrt(StatUtils.variance(sample)) / StatUtils.mean(sample);
    }

    // Equation by hand: 100 (80/100)^0.475; after the last test 80 exp(-0.3 x 5.5 / 365.25).
    @Test
    void declinesThroughTwoTestsAndAfterTheLast() {
        DeclineBetweenTests rule = new DeclineBetweenTests(30.0, new NominalDecline(0.3, 0.0, -0.2));
        Rate between = rate(rule, DAY, FIRST, SECOND);
        assertThat(between.rates().oilStbPerDay()).isCloseTo(100.0 * Math.pow(0.8, 0.475), within(1e-12));
        assertThat(between.relativeUncertainty().oil())
                .isCloseTo(Math.sqrt(0.0025 * (0.525 * 0.525 + 0.475 * 0.475) + 4.9875e-4), within(1e-14));
        Rate after = rate(rule, LocalDate.of(2026, 3, 27), FIRST, SECOND);
        assertThat(after.rates().oilStbPerDay()).isCloseTo(80.0 * Math.exp(-0.3 * 5.5 / 365.25), within(1e-12));
        assertThat(after.rates().gasMscfPerDay()).isEqualTo(60.0);
        assertThat(after.rates().waterStbPerDay()).isCloseTo(20.0 * Math.exp(0.2 * 5.5 / 365.25), within(1e-12));
        assertThat(after.relativeUncertainty().gas()).isCloseTo(Math.sqrt(0.0064 + 5.5e-4), within(1e-15));
        assertThat(after.sourceNames()).containsExactly("T2");
        assertThat(after.formula()).contains("a = 5.500 d").contains("D = oil 0.3000, gas 0, water -0.2000 1/year");
    }

    @Test
    void aPhaseThatIsNeverMadeStaysNothing() {
        WellTest one = test("D1", "2026-03-02T00:00:00Z", 10.0, 0.0, null);
        WellTest two = test("D2", "2026-03-22T00:00:00Z", 5.0, 0.0, 1.0);
        for (TheoreticalRule rule :
                List.of(new Interpolation(null), new DeclineBetweenTests(null, NominalDecline.all(0.1)))) {
            Rate rate = rate(rule, DAY, one, two);
            assertThat(rate.rates().gasMscfPerDay()).isZero();
            assertThat(rate.rates().waterStbPerDay()).isNull();
            assertThat(rate.rates().toString()).contains("water not known");
        }
        Rate linear = rate(new Interpolation(null), DAY, one, two);
        assertThat(linear.relativeUncertainty().gas()).isZero();
        assertThat(linear.relativeUncertainty().water()).isZero();
        Rate after = rate(new DeclineBetweenTests(null, NominalDecline.all(0.1)), DAY, one);
        assertThat(after.rates().waterStbPerDay()).isNull();
    }

    @Test
    void aTestHoldsFromItsDayOrFromTheNext() {
        WellTest noon = test("N", "2026-03-11T20:00:00Z", 90.0, 1.0, 1.0);
        assertThat(rate(new LastValidTest(), DAY, FIRST, noon).sourceNames()).containsExactly("N");
        assertThat(rate(new LastValidTest(), DAY, FIRST, noon).ageDays()).isCloseTo(8.0 / 24.0, within(1e-12));
        LastValidTest next = new LastValidTest(EffectiveFrom.NEXT_DAY);
        assertThat(rate(next, DAY, FIRST, noon).sourceNames()).containsExactly("T1");
        assertThat(rate(next, DAY.plusDays(1), FIRST, noon).sourceNames()).containsExactly("N");
        assertThat(rate(next, DAY, FIRST, noon).relativeUncertainty().oil())
                .isCloseTo(Math.sqrt(0.0025 + 1e-4 * 9.5), within(1e-15));
    }

    @Test
    void whatIsNotKnownOfATestIsNotKnownOfTheRate() {
        WellTest plain = WellTest.of("P", Instant.parse("2026-03-01T00:00:00Z"), 6.0, FIRST.rates());
        assertThat(rate(new LastValidTest(), DAY, plain).relativeUncertainty()).isNull();
        assertThat(rate(new Interpolation(null), DAY, plain, SECOND).relativeUncertainty())
                .isNull();
        WellTest late = WellTest.of("L", Instant.parse("2026-03-30T00:00:00Z"), 6.0, FIRST.rates());
        assertThat(rate(new Interpolation(null), DAY, FIRST, late).relativeUncertainty())
                .isNull();
        DeclineBetweenTests decline = new DeclineBetweenTests(null, null);
        assertThat(rate(decline, DAY, plain, SECOND).relativeUncertainty()).isNull();
        assertThat(rate(decline, DAY, FIRST, late).relativeUncertainty()).isNull();
        assertThat(rate(new LastValidTest(), DAY, plain).toString()).doesNotContain("uncertainty");
    }

    @Test
    void everyRuleSaysWhyItHasNoAnswer() {
        WellTest out = WellTest.outOfOperation("O", Instant.parse("2026-03-05T00:00:00Z"));
        WellTest outLater = WellTest.outOfOperation("O", Instant.parse("2026-03-15T00:00:00Z"));
        WellTest dry = test("D", "2026-03-22T00:00:00Z", 80.0, 60.0, 0.0);
        Interpolation line = new Interpolation(null);
        DeclineBetweenTests decline = new DeclineBetweenTests(19.0, null);
        assertThat(reason(new LastValidTest(), DAY, SECOND)).isEqualTo(NoRateReason.NO_VALID_TEST);
        assertThat(reason(line, DAY, SECOND)).isEqualTo(NoRateReason.NO_VALID_TEST);
        assertThat(reason(line, DAY, FIRST)).isEqualTo(NoRateReason.NO_LATER_TEST);
        assertThat(reason(decline, DAY, FIRST)).isEqualTo(NoRateReason.NO_LATER_TEST);
        assertThat(reason(decline, DAY, SECOND)).isEqualTo(NoRateReason.NO_VALID_TEST);
        assertThat(reason(decline, DAY, FIRST, SECOND)).isEqualTo(NoRateReason.GAP_TOO_LONG);
        assertThat(reason(new Interpolation(19.9), DAY, FIRST, SECOND)).isEqualTo(NoRateReason.GAP_TOO_LONG);
        assertThat(reason(line, DAY, FIRST, out, SECOND)).isEqualTo(NoRateReason.OUT_OF_OPERATION);
        assertThat(reason(line, DAY, FIRST, outLater, SECOND)).isEqualTo(NoRateReason.OUT_OF_OPERATION);
        assertThat(reason(new DeclineBetweenTests(null, null), DAY, FIRST, dry)).isEqualTo(NoRateReason.ZERO_RATE);
        assertThat(reason(new DeclineBetweenTests(null, NominalDecline.all(0.1)), DAY, FIRST, out))
                .isEqualTo(NoRateReason.NO_LATER_TEST);
        assertThat(reason(new ModelEstimate("VFM"), DAY)).isEqualTo(NoRateReason.NO_ESTIMATE);
        NoRate gap = (NoRate) ask(decline, DAY, OPEN, FIRST, SECOND);
        assertThat(gap.toString()).isEqualTo("decline between tests: days from T1 to T2, 20.00, limit 19.00");
    }

    @Test
    void aMissingPhasePassesTheRuleOver() {
        TestLimits both = OPEN.withRequiredPhases(EnumSet.of(Phase.OIL, Phase.GAS));
        ModelRate oilOnly = new ModelRate(DAY, "VFM", new PhaseRates(95.0, null, null), PhaseUncertainty.all(0.07));
        TheoreticalWell well = TheoreticalWell.of(
                        "W", List.of(new ModelEstimate("VFM"), new LastValidTest()), List.of(FIRST), both)
                .withModelRates(List.of(oilOnly));
        TheoreticalDay day = well.estimator().day(DAY);
        assertThat(day.passedOver()).hasSize(1);
        assertThat(day.passedOver().get(0).reason()).isEqualTo(NoRateReason.MISSING_PHASE);
        assertThat(day.passedOver().get(0).because()).isEqualTo("gas not known from VFM");
        assertThat(day.volume(Phase.GAS)).isEqualTo(50.0);
        assertThat(day.toString()).contains("passed over: estimate of VFM: gas not known from VFM");
    }

    @Test
    void theFirstRuleWithAnAnswerIsUsed() {
        ModelRate model = new ModelRate(DAY, "VFM", new PhaseRates(95.0, 40.0, null), PhaseUncertainty.all(0.07));
        TheoreticalWell well = TheoreticalWell.of(
                        "W", List.of(new ModelEstimate("VFM"), new LastValidTest()), List.of(FIRST), OPEN)
                .withModelRates(List.of(model));
        TheoreticalDay.Estimated measured =
                (TheoreticalDay.Estimated) well.estimator().day(DAY);
        assertThat(measured.rate().rule()).isEqualTo("estimate of VFM");
        assertThat(measured.volume(Phase.OIL)).isEqualTo(95.0);
        assertThat(measured.relativeUncertainty(Phase.OIL)).isEqualTo(0.07);
        assertThat(measured.relativeUncertainty(Phase.WATER)).isNull();
        assertThat(measured.passedOver()).isEmpty();
        TheoreticalDay next = well.estimator().day(DAY.plusDays(1));
        assertThat(next.volume(Phase.OIL)).isEqualTo(100.0);
        assertThat(next.passedOver())
                .containsExactly(new NoRate(
                        "estimate of VFM", NoRateReason.NO_ESTIMATE, "no estimate of VFM on 2026-03-12", null, null));
    }

    @Test
    void anExpiredTestIsNotUsedByAnyRule() {
        TestLimits tenDays = OPEN.withValidityDays(10.0);
        LocalDate late = LocalDate.of(2026, 3, 12);
        DeclineBetweenTests decline = new DeclineBetweenTests(null, NominalDecline.all(0.1));
        for (TheoreticalRule rule : List.of(new LastValidTest(), decline)) {
            assertThat(ask(rule, DAY, tenDays, FIRST)).isInstanceOf(Rate.class);
            NoRate expired = (NoRate) ask(rule, late, tenDays, FIRST);
            assertThat(expired.reason()).isEqualTo(NoRateReason.EXPIRED);
            assertThat(expired.value()).isEqualTo(10.5);
            assertThat(expired.limit()).isEqualTo(10.0);
        }
    }

    @Test
    void outOfOperationIsARateOfNothing() {
        WellTest out = WellTest.outOfOperation("O", Instant.parse("2026-03-05T00:00:00Z"));
        Rate rate = rate(new LastValidTest(), DAY, FIRST, out);
        assertThat(rate.rates()).isEqualTo(new PhaseRates(0.0, 0.0, 0.0));
        assertThat(rate.formula()).isEqualTo("q = 0, out of operation");
    }

    @Test
    void liftGasIsNotFormationGas() {
        WellTest lifted = FIRST.withLiftGas(30.0);
        assertThat(rate(new LastValidTest(), DAY, lifted).rates().gasMscfPerDay())
                .isEqualTo(20.0);
        assertThat(test("X", "2026-03-02T00:00:00Z", 1.0, null, null)
                        .withLiftGas(30.0)
                        .formationRates()
                        .gasMscfPerDay())
                .isNull();
    }

    @Test
    void modelsAreTabulated() {
        RateModel everyOther = day -> Optional.of(day)
                .filter(date -> date.getDayOfMonth() % 2 == 0)
                .map(date -> new ModelRate(date, "choke", new PhaseRates(10.0, null, null), null));
        List<ModelRate> rates = ModelRate.of(everyOther, DAY, DAY.plusDays(4));
        assertThat(rates.stream().map(ModelRate::date)).containsExactly(DAY.plusDays(1), DAY.plusDays(3));
        RateModel stuck = day -> Optional.of(new ModelRate(DAY, "choke", new PhaseRates(10.0, null, null), null));
        assertThatThrownBy(() -> ModelRate.of(stuck, DAY, DAY.plusDays(1)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("such that its rate on 2026-03-12 is of that day");
        assertThatThrownBy(() -> ModelRate.of(everyOther, DAY, DAY.minusDays(1)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("on or after the first day");
        assertThatThrownBy(() -> new ModelRate(DAY, "choke", new PhaseRates(-1.0, null, null), null))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void theseAreAllRules() {
        Set<Class<?>> rules =
                Stream.of(TheoreticalRule.class.getPermittedSubclasses()).collect(Collectors.toSet());
        assertThat(rules)
                .containsExactlyInAnyOrder(
                        LastValidTest.class, Interpolation.class, DeclineBetweenTests.class, ModelEstimate.class);
    }
}
