package io.welleng.lift.gaslift;

import io.welleng.core.check.Check;
import io.welleng.nodal.choke.Choke;
import io.welleng.nodal.choke.ChokeOutcome;
import io.welleng.nodal.choke.ChokeStream;
import io.welleng.nodal.choke.GasNozzle;
import io.welleng.nodal.gascolumn.DryGas;

/**
 * An orifice in the side-pocket mandrel: always open, its capacity that of a gas nozzle of the port's diameter.
 *
 * @param portSize64ths diameter of the port (64ths of an inch), 0.25–1,536
 * @param nozzle law of the flow through it
 * @param gas the lift gas
 */
public record OrificeValve(double portSize64ths, GasNozzle nozzle, DryGas gas) implements InjectionValve {

    /** Checks the ranges above. */
    public OrificeValve {
        Check.inRange(
                portSize64ths, Choke.LEAST_SIZE_64THS, Choke.GREATEST_SIZE_64THS, "portSize64ths", "64ths of an inch");
        Check.present(nozzle, "nozzle");
        Check.present(gas, "gas");
    }

    @Override
    public double maxGasMscfPerDay(double upstreamPressurePsia, double downstreamPressurePsia, double temperatureF) {
        if (!(upstreamPressurePsia > downstreamPressurePsia)) {
            return 0.0;
        }
        ChokeOutcome flow = Choke.of(nozzle, new ChokeStream.Gas(gas, temperatureF))
                .rate(upstreamPressurePsia, downstreamPressurePsia, portSize64ths);
        if (flow instanceof ChokeOutcome.Critical critical) {
            return critical.point().gasRateMscfPerDay();
        }
        if (flow instanceof ChokeOutcome.Subcritical subcritical) {
            return subcritical.point().gasRateMscfPerDay();
        }
        throw new IllegalStateException("dry gas through a nozzle has a rate: " + flow);
    }
}
