package io.welleng.lift.gaslift;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.lift.gaslift.valve.GasLiftValve;
import io.welleng.lift.gaslift.valve.GasPassage;
import io.welleng.lift.gaslift.valve.TestRack;
import io.welleng.nodal.gascolumn.DryGas;

/**
 * What is set in the side-pocket mandrels, the same at all injection points: an orifice, or a valve with a bellows.
 *
 * @param valve the valve
 * @param passage how much gas passes it when it is open
 * @param rack test rack in which the valve was set; only an orifice does without (null)
 */
public record GasPort(
        GasLiftValve valve,
        GasPassage passage,
        @OptionalValue TestRack rack) {

    /** Checks that all is there. */
    public GasPort {
        Check.present(valve, "valve");
        Check.present(passage, "passage");
        if (!(valve instanceof GasLiftValve.Orifice)) {
            Check.present(rack, "rack");
        }
    }

    /**
     * An orifice.
     *
     * @param portSize64ths its diameter (1/64 in), 1–128
     * @param passage how much gas passes it
     * @return the port
     */
    public static GasPort orifice(double portSize64ths, GasPassage passage) {
        return new GasPort(new GasLiftValve.Orifice(portSize64ths), passage, null);
    }

    /**
     * The port with the gas that is to pass it.
     *
     * @param gas the lift gas
     * @return the valve of a well
     */
    public PortValve with(DryGas gas) {
        return new PortValve(this, gas);
    }
}
