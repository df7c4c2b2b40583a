package io.welleng.nodal.flow;

class PoettmannCarpenterContractTest extends FlowCorrelationContract {

    @Override
    FlowCorrelation correlation() {
        return PoettmannCarpenter.STANDARD;
    }
}
