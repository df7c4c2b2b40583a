package io.welleng.nodal.flow;

class GrayContractTest extends FlowCorrelationContract {

    @Override
    FlowCorrelation correlation() {
        return Gray.STANDARD;
    }
}
