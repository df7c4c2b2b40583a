package io.welleng.nodal.flow;

class OrkiszewskiContractTest extends FlowCorrelationContract {

    @Override
    FlowCorrelation correlation() {
        return Orkiszewski.STANDARD;
    }
}
