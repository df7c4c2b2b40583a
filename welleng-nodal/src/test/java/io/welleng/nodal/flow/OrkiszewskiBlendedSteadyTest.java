package io.welleng.nodal.flow;

class OrkiszewskiBlendedSteadyTest extends BlendedMethodContract {

    @Override
    FlowCorrelation correlation() {
        return new Orkiszewski(false, RegimeChange.BLENDED);
    }
}
