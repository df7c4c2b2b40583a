package io.welleng.nodal.heat;

class RameyContractTest extends TemperatureModelContract {

    @Override
    TemperatureModel model() {
        return HeatWells.ramey("build_hold", 2.5, EnergyTerm.IDEAL_GAS, 150.0);
    }
}
