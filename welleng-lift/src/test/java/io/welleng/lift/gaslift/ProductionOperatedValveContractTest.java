package io.welleng.lift.gaslift;

import io.welleng.lift.gaslift.valve.OperatedBy;
import io.welleng.nodal.gascolumn.DryGas;

class ProductionOperatedValveContractTest extends InjectionValveContract {

    @Override
    InjectionValve valve() {
        return PortValves.port(PortValves.bellows(OperatedBy.PRODUCTION_PRESSURE, 16, 600, 1200))
                .with(DryGas.of(0.65));
    }

    @Override
    boolean openedFromTheTubing() {
        return true;
    }
}
