package io.welleng.lift.gaslift;

import io.welleng.nodal.choke.GasNozzle;
import io.welleng.nodal.gascolumn.DryGas;

class OrificeValveContractTest extends InjectionValveContract {

    @Override
    InjectionValve valve() {
        return new GasPort(16, new GasNozzle(0.865, 1.27, GasNozzle.GasUpstream.REAL)).valve(DryGas.of(0.65));
    }
}
