package io.welleng.nodal.heat;

class ShiuBeggsContractTest extends TemperatureModelContract {

    @Override
    TemperatureModel model() {
        return new ShiuBeggs(HeatWells.geotherm("build_hold"), ShiuBeggs.Form.WITH_WELLHEAD_PRESSURE, 180.0);
    }
}
