package io.welleng.lift.srp.design;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import io.welleng.lift.optimum.LimitCheck;

/**
 * A combination, or all combinations with a part in common, that will not do.
 *
 * @param unit unit at its stroke; null for all units
 * @param strokeIn stroke (in); null for all strokes
 * @param plungerIn plunger (in); null for all plungers
 * @param rods rods from the top down; null for all rods
 * @param combinations how many combinations these are, at least 1
 * @param limit the first limit that is broken: {@code plunger}, {@code coupling}, {@code rod_loading}, {@code structure},
 *     {@code rate}, {@code method}, {@code taper}, {@code gearbox}, {@code motor} or {@code minimum_load}
 * @param reason one sentence
 * @param broken that limit in figures; null where it has none
 * @param worstMargin least margin of all limits (fraction, negative), where the combination was worked out in full; else
 *     null
 */
public record RejectedDesign(
        @OptionalValue String unit,
        @OptionalValue Double strokeIn,
        @OptionalValue Double plungerIn,
        @OptionalValue TaperChoice rods,
        int combinations,
        String limit,
        String reason,
        @OptionalValue LimitCheck broken,
        @OptionalValue Double worstMargin) {

    /** Checks that limit and reason are there. */
    public RejectedDesign {
        Check.atLeast(combinations, 1, "combinations");
        Check.text(limit, "limit");
        Check.text(reason, "reason");
    }

    @Override
    public String toString() {
        return "RejectedDesign[" + (unit == null ? "any unit" : unit + " " + Figures.four(strokeIn) + " in") + ", "
                + (plungerIn == null ? "any plunger" : Figures.four(plungerIn) + " in plunger") + ", "
                + (rods == null ? "any rods" : rods) + ": " + limit + ", " + reason + "]";
    }
}
