package io.welleng.constraints.health.energy;

import io.welleng.core.check.Check;

/**
 * What a well did over a period, for its {@link Effectiveness}. All volumes are of one product, which the user chooses and
 * the target is given for: net oil as a rule, as whoever counts water makes a well that waters out look effective.
 *
 * @param plannedHours time the well was meant to produce, planned stops left out, above 0 (h)
 * @param runHours time it did produce, at least 0 (h); above the planned time where a planned stop was not made
 * @param targetRateBpd rate it should make while it runs, above 0 (bbl/d)
 * @param producedBbl product made, at least 0 (bbl)
 * @param inSpecificationBbl of this what met the specification (water and sediment, salt, vapour pressure), at most the
 *     product made (bbl)
 */
public record EffectivenessInput(
        double plannedHours, double runHours, double targetRateBpd, double producedBbl, double inSpecificationBbl) {

    /** Checks that the numbers are possible together. */
    public EffectivenessInput {
        Check.positive(plannedHours, "plannedHours", "h");
        Check.notNegative(runHours, "runHours", "h");
        Check.positive(targetRateBpd, "targetRateBpd", "bbl/d");
        Check.notNegative(producedBbl, "producedBbl", "bbl");
        Check.inRange(inSpecificationBbl, 0.0, producedBbl, "inSpecificationBbl", "bbl");
        if (runHours == 0.0) {
            Check.inRange(producedBbl, 0.0, 0.0, "producedBbl of a well that did not run", "bbl");
        }
    }
}
