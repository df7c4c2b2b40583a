package io.welleng.nodal.flow;

class OrkiszewskiOriginalContractTest extends FlowCorrelationContract {

    @Override
    FlowCorrelation correlation() {
        return Orkiszewski.ORIGINAL;
    }
}
