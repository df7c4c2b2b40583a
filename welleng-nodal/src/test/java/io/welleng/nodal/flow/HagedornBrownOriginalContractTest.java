package io.welleng.nodal.flow;

class HagedornBrownOriginalContractTest extends FlowCorrelationContract {

    @Override
    FlowCorrelation correlation() {
        return HagedornBrown.ORIGINAL;
    }
}
