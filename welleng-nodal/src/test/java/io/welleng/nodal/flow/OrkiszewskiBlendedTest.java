package io.welleng.nodal.flow;

class OrkiszewskiBlendedTest extends BlendedMethodContract {

    @Override
    FlowCorrelation correlation() {
        return Orkiszewski.STANDARD;
    }
}
