package io.welleng.nodal.flow;

class HagedornBrownSharpContractTest extends FlowCorrelationContract {

    @Override
    FlowCorrelation correlation() {
        return new HagedornBrown(true, true, RegimeChange.SHARP, false);
    }
}
