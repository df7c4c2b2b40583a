package io.welleng.lift.gaslift;

import io.welleng.lift.gaslift.valve.OperatedBy;
import io.welleng.nodal.gascolumn.DryGas;

class InjectionOperatedValveContractTest extends InjectionValveContract {

    @Override
    InjectionValve valve() {
        return PortValves.port(PortValves.bellows(OperatedBy.INJECTION_PRESSURE, 16, 1000, 500))
                .with(DryGas.of(0.65));
    }
}
