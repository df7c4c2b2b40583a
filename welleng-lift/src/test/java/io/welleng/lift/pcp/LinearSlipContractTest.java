package io.welleng.lift.pcp;

class LinearSlipContractTest extends SlipModelContract {

    @Override
    SlipModel model() {
        return new LinearSlip(90.0, 1_700.0, 1.0, 0.8);
    }
}
