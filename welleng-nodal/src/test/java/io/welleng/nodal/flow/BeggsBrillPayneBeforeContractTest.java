package io.welleng.nodal.flow;

class BeggsBrillPayneBeforeContractTest extends FlowCorrelationContract {

    @Override
    FlowCorrelation correlation() {
        return new BeggsBrill(Payne.BEFORE_INCLINATION, true);
    }
}
