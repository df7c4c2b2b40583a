package io.welleng.lift.field.advice;

import io.welleng.core.check.Check;

/**
 * How a lift method stands to one criterion.
 *
 * @param criterion the criterion
 * @param value what it meets in the well (in the criterion's unit)
 * @param suitability suitable or unsuitable where all sources say so, marginal otherwise
 * @param sourcesDiffer whether sources come to different verdicts
 * @param reason value and bounds in words, with the sources
 */
public record CriterionVerdict(
        ScreeningCriterion criterion, double value, Suitability suitability, boolean sourcesDiffer, String reason) {

    /** Checks that the parts are there. */
    public CriterionVerdict {
        Check.present(criterion, "criterion");
        Check.finite(value, "value", criterion.unit());
        Check.present(suitability, "suitability");
        Check.text(reason, "reason");
    }

    @Override
    public String toString() {
        return suitability + " for " + reason;
    }
}
