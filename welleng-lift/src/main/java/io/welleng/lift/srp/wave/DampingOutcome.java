package io.welleng.lift.srp.wave;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/** What a search for the damping says. */
public sealed interface DampingOutcome {

    /**
     * The damping that meets the criterion.
     *
     * @param damping the coefficient or coefficients
     * @param diagnosed the pump card with it
     * @param mismatch what the criterion is missed by: pump work (ft·lbf), or the root mean square deviation from level
     *     strokes (lbf)
     * @param evaluations pump cards calculated
     */
    record Found(Damping damping, DiagnosticOutcome.Diagnosed diagnosed, double mismatch, int evaluations)
            implements DampingOutcome {

        /** Checks that everything is there. */
        public Found {
            Check.present(damping, "damping");
            Check.present(diagnosed, "diagnosed");
        }

        @Override
        public String toString() {
            return "Found[" + damping + ", missed by " + Figures.four(mismatch) + ", " + evaluations + " cards]";
        }
    }

    /**
     * No damping within the range searched meets the criterion.
     *
     * @param code what is in the way, snake case, stable between releases
     * @param message one sentence for people
     * @param value the number behind it, in the unit the message names
     * @param evaluations pump cards calculated
     */
    record NotFound(String code, String message, double value, int evaluations) implements DampingOutcome {

        /** Checks that there is a reason. */
        public NotFound {
            Check.text(code, "code");
            Check.text(message, "message");
        }

        @Override
        public String toString() {
            return "NotFound[" + code + ": " + message + "]";
        }
    }
}
