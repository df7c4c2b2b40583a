package io.welleng.nodal.heat;

import java.util.List;

class MeasuredContractTest extends TemperatureModelContract {

    @Override
    TemperatureModel model() {
        return new TemperatureModel.Measured(List.of(
                new TemperatureModel.Measured.Point(0, 90),
                new TemperatureModel.Measured.Point(300, 95),
                new TemperatureModel.Measured.Point(310, 99),
                new TemperatureModel.Measured.Point(9000, 170)));
    }
}
