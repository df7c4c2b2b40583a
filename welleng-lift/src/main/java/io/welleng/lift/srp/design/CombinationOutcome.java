package io.welleng.lift.srp.design;

/** What one combination came to. */
sealed interface CombinationOutcome {

    /** @param design a design within all limits */
    record Feasible(RodPumpDesign design) implements CombinationOutcome {}

    /** @param why the first limit that is broken */
    record Rejected(RejectedDesign why) implements CombinationOutcome {}
}
