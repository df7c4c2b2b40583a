package io.welleng.nodal.heat;

import java.util.List;

class LayeredHeatTransferContractTest extends TemperatureModelContract {

    @Override
    TemperatureModel model() {
        return new LayeredHeatTransfer(
                HeatWells.geotherm("build_hold"),
                HeatWells.EARTH,
                List.of(
                        new CompletionSection(1200, HeatWells.completion(HeatWells.gas())),
                        new CompletionSection(9100, HeatWells.completion(HeatWells.brine()))),
                HeatWells.PHASES,
                EnergyTerm.LIQUID,
                140.0);
    }
}
