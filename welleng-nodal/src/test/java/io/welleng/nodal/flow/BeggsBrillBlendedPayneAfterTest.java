package io.welleng.nodal.flow;

class BeggsBrillBlendedPayneAfterTest extends BlendedMethodContract {

    @Override
    FlowCorrelation correlation() {
        return new BeggsBrill(Payne.AFTER_INCLINATION, true, RegimeChange.BLENDED);
    }
}
