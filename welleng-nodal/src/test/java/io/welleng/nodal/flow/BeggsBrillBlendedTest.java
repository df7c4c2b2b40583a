package io.welleng.nodal.flow;

class BeggsBrillBlendedTest extends BlendedMethodContract {

    @Override
    FlowCorrelation correlation() {
        return BeggsBrill.BLENDED;
    }
}
