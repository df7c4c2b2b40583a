package io.welleng.lift.gaslift;

import io.welleng.core.check.Check;
import io.welleng.nodal.choke.Choke;
import io.welleng.nodal.choke.GasNozzle;
import io.welleng.nodal.gascolumn.DryGas;

/**
 * Port through which the gas enters the tubing, the same at all injection points.
 *
 * @param size64ths diameter (64ths of an inch), 0.25–1,536
 * @param nozzle law of the flow through it
 */
public record GasPort(double size64ths, GasNozzle nozzle) {

    /** Checks the ranges above. */
    public GasPort {
        Check.inRange(size64ths, Choke.LEAST_SIZE_64THS, Choke.GREATEST_SIZE_64THS, "size64ths", "64ths of an inch");
        Check.present(nozzle, "nozzle");
    }

    /**
     * The port as an orifice valve.
     *
     * @param gas the lift gas
     * @return the valve
     */
    public OrificeValve valve(DryGas gas) {
        return new OrificeValve(size64ths, nozzle, gas);
    }
}
