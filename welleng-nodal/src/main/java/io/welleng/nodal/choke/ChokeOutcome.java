package io.welleng.nodal.choke;

import io.welleng.core.units.Figures;

/** What a question about a choke comes to. */
public sealed interface ChokeOutcome {

    /**
     * Evaluations of the choke model.
     *
     * @return count
     */
    int evaluations();

    /**
     * Critical flow: the downstream pressure does not matter.
     *
     * @param point the flow
     * @param evaluations evaluations of the choke model
     */
    record Critical(ChokePoint point, int evaluations) implements ChokeOutcome {

        @Override
        public String toString() {
            return "Critical[" + point + "]";
        }
    }

    /**
     * Subcritical flow: the downstream pressure matters.
     *
     * @param point the flow
     * @param evaluations evaluations of the choke model
     */
    record Subcritical(ChokePoint point, int evaluations) implements ChokeOutcome {

        @Override
        public String toString() {
            return "Subcritical[" + point + "]";
        }
    }

    /**
     * The question has no answer.
     *
     * @param reason why
     * @param value the number that explains it; the reason says which, and its unit
     * @param limit what it is held against, in the same unit
     * @param evaluations evaluations of the choke model
     */
    record NotPossible(ChokeReason reason, double value, double limit, int evaluations) implements ChokeOutcome {

        @Override
        public String toString() {
            return "NotPossible[" + reason.explanation() + ": " + Figures.four(value) + " against "
                    + Figures.four(limit) + " " + reason.unit() + "]";
        }
    }
}
