package io.welleng.lift.gaslift;

import io.welleng.core.check.Check;
import io.welleng.lift.gaslift.valve.ValveState;
import io.welleng.nodal.gascolumn.DryGas;

/**
 * An orifice or a valve with a bellows as a well has it, with steady injection: a valve between its closing and its opening
 * pressure was opened before and is open still. The valve is as warm as the gas.
 *
 * @param port valve, its law and its setting
 * @param gas the lift gas
 */
public record PortValve(GasPort port, DryGas gas) implements InjectionValve {

    /** Checks that both are there. */
    public PortValve {
        Check.present(port, "port");
        Check.present(gas, "gas");
    }

    @Override
    public double maxGasMscfPerDay(double upstreamPressurePsia, double downstreamPressurePsia, double temperatureF) {
        boolean open = upstreamPressurePsia > downstreamPressurePsia
                && port.valve().state(upstreamPressurePsia, downstreamPressurePsia, temperatureF, port.rack())
                        != ValveState.CLOSED;
        return open
                ? port.passage()
                        .rateMscfPerDay(
                                port.valve().portSize64ths(),
                                upstreamPressurePsia,
                                downstreamPressurePsia,
                                temperatureF,
                                gas)
                : 0.0;
    }
}
