package io.welleng.lift.srp.well;

class WaveEquationContractTest extends CardPredictorContract {

    @Override
    CardPredictor predictor() {
        return CardPredictor.waveEquation();
    }
}
