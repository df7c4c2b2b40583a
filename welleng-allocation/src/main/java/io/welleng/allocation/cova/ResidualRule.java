package io.welleng.allocation.cova;

import io.welleng.core.check.Check;

/** Who takes what an agreed blend price leaves over or short. */
public sealed interface ResidualRule {

    /** All streams, by their volumes. */
    record ByVolume() implements ResidualRule {}

    /** All streams, by the value they brought. */
    record ByValue() implements ResidualRule {}

    /**
     * One party alone: an owner, or somebody outside such as the operator.
     *
     * @param party name of the party
     */
    record ToParty(String party) implements ResidualRule {

        /** Checks that the party is named. */
        public ToParty {
            Check.text(party, "party");
        }
    }
}
