package io.welleng.lift.srp.well;

class RigidCardsContractTest extends CardPredictorContract {

    @Override
    CardPredictor predictor() {
        return new RigidCards();
    }
}
