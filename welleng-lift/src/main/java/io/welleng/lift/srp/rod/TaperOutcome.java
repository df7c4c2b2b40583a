package io.welleng.lift.srp.rod;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/** What the design of a tapered string came to. */
public sealed interface TaperOutcome {

    /**
     * Sections of whole rods, equally loaded but for the rounding, and none overloaded.
     *
     * @param string the string, with the sections that were given below
     * @param stresses stresses of the designed sections
     * @param loading loading that all had before rounding (fraction)
     * @param spread difference between the greatest and the least loading before rounding (fraction)
     * @param evaluations how often the loads were computed
     */
    record Designed(RodString string, StressReport stresses, double loading, double spread, int evaluations)
            implements TaperOutcome {

        /** Checks that all are there. */
        public Designed {
            Check.present(string, "string");
            Check.present(stresses, "stresses");
        }

        @Override
        public String toString() {
            return "Designed[" + string + ", loading " + Figures.four(100.0 * loading) + " %]";
        }
    }

    /**
     * The lightest loading these rods can have is still too much: take a higher grade, thicker rods, or a slower and shorter
     * stroke.
     *
     * @param string the balanced string, in whole rods
     * @param stresses stresses of the designed sections
     * @param loading loading that all had before rounding (fraction)
     */
    record Overloaded(RodString string, StressReport stresses, double loading) implements TaperOutcome {

        /** Checks that all are there. */
        public Overloaded {
            Check.present(string, "string");
            Check.present(stresses, "stresses");
        }

        @Override
        public String toString() {
            return "Overloaded[" + string + ", loading " + Figures.four(100.0 * loading) + " %]";
        }
    }

    /**
     * The loadings can only be equal if a section had less than one rod.
     *
     * @param rod name of the rod to leave out
     * @param lengthFt length it would get (ft)
     * @param reason one sentence
     */
    record NotNeeded(String rod, double lengthFt, String reason) implements TaperOutcome {

        /** Checks that the texts are there. */
        public NotNeeded {
            Check.text(rod, "rod");
            Check.text(reason, "reason");
        }
    }

    /**
     * The loadings were not made equal; nothing here is a design.
     *
     * @param reason one sentence
     * @param string the last string tried; null where none could be rated
     * @param spread difference between its greatest and least loading (fraction); null where none could be rated
     */
    record NotBalanced(
            String reason,
            @OptionalValue RodString string,
            @OptionalValue Double spread) implements TaperOutcome {

        /** Checks that the reason is there. */
        public NotBalanced {
            Check.text(reason, "reason");
        }
    }
}
