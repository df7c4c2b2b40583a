package io.welleng.nodal.flow;

class MukherjeeBrillBlendedSteadyTest extends BlendedMethodContract {

    @Override
    FlowCorrelation correlation() {
        return new MukherjeeBrill(false, RegimeChange.BLENDED);
    }
}
