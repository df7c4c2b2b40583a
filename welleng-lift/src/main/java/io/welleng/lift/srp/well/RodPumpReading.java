package io.welleng.lift.srp.well;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.lift.well.PumpReading;

/**
 * What was measured of a rod-pumped well while it ran steadily.
 *
 * @param well liquid rate, and the pressures at intake and discharge, as a card, a level or a gauge gives them
 * @param fillage fillage of the pump card (fraction), above 0 to 1; a pump that fills but for its gas where null
 */
public record RodPumpReading(
        PumpReading well, @OptionalValue Double fillage) {

    /** Checks the ranges above. */
    public RodPumpReading {
        Check.present(well, "well");
        if (fillage != null) {
            Check.positive(fillage, "fillage", "(fraction)");
            Check.fraction(fillage, "fillage");
        }
    }
}
