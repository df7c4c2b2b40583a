package io.welleng.nodal.flow;

class WoldesemayatGhajarContractTest extends FlowCorrelationContract {

    @Override
    FlowCorrelation correlation() {
        return WoldesemayatGhajar.STANDARD;
    }
}
