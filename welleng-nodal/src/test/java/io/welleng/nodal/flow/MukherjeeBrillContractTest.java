package io.welleng.nodal.flow;

class MukherjeeBrillContractTest extends FlowCorrelationContract {

    @Override
    FlowCorrelation correlation() {
        return MukherjeeBrill.STANDARD;
    }
}
