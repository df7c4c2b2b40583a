package io.welleng.nodal.flow;

class MukherjeeBrillBlendedTest extends BlendedMethodContract {

    @Override
    FlowCorrelation correlation() {
        return MukherjeeBrill.STANDARD;
    }
}
