package io.welleng.lift.srp.well;

import io.welleng.lift.srp.predict.PredictionOutcome;
import io.welleng.lift.srp.predict.PredictiveSolver;
import io.welleng.lift.srp.predict.PumpingWell;

/**
 * Says which cards a pumping well has. The same well always gets the same answer. Anything that keeps this can be searched
 * for the best speed.
 */
@FunctionalInterface
public interface CardPredictor {

    /**
     * Predicts the cards.
     *
     * @param well the well
     * @return cards, loads, work and rates, or why there are none
     */
    PredictionOutcome predict(PumpingWell well);

    /**
     * The wave equation, {@link PredictiveSolver#standard()}.
     *
     * @return the predictor
     */
    static CardPredictor waveEquation() {
        return PredictiveSolver.standard()::solve;
    }
}
