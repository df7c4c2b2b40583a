package io.welleng.dca.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.dca.data.DeclineSeries;
import io.welleng.dca.model.Decline;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitRulesTest {

    private static final Decline TRUTH = Decline.hyperbolic(1000.0, 0.006, 0.8);

    @ParameterizedTest
    @CsvSource({
        "'1,2,3', too_few_points",
        "'5,4,3', too_few_points",
        "'0,0,0,0,0', no_production",
        "'9,8,0,6,5,4,3', zero_rates",
        "'1,2,3,4,5,6,7,8', not_declining",
        "'5,5,5,5,5,5,5,5', not_declining",
        "'9,4,8,5,9,4,8,5', not_declining"
    })
    void noFitIsSaidSo(String rates, String what) {
        double[] q =
                Arrays.stream(rates.split(",")).mapToDouble(Double::parseDouble).toArray();
        double[] t = new double[q.length];
        for (int i = 0; i < t.length; i++) {
            t[i] = 30.0 * (i + 1);
        }
        for (ModelFamily family : ModelFamily.values()) {
            FitOutcome outcome = DeclineFitter.fit(DeclineSeries.ofRates(t, q), family, FitSettings.logRate());
            assertThat(outcome).isNotInstanceOf(FitOutcome.Fitted.class);
            if (outcome instanceof FitOutcome.NotFitted not) {
                if (q.length > 5 || family.parameters().size() < q.length) {
                    assertThat(not.reason().name().toLowerCase(Locale.ROOT)).isEqualTo(what);
                }
                assertThat(not.toString()).startsWith("NotFitted[");
            } else {
                assertThat(what).isEqualTo("not_declining");
                assertThat(((FitOutcome.NotDeclining) outcome).chance()).isGreaterThan(0.05);
                assertThat(outcome.toString()).startsWith("NotDeclining[").contains("limit 0.05000");
            }
            assertThat(Json.read(Json.write(outcome), FitOutcome.class)).isEqualTo(outcome);
        }
    }

    @Test
    void outcomesAreJson() {
        FitOutcome.Fitted fit = (FitOutcome.Fitted) DeclineFitter.fit(
                DeclineFitterTest.months(TRUTH, 12, 0.02, -0.03, 0.01),
                ModelFamily.HYPERBOLIC,
                FitSettings.logRate().withFixed(DeclineParameter.B, 0.7).withAutocorrelation());
        assertThat(Json.read(Json.write(fit), FitOutcome.class)).isEqualTo(fit);
        assertThat(fit.toString()).startsWith("Fitted[hyperbolic: qi ").contains("b 0.7000 (fixed)");
        FitSettings settings = FitSettings.rate()
                .withLoss(new Loss.Huber(0.1))
                .withBounds(DeclineParameter.B, 0.2, 1.5)
                .withFixed(DeclineParameter.TERMINAL_NOMINAL_DECLINE, 2e-4)
                .withPrior(DeclineParameter.B, 0.8, 0.2)
                .withRecencyHalfLife(400.0)
                .withAutocorrelation();
        assertThat(Json.read(Json.write(settings), FitSettings.class)).isEqualTo(settings);
    }

    @Test
    void contradictorySettingsAreRefused() {
        FitSettings settings = FitSettings.logRate();
        for (Runnable bad : List.<Runnable>of(
                () -> settings.withBounds(DeclineParameter.B, 1.0, 0.5),
                () -> settings.withBounds(DeclineParameter.INITIAL_RATE, 0.0, 0.5),
                () -> settings.withFixed(DeclineParameter.INITIAL_RATE, -1.0),
                () -> settings.withFixed(DeclineParameter.B, Double.NaN),
                () -> settings.withPrior(DeclineParameter.B, 1.0, 0.0),
                () -> settings.withFixed(DeclineParameter.B, 1.0).withFixed(DeclineParameter.B, 1.0),
                () -> settings.withFixed(DeclineParameter.B, 1.0).withPrior(DeclineParameter.B, 1.0, 1.0),
                () -> settings.withStarts(0),
                () -> settings.withRecencyHalfLife(0.0),
                () -> new Loss.Huber(0.0),
                () -> new Loss.SoftL1(-1.0),
                () -> ModelFamily.HYPERBOLIC.model(1.0, 2.0),
                () -> DeclineFitter.select(DeclineFitterTest.months(TRUTH, 9), List.of(), settings, Criterion.AIC))) {
            assertThatThrownBy(bad::run).isInstanceOf(InvalidInputException.class);
        }
    }

    // Equation: derivatives of the losses.
    @Property(tries = 100)
    void weightsAndCurvaturesAreDerivatives(@ForAll @DoubleRange(min = -3.0, max = 3.0) double r) {
        double h = 1e-5;
        for (Loss loss : List.of(new Loss.Squares(), new Loss.Huber(0.7), new Loss.SoftL1(0.5))) {
            if (Math.abs(Math.abs(r) - 0.7) > 1e-3) {
                double slope = (loss.cost(r + h) - loss.cost(r - h)) / (2.0 * h);
                assertThat(2.0 * loss.weight(r) * r).isCloseTo(slope, within(1e-7));
                double bend = (loss.weight(r + h) * (r + h) - loss.weight(r - h) * (r - h)) / (2.0 * h);
                assertThat(loss.curvature(r)).isCloseTo(bend, within(1e-7));
            }
        }
    }
}
