package io.welleng.lift.srp.predict;

class SlipMotorContractTest extends CrankSpeedContract {

    @Override
    CrankSpeed speed() {
        return new CrankSpeed.SlipMotor(8, 300_000, 0.1, 1e6, 400_000, 500);
    }
}
