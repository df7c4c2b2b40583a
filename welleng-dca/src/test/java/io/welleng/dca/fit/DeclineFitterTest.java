package io.welleng.dca.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.study.Advisory;
import io.welleng.core.testing.Decades;
import io.welleng.dca.data.DeclineSeries;
import io.welleng.dca.model.Decline;
import io.welleng.dca.model.DeclineModel;
import io.welleng.dca.model.Duong;
import io.welleng.dca.model.Exponential;
import io.welleng.dca.model.Hyperbolic;
import io.welleng.dca.model.LogisticGrowth;
import io.welleng.dca.model.PowerLawExponential;
import io.welleng.dca.model.StretchedExponential;
import io.welleng.dca.model.TransientHyperbolic;
import io.welleng.dca.model.TwoSegmentHyperbolic;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeclineFitterTest {

    private static final Hyperbolic TRUTH = Decline.hyperbolic(1000.0, 0.006, 0.8);

    /** Monthly averages of a model, with errors of ln rate where given. */
    static DeclineSeries months(DeclineModel model, int n, double... errors) {
        double[] from = new double[n];
        double[] to = new double[n];
        double[] rates = new double[n];
        for (int i = 0; i < n; i++) {
            from[i] = 30.4375 * i;
            to[i] = 30.4375 * (i + 1);
            double error = errors.length == 0 ? 0.0 : errors[i % errors.length];
            rates[i] = model.volume(from[i], to[i]) / 30.4375 * Math.exp(error);
        }
        return DeclineSeries.ofAverages(from, to, rates);
    }

    private static FitOutcome.Fitted fitted(DeclineSeries series, ModelFamily family, FitSettings settings) {
        FitOutcome outcome = DeclineFitter.fit(series, family, settings);
        assertThat(outcome).isInstanceOf(FitOutcome.Fitted.class);
        return (FitOutcome.Fitted) outcome;
    }

    private static final Map<ModelFamily, Decline> EXAMPLES = Map.of(
            ModelFamily.EXPONENTIAL, Decline.exponential(500.0, 0.001),
            ModelFamily.HYPERBOLIC, Decline.hyperbolic(2000.0, 0.02, 1.4),
            ModelFamily.HARMONIC, Decline.harmonic(800.0, 0.004),
            ModelFamily.MODIFIED_HYPERBOLIC, Decline.modifiedHyperbolic(1500.0, 0.02, 1.2, 0.001),
            ModelFamily.TWO_SEGMENT_HYPERBOLIC, new TwoSegmentHyperbolic(1500.0, 0.02, 1.9, 500.0, 0.3, null),
            ModelFamily.POWER_LAW_EXPONENTIAL, new PowerLawExponential(1500.0, 0.12, 0.45, 3e-4),
            ModelFamily.STRETCHED_EXPONENTIAL, new StretchedExponential(900.0, 120.0, 0.6),
            ModelFamily.DUONG, new Duong(700.0, 1.9, 1.3),
            ModelFamily.TRANSIENT_HYPERBOLIC, new TransientHyperbolic(1200.0, 0.06, 2.0, 0.5, 150.0, null),
            ModelFamily.LOGISTIC_GROWTH, new LogisticGrowth(8e5, 300.0, 0.85));

    // Property: exact data give the model back, in both spaces, averages and single rates.
    @ParameterizedTest
    @EnumSource
    void exactDataAreFittedExactly(ModelFamily family) {
        Decline truth = EXAMPLES.get(family);
        double[] t = new double[50];
        double[] q = new double[50];
        for (int i = 0; i < 50; i++) {
            t[i] = 30.4375 * (i + 1);
            q[i] = truth.ratePerDay(t[i]);
        }
        for (DeclineSeries series : List.of(months(truth, 50), DeclineSeries.ofRates(t, q))) {
            for (FitSettings settings : List.of(FitSettings.logRate(), FitSettings.rate())) {
                FitOutcome.Fitted fit = fitted(series, family, settings);
                assertThat(fit.family()).isEqualTo(family);
                assertThat(fit.statistics().residualSd()).isLessThan(1e-6);
                for (double day : new double[] {20.0, 200.0, 1500.0}) {
                    assertThat(fit.model().ratePerDay(day))
                            .isCloseTo(truth.ratePerDay(day), within(1e-4 * truth.ratePerDay(day)));
                }
            }
        }
    }

    @Provide
    Arbitrary<Double> scales() {
        return Decades.between(1e-4, 1e6);
    }

    // Property: the unit of volume does not matter.
    @Property(tries = 50)
    void ratesInAnyUnit(@ForAll("scales") double scale) {
        DeclineSeries series = months(TRUTH, 40, 0.05, -0.08, 0.03, 0.0, -0.02);
        double[] from = new double[40];
        double[] to = new double[40];
        double[] rates = new double[40];
        for (int i = 0; i < 40; i++) {
            from[i] = series.startDays(i);
            to[i] = series.endDays(i);
            rates[i] = scale * series.ratePerDay(i);
        }
        for (FitSettings settings : List.of(FitSettings.logRate(), FitSettings.rate())) {
            Hyperbolic one = (Hyperbolic)
                    fitted(series, ModelFamily.HYPERBOLIC, settings).model();
            Hyperbolic other =
                    (Hyperbolic) fitted(DeclineSeries.ofAverages(from, to, rates), ModelFamily.HYPERBOLIC, settings)
                            .model();
            assertThat(other.initialRatePerDay() / scale)
                    .isCloseTo(one.initialRatePerDay(), within(1e-5 * one.initialRatePerDay()));
            assertThat(other.b()).isCloseTo(one.b(), within(1e-5));
        }
    }

    // Property: for any decline and b, exact data give them back.
    @Property(tries = 200)
    void anyHyperbolicDeclineIsFound(
            @ForAll("declines") double d, @ForAll @DoubleRange(min = 0.0, max = 2.0) double b) {
        Hyperbolic truth = Decline.hyperbolic(750.0, d, b);
        Hyperbolic found = (Hyperbolic) fitted(months(truth, 60), ModelFamily.HYPERBOLIC, FitSettings.logRate())
                .model();
        for (double day : new double[] {30.0, 900.0, 1800.0}) {
            assertThat(found.ratePerDay(day)).isCloseTo(truth.ratePerDay(day), within(1e-6 * truth.ratePerDay(day)));
        }
    }

    @Provide
    Arbitrary<Double> declines() {
        return Decades.between(2e-4, 0.1);
    }

    // Property: averages are averages. A middle-of-month fit to a steep decline is biased, an averaged one is not.
    @Test
    void intervalsAreIntegrated() {
        Decline steep = Decline.hyperbolic(1000.0, 0.08, 1.0);
        Hyperbolic averaged = (Hyperbolic) fitted(months(steep, 24), ModelFamily.HYPERBOLIC, FitSettings.logRate())
                .model();
        Hyperbolic middle = (Hyperbolic) fitted(
                        months(steep, 24),
                        ModelFamily.HYPERBOLIC,
                        FitSettings.logRate().withIntervals(IntervalHandling.MIDDLE))
                .model();
        assertThat(averaged.initialRatePerDay()).isCloseTo(1000.0, within(1e-4));
        assertThat(Math.abs(middle.initialRatePerDay() - 1000.0)).isGreaterThan(50.0);
    }

    // Property: against cumulative, a shut-in of any length does not shift the curve.
    @Test
    void againstCumulativeShutInsDoNotMatter() {
        double[] from = new double[36];
        double[] to = new double[36];
        double[] rates = new double[36];
        for (int i = 0; i < 36; i++) {
            double shift = i < 18 ? 0.0 : 200.0;
            from[i] = 30.0 * i + shift;
            to[i] = from[i] + 30.0;
            rates[i] = TRUTH.volume(30.0 * i, 30.0 * i + 30.0) / 30.0;
        }
        DeclineSeries series = DeclineSeries.ofAverages(from, to, rates);
        FitSettings settings = FitSettings.logRate().withDomain(FitDomain.RATE_CUMULATIVE);
        for (ModelFamily family : List.of(ModelFamily.HYPERBOLIC, ModelFamily.MODIFIED_HYPERBOLIC)) {
            FitSettings known = settings.withFixed(DeclineParameter.TERMINAL_NOMINAL_DECLINE, 1e-5);
            Decline model = fitted(series, family, known).model();
            assertThat(model.ratePerDay(500.0)).isCloseTo(TRUTH.ratePerDay(500.0), within(1e-4));
        }
        Decline byTime =
                fitted(series, ModelFamily.HYPERBOLIC, FitSettings.logRate()).model();
        assertThat(Math.abs(byTime.ratePerDay(500.0) / TRUTH.ratePerDay(500.0) - 1.0))
                .isGreaterThan(0.05);
    }

    // Property: a few bad points pull least squares, not the robust losses.
    @Test
    void robustLossesResistBadPoints() {
        DeclineSeries series =
                months(TRUTH, 48, 0.01, -0.02, 0.015, 0.0, -0.01, 0.02, 0.01, -1.5, 0.005, -0.015, 0.02, -0.01);
        double plain = error(fitted(series, ModelFamily.HYPERBOLIC, FitSettings.logRate()));
        for (Loss loss : List.of(new Loss.Huber(0.03), new Loss.SoftL1(0.02))) {
            FitOutcome.Fitted robust =
                    fitted(series, ModelFamily.HYPERBOLIC, FitSettings.logRate().withLoss(loss));
            assertThat(error(robust)).isLessThan(0.25 * plain);
            assertThat(robust.statistics().residualSd()).isLessThan(0.1);
        }
    }

    private static double error(FitOutcome.Fitted fit) {
        return Math.abs(Math.log(fit.model().ratePerDay(300.0) / TRUTH.ratePerDay(300.0)));
    }

    // Property: weights count as repeated points, and recent ones decide where asked to.
    @Test
    void weightsAndRecency() {
        DeclineSeries series = months(TRUTH, 30, 0.1, -0.05, 0.02);
        double[] weights = new double[30];
        Arrays.fill(weights, 1.0);
        weights[3] = 0.0;
        weights[9] = 0.0;
        FitOutcome.Fitted without = fitted(series.withWeights(weights), ModelFamily.HYPERBOLIC, FitSettings.logRate());
        assertThat(without.statistics().points()).isEqualTo(28);
        assertThat(without.points().get(3).weight()).isZero();
        // A well that steepens: with a short half-life the exponential follows its end.
        Decline early = Decline.exponential(1000.0, 0.0005);
        double[] t = new double[60];
        double[] q = new double[60];
        for (int i = 0; i < 60; i++) {
            t[i] = 30.0 * i;
            q[i] = i < 40 ? early.ratePerDay(t[i]) : early.ratePerDay(1200.0) * Math.exp(-0.003 * (t[i] - 1200.0));
        }
        DeclineSeries bent = DeclineSeries.ofRates(t, q);
        Exponential recent = (Exponential)
                fitted(bent, ModelFamily.EXPONENTIAL, FitSettings.logRate().withRecencyHalfLife(90.0))
                        .model();
        assertThat(recent.initialNominalDeclinePerDay()).isCloseTo(0.003, within(2e-4));
    }

    @Test
    void boundsFixedAndPriors() {
        DeclineSeries series = months(TRUTH, 48, 0.05, -0.05, 0.02, -0.01);
        FitOutcome.Fitted bounded =
                fitted(series, ModelFamily.HYPERBOLIC, FitSettings.logRate().withBounds(DeclineParameter.B, 0.0, 0.5));
        ParameterEstimate b = bounded.parameter(DeclineParameter.B);
        assertThat(b.value()).isEqualTo(0.5);
        assertThat(b.state()).isEqualTo(ParameterEstimate.State.AT_UPPER_BOUND);
        assertThat(b.standardError()).isNull();
        assertThat(bounded.covariance().parameters()).hasSize(2);
        assertThat(bounded.advisories().stream().map(Advisory::code)).contains("parameter_at_bound");
        FitOutcome.Fitted fixed =
                fitted(series, ModelFamily.HYPERBOLIC, FitSettings.logRate().withFixed(DeclineParameter.B, 0.5));
        assertThat(fixed.parameter(DeclineParameter.B).state()).isEqualTo(ParameterEstimate.State.FIXED);
        assertThat(fixed.statistics().parameters()).isEqualTo(2);
        assertThat(fixed.statistics().sumOfSquares())
                .isCloseTo(bounded.statistics().sumOfSquares(), within(1e-9));
        assertThat(fixed.model().ratePerDay(700.0)).isCloseTo(bounded.model().ratePerDay(700.0), within(1e-4));
        // A strong prior is a fixed value, a weak one nothing.
        double strong = ((Hyperbolic) fitted(
                                series,
                                ModelFamily.HYPERBOLIC,
                                FitSettings.logRate().withPrior(DeclineParameter.B, 0.5, 1e-6))
                        .model())
                .b();
        double weak = ((Hyperbolic) fitted(
                                series,
                                ModelFamily.HYPERBOLIC,
                                FitSettings.logRate().withPrior(DeclineParameter.B, 0.5, 1e3))
                        .model())
                .b();
        double free = ((Hyperbolic) fitted(series, ModelFamily.HYPERBOLIC, FitSettings.logRate())
                        .model())
                .b();
        assertThat(strong).isCloseTo(0.5, within(1e-4));
        assertThat(weak).isCloseTo(free, within(1e-5));
        assertThatThrownBy(() -> fixed.parameter(DeclineParameter.TAU_DAYS)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void parametersThatTheDataDoNotKnow() {
        FitOutcome.Fitted fit =
                fitted(months(TRUTH, 30, 0.02, -0.03, 0.01), ModelFamily.MODIFIED_HYPERBOLIC, FitSettings.logRate());
        assertThat(fit.parameter(DeclineParameter.TERMINAL_NOMINAL_DECLINE).state())
                .isEqualTo(ParameterEstimate.State.NOT_IDENTIFIED);
        assertThat(fit.covariance().parameters()).doesNotContain(DeclineParameter.TERMINAL_NOMINAL_DECLINE);
        assertThat(fit.advisories().stream().map(Advisory::code)).contains("parameter_not_identified");
    }

    @Test
    void modelsAroundTheFit() {
        FitOutcome.Fitted fit =
                fitted(months(TRUTH, 48, 0.05, -0.05, 0.02, -0.01), ModelFamily.HYPERBOLIC, FitSettings.logRate());
        double[] centre = fit.coordinates();
        Hyperbolic again = (Hyperbolic) fit.modelAt(centre);
        Hyperbolic best = (Hyperbolic) fit.model();
        assertThat(again.initialRatePerDay()).isCloseTo(best.initialRatePerDay(), within(1e-9));
        assertThat(again.b()).isEqualTo(best.b());
        centre[0] += 0.1;
        assertThat(fit.modelAt(centre).ratePerDay(0.0))
                .isCloseTo(best.initialRatePerDay() * Math.exp(0.1), within(1e-6));
        assertThat(fit.covariance().correlation(0, 0)).isCloseTo(1.0, within(1e-14));
        assertThat(fit.covariance().correlation(1, 2)).isBetween(0.5, 1.0);
    }

    // Property: zeros have no logarithm, but are rates.
    @Test
    void zerosAreFittedInRateSpace() {
        DeclineSeries series = DeclineSeries.ofRates(
                new double[] {0, 30, 60, 90, 120, 150, 180, 210}, new double[] {100, 71, 49, 36, 0, 18, 12, 9});
        FitOutcome.Fitted fit = fitted(series, ModelFamily.EXPONENTIAL, FitSettings.rate());
        assertThat(fit.statistics().r2()).isBetween(0.9, 1.0);
    }

    // Property: models without a rate at time 0 cannot be compared there.
    @Test
    void noRateAtTimeZero() {
        DeclineSeries series =
                DeclineSeries.ofRates(new double[] {0, 30, 60, 90, 120, 150}, new double[] {100, 70, 50, 36, 25, 18});
        assertThat(DeclineFitter.fit(series, ModelFamily.DUONG, FitSettings.logRate()))
                .isEqualTo(new FitOutcome.NotFitted(FitOutcome.NotFitted.Reason.NO_START, 6, 0));
    }

    @Test
    void recentRiseAndAutocorrelationAreSaid() {
        double[] errors = new double[60];
        for (int i = 0; i < 60; i++) {
            errors[i] = 0.3 * Math.sin(i / 6.0) + (i > 40 ? 0.06 * (i - 40) : 0.0);
        }
        FitOutcome.Fitted fit = fitted(months(TRUTH, 60, errors), ModelFamily.HYPERBOLIC, FitSettings.logRate());
        assertThat(fit.advisories().stream().map(Advisory::code)).contains("recent_rise", "residuals_autocorrelated");
        assertThat(fit.statistics().durbinWatson()).isLessThan(0.5);
        assertThat(fit.statistics().ljungBoxChance()).isLessThan(1e-6);
    }

    @Test
    void theSimplestSufficientModelIsChosen() {
        DeclineSeries curved = months(TRUTH, 60, 0.02, -0.03, 0.01, 0.0, -0.01, 0.025, -0.02);
        List<ModelFamily> families = List.of(ModelFamily.EXPONENTIAL, ModelFamily.HYPERBOLIC, ModelFamily.HARMONIC);
        for (Criterion criterion : Criterion.values()) {
            Selection selection = DeclineFitter.select(curved, families, FitSettings.logRate(), criterion);
            assertThat(((FitOutcome.Fitted) selection.chosen()).family()).isEqualTo(ModelFamily.HYPERBOLIC);
            assertThat(selection.evidence().stream()
                            .mapToDouble(Evidence::weight)
                            .sum())
                    .isCloseTo(1.0, within(1e-12));
            assertThat(selection.evidence().get(1).difference()).isZero();
            assertThat(selection.evidence().get(0).difference()).isGreaterThan(10.0);
            assertThat(selection.toString())
                    .startsWith("chosen by " + criterion)
                    .contains("exponential: 2 parameters");
            assertThat(selection.outcomes()).hasSize(3);
        }
        DeclineSeries straight = months(EXAMPLES.get(ModelFamily.EXPONENTIAL), 60, 0.02, -0.03, 0.01, 0.0, -0.01);
        Selection simple = DeclineFitter.select(straight, families, FitSettings.logRate(), Criterion.BIC);
        assertThat(((FitOutcome.Fitted) simple.chosen()).family()).isEqualTo(ModelFamily.EXPONENTIAL);
        Selection none = DeclineFitter.select(
                DeclineSeries.ofRates(new double[] {1, 2, 3, 4, 5, 6}, new double[] {1, 2, 3, 4, 5, 6}),
                families,
                FitSettings.logRate(),
                Criterion.AICC);
        assertThat(none.chosen()).isInstanceOf(FitOutcome.NotDeclining.class);
        assertThat(none.evidence().get(0).toString()).contains("not compared", "NotDeclining");
    }
}
