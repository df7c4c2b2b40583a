package io.welleng.lift.pcp;

class MetalSlipContractTest extends SlipModelContract {

    @Override
    SlipModel model() {
        return new PoiseuilleSlip(-0.012, 0.0, 9.0, 0.25, 24);
    }
}
