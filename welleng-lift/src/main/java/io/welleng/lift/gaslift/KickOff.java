package io.welleng.lift.gaslift;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;

/**
 * A well full of kill fluid that is to be started.
 *
 * @param fluidPsiPerFt gradient of the standing fluid (psi/ft), 0.2–1.2
 * @param tubingHeadPsia pressure at the tubing head while it unloads (psia); that of the outlet where null
 * @param casingHeadPsia pressure at the casing head to be had for starting (psia); that of the supply where null
 */
public record KickOff(
        double fluidPsiPerFt,
        @OptionalValue Double tubingHeadPsia,
        @OptionalValue Double casingHeadPsia) {

    /** Checks the ranges above. */
    public KickOff {
        Check.inRange(fluidPsiPerFt, 0.2, 1.2, "fluidPsiPerFt", "psi/ft");
        if (tubingHeadPsia != null) {
            Check.positive(tubingHeadPsia, "tubingHeadPsia", "psia");
        }
        if (casingHeadPsia != null) {
            Check.positive(casingHeadPsia, "casingHeadPsia", "psia");
        }
    }
}
