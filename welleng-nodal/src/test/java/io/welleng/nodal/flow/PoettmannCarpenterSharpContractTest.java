package io.welleng.nodal.flow;

class PoettmannCarpenterSharpContractTest extends FlowCorrelationContract {

    @Override
    FlowCorrelation correlation() {
        return new PoettmannCarpenter(RegimeChange.SHARP);
    }
}
