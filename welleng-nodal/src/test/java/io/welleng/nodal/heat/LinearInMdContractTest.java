package io.welleng.nodal.heat;

class LinearInMdContractTest extends TemperatureModelContract {

    @Override
    TemperatureModel model() {
        return new TemperatureModel.LinearInMd(100, 190);
    }
}
