package io.welleng.lift.well;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;

/**
 * What the gauges of a pumped well read at one time, while it flows steadily.
 *
 * @param rateStbPerDay liquid rate (STB/d), &gt; 0
 * @param intakePressurePsia pressure at the intake of the pump (psia), &gt; 0
 * @param dischargePressurePsia pressure at the discharge of the pump (psia), above that at the intake; null where it is not
 *     measured
 */
public record PumpReading(
        double rateStbPerDay,
        double intakePressurePsia,
        @OptionalValue Double dischargePressurePsia) {

    /** Checks the ranges above. */
    public PumpReading {
        Check.positive(rateStbPerDay, "rateStbPerDay", "STB/d");
        Check.positive(intakePressurePsia, "intakePressurePsia", "psia");
        if (dischargePressurePsia != null) {
            Check.below(
                    intakePressurePsia, dischargePressurePsia, "intakePressurePsia", "dischargePressurePsia", "psia");
        }
    }
}
