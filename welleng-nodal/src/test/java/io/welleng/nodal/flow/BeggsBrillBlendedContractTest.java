package io.welleng.nodal.flow;

class BeggsBrillBlendedContractTest extends FlowCorrelationContract {

    @Override
    FlowCorrelation correlation() {
        return BeggsBrill.BLENDED;
    }
}
