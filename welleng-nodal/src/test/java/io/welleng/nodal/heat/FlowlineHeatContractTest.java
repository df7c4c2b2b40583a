package io.welleng.nodal.heat;

class FlowlineHeatContractTest extends TemperatureModelContract {

    @Override
    TemperatureModel model() {
        return new FlowlineHeat(42, 3, 6.625, new HeatCapacity.OfMixture(0.6), EnergyTerm.LIQUID, 140.0);
    }
}
