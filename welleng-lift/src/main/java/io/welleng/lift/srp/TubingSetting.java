package io.welleng.lift.srp;

import io.welleng.core.check.Check;
import io.welleng.lift.srp.tubing.TubingString;

/**
 * Steel tubing down to the pump.
 *
 * @param odIn outside diameter (in), greater than {@code idIn}
 * @param idIn inside diameter (in), &gt; 0
 * @param anchorDepthFt depth of the anchor (ft), from 0, for no anchor, to the depth of the pump
 */
public record TubingSetting(double odIn, double idIn, double anchorDepthFt) {

    /** Checks the ranges above. */
    public TubingSetting {
        Check.positive(odIn, "odIn", "in");
        Check.positive(idIn, "idIn", "in");
        Check.below(idIn, odIn, "idIn", "odIn", "in");
        Check.notNegative(anchorDepthFt, "anchorDepthFt", "ft");
    }

    /** The tubing down to a pump at this depth along it (ft). */
    TubingString string(double pumpDepthFt) {
        return new TubingString(odIn, idIn, TubingString.STEEL_PSI, pumpDepthFt, anchorDepthFt);
    }

    /** Whether the anchor holds it at the pump. */
    boolean heldAt(double pumpDepthFt) {
        return !(anchorDepthFt < pumpDepthFt);
    }
}
