package io.welleng.lift.srp.card;

import io.welleng.core.check.Check;
import java.util.List;

/** What an inspection makes of a record: a card with what was found and repaired, or the reasons why there is none. */
public sealed interface InspectedCard {

    /**
     * Everything that was found.
     *
     * @return findings in the order of the inspection; empty for a clean record
     */
    List<CardFinding> findings();

    /**
     * A card to work with.
     *
     * @param card the card, repaired where a finding says so
     * @param findings what was found
     */
    record Usable(Card card, List<CardFinding> findings) implements InspectedCard {

        /** Takes a copy of the findings. */
        public Usable {
            Check.present(card, "card");
            findings = List.copyOf(Check.present(findings, "findings"));
        }

        @Override
        public String toString() {
            return "Usable[" + card + ", " + findings.size() + " findings]";
        }
    }

    /**
     * No card can be made of the record.
     *
     * @param findings what was found; the last one is the reason
     */
    record Unusable(List<CardFinding> findings) implements InspectedCard {

        /** Checks that there is a reason. */
        public Unusable {
            findings = List.copyOf(Check.notEmpty(findings, "findings"));
        }

        /**
         * Why the record cannot be used.
         *
         * @return the last finding
         */
        public CardFinding reason() {
            return findings.get(findings.size() - 1);
        }

        @Override
        public String toString() {
            return "Unusable[" + reason().message() + "]";
        }
    }
}
