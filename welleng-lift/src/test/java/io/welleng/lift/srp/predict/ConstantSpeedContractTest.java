package io.welleng.lift.srp.predict;

class ConstantSpeedContractTest extends CrankSpeedContract {

    @Override
    CrankSpeed speed() {
        return new CrankSpeed.Constant(7.5);
    }
}
