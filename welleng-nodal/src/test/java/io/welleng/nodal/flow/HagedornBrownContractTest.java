package io.welleng.nodal.flow;

class HagedornBrownContractTest extends FlowCorrelationContract {

    @Override
    FlowCorrelation correlation() {
        return HagedornBrown.MODIFIED;
    }
}
