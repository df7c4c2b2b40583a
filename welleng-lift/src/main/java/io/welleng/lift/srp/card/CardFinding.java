package io.welleng.lift.srp.card;

import io.welleng.core.check.Check;

/**
 * Something found wrong with a record of a card.
 *
 * @param defect what is wrong
 * @param firstPoint where it starts, as an index from 0 into the record at that step of the inspection
 * @param points how many points it concerns, &ge; 0
 * @param repaired whether the card that goes with the finding has been put right
 * @param message one sentence for people, with the numbers
 */
public record CardFinding(CardDefect defect, int firstPoint, int points, boolean repaired, String message) {

    /** Checks the ranges above. */
    public CardFinding {
        Check.present(defect, "defect");
        Check.atLeast(firstPoint, 0, "firstPoint");
        Check.atLeast(points, 0, "points");
        Check.text(message, "message");
    }

    @Override
    public String toString() {
        return defect + (repaired ? " (repaired): " : " (not repaired): ") + message;
    }
}
