package io.welleng.nodal.heat;

class LinearInTvdContractTest extends TemperatureModelContract {

    @Override
    TemperatureModel model() {
        return new TemperatureModel.LinearInTvd(100, 190);
    }
}
