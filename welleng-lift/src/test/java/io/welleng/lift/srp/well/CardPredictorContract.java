package io.welleng.lift.srp.well;

import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.lift.srp.predict.PredictionOutcome;
import io.welleng.lift.srp.predict.PumpingWell;
import io.welleng.lift.srp.pump.DownholePump;
import io.welleng.lift.srp.pump.PumpCondition;
import io.welleng.lift.srp.pump.PumpFluid;
import io.welleng.lift.srp.rod.ApiTaper;
import io.welleng.lift.srp.unit.PolishedRodMotion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link CardPredictor} must do, whichever it is. */
abstract class CardPredictorContract {

    abstract CardPredictor predictor();

    private PredictionOutcome.Predicted predicted(double spm, PumpCondition condition) {
        return (PredictionOutcome.Predicted) predictor()
                .predict(PumpingWell.of(
                        ApiTaper.of(76, 1.75).string(5000.0),
                        new PolishedRodMotion.Harmonic(100.0),
                        spm,
                        new DownholePump(1.75, 12.0, 0.0),
                        condition,
                        new PumpFluid(200.0, 2000.0, 0.9, 3e5, 1.2),
                        0.1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {4.0, 7.0, 9.5, 12.0})
    void sameWellSameCardsAndAPumpThatGivesWhatItIsFilledWith(double spm) {
        PredictionOutcome.Predicted full = predicted(spm, new PumpCondition.Full());
        PredictionOutcome.Predicted half = predicted(spm, new PumpCondition.FluidPound(0.5, 200.0));

        assertThat(predicted(spm, new PumpCondition.Full())).hasToString(full.toString());
        assertThat(full.sections()).hasSize(2);
        assertThat(full.periodS()).isBetween(59.99 / spm, 60.01 / spm);
        assertThat(full.surface().peakLoadLbf()).isGreaterThan(full.surface().minimumLoadLbf());
        assertThat(full.performance().liquidBblPerDay())
                .isBetween(
                        0.97 * full.performance().displacementBblPerDay(),
                        full.performance().displacementBblPerDay());
        assertThat(half.performance().liquidBblPerDay() / half.performance().displacementBblPerDay())
                .isBetween(0.47, 0.53);
    }
}
