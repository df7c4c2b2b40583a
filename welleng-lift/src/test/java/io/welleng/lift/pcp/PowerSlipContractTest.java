package io.welleng.lift.pcp;

class PowerSlipContractTest extends SlipModelContract {

    @Override
    SlipModel model() {
        return new PowerSlip(60.0, 1_500.0, 1.0, 1.7, 0.6);
    }
}
