package io.welleng.lift.pcp;

class WornSlipContractTest extends SlipModelContract {

    @Override
    SlipModel model() {
        return new WornSlip(new LinearSlip(90.0, 1_700.0, 1.0, 0.8), 2.5);
    }
}
