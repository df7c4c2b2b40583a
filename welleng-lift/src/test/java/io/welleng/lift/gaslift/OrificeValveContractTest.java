package io.welleng.lift.gaslift;

import io.welleng.nodal.gascolumn.DryGas;

class OrificeValveContractTest extends InjectionValveContract {

    @Override
    InjectionValve valve() {
        return GasPort.orifice(16, PortValves.NOZZLE).with(DryGas.of(0.65));
    }
}
