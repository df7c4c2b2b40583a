package io.welleng.nodal.flow;

class DunsRosBlendedSteadyTest extends BlendedMethodContract {

    @Override
    FlowCorrelation correlation() {
        return new DunsRos(false, RegimeChange.BLENDED);
    }
}
