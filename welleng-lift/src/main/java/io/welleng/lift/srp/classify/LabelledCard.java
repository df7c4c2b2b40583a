package io.welleng.lift.srp.classify;

import io.welleng.core.check.Check;
import io.welleng.lift.srp.card.Card;

/**
 * A card and what it shows.
 *
 * @param label name of the class, any text
 * @param card the card
 */
public record LabelledCard(String label, Card card) {

    /** Checks that both are there. */
    public LabelledCard {
        Check.text(label, "label");
        Check.present(card, "card");
    }
}
