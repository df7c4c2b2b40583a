package io.welleng.nodal.flow;

class MukherjeeBrillOriginalContractTest extends FlowCorrelationContract {

    @Override
    FlowCorrelation correlation() {
        return MukherjeeBrill.ORIGINAL;
    }
}
