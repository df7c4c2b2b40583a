package io.welleng.lift.field;

import java.util.List;

/** What a {@link CmaEsSearch} found. */
public sealed interface ModelOutcome {

    /**
     * The best setting found that keeps all limits. How far it is from the best there is, is not known.
     *
     * @param state what the field then does
     * @param evaluations how often the field was computed
     */
    record Found(FieldState state, int evaluations) implements ModelOutcome {
        @Override
        public String toString() {
            return state + "\n  " + evaluations + " evaluation(s), best found, not proven";
        }
    }

    /**
     * No setting was found that keeps all limits.
     *
     * @param nearest the setting found with the least sum of excesses, each relative to its limit
     * @param broken the limits that it breaks
     * @param evaluations how often the field was computed
     */
    record NoneFeasible(FieldState nearest, List<LimitUse> broken, int evaluations) implements ModelOutcome {

        /** Makes the list immutable. */
        public NoneFeasible {
            broken = List.copyOf(broken);
        }

        @Override
        public String toString() {
            return "no setting that keeps all limits was found in " + evaluations + " evaluation(s): " + broken;
        }
    }
}
