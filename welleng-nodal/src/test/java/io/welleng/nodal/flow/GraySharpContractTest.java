package io.welleng.nodal.flow;

class GraySharpContractTest extends FlowCorrelationContract {

    @Override
    FlowCorrelation correlation() {
        return new Gray(GrayReynolds.FULLY_ROUGH, RegimeChange.SHARP, false);
    }
}
