package io.welleng.lift.esp.sizing;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/**
 * A stage that is no answer, and why.
 *
 * @param stage name of the stage
 * @param reason the first reason found
 * @param explanation the reason in words
 * @param value the number that shows it
 * @param limit what the number would have to keep; null where there is no one number
 * @param unit unit of both
 */
public record RejectedStage(
        String stage,
        RejectionReason reason,
        String explanation,
        double value,
        @OptionalValue Double limit,
        String unit) {

    /** Checks that the texts are there. */
    public RejectedStage {
        Check.text(stage, "stage");
        Check.present(reason, "reason");
        Check.text(explanation, "explanation");
        Check.present(unit, "unit");
    }

    @Override
    public String toString() {
        return "RejectedStage[" + stage + " " + reason + ": " + explanation + " (" + Figures.four(value)
                + (limit == null ? "" : ", limit " + Figures.four(limit)) + " " + unit + ")]";
    }
}
