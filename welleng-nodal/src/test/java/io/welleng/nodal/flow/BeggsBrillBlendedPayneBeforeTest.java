package io.welleng.nodal.flow;

class BeggsBrillBlendedPayneBeforeTest extends BlendedMethodContract {

    @Override
    FlowCorrelation correlation() {
        return new BeggsBrill(Payne.BEFORE_INCLINATION, false, RegimeChange.BLENDED);
    }
}
