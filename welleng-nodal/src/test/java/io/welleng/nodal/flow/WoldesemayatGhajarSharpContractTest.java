package io.welleng.nodal.flow;

class WoldesemayatGhajarSharpContractTest extends FlowCorrelationContract {

    @Override
    FlowCorrelation correlation() {
        return new WoldesemayatGhajar(false, RegimeChange.SHARP, false);
    }
}
