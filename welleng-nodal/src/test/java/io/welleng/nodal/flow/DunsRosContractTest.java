package io.welleng.nodal.flow;

class DunsRosContractTest extends FlowCorrelationContract {

    @Override
    FlowCorrelation correlation() {
        return DunsRos.STANDARD;
    }

    /** In the transition the published method gives the gas of mist flow a lower density. */
    @Override
    boolean weighsItsGas(FlowGradient result) {
        return result.regime() == FlowRegime.BUBBLE || result.regime() == FlowRegime.GAS;
    }
}
