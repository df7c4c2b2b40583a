package io.welleng.nodal.flow;

class BeggsBrillContractTest extends FlowCorrelationContract {

    @Override
    FlowCorrelation correlation() {
        return BeggsBrill.ORIGINAL;
    }
}
