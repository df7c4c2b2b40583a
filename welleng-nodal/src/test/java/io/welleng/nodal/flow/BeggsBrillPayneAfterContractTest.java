package io.welleng.nodal.flow;

class BeggsBrillPayneAfterContractTest extends FlowCorrelationContract {

    @Override
    FlowCorrelation correlation() {
        return new BeggsBrill(Payne.AFTER_INCLINATION, false);
    }
}
