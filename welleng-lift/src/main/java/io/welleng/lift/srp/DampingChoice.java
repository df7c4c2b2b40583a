package io.welleng.lift.srp;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.lift.srp.wave.Damping;
import io.welleng.lift.srp.wave.DampingCriterion;

/** How the damping of the rods is settled. */
public sealed interface DampingChoice {

    /**
     * It is known.
     *
     * @param damping Gibbs' factor or coefficients
     */
    record Given(Damping damping) implements DampingChoice {

        /** Checks that it is there. */
        public Given {
            Check.present(damping, "damping");
        }
    }

    /**
     * It is searched so that the pump card meets a criterion.
     *
     * @param criterion what the pump card must be like
     * @param otherwise damping to take where none meets the criterion, which the report then says; null for no pump card
     *     in that case
     */
    record Searched(
            DampingCriterion criterion, @OptionalValue Damping otherwise) implements DampingChoice {

        /** Checks that there is a criterion. */
        public Searched {
            Check.present(criterion, "criterion");
        }
    }
}
