package io.welleng.nodal.flow;

class BeggsBrillBlendedPayneAfterContractTest extends FlowCorrelationContract {

    @Override
    FlowCorrelation correlation() {
        return new BeggsBrill(Payne.AFTER_INCLINATION, true, RegimeChange.BLENDED);
    }
}
