package io.welleng.lift.pcp;

class ElastomerSlipContractTest extends SlipModelContract {

    @Override
    SlipModel model() {
        return new PoiseuilleSlip(0.01, 1.2e-4, 9.0, 0.25, 24);
    }
}
