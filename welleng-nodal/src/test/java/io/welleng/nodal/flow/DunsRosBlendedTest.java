package io.welleng.nodal.flow;

class DunsRosBlendedTest extends BlendedMethodContract {

    @Override
    FlowCorrelation correlation() {
        return DunsRos.STANDARD;
    }
}
