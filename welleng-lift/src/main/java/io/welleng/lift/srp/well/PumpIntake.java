package io.welleng.lift.srp.well;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.lift.esp.gas.IntakeSeparation;

/**
 * The way into the pump.
 *
 * @param pumpedOffPressurePsia pressure at the intake when the liquid level stands at the pump (psia), &gt; 0: that of the
 *     gas in the annulus there, the casing pressure and the weight of the gas column
 * @param separation what keeps free gas out of the pump; all of it goes in where null
 */
public record PumpIntake(
        double pumpedOffPressurePsia, @OptionalValue IntakeSeparation separation) {

    /** Checks the range above. */
    public PumpIntake {
        Check.positive(pumpedOffPressurePsia, "pumpedOffPressurePsia", "psia");
    }
}
