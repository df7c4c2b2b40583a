package io.welleng.lift.srp.classify;

import io.welleng.core.units.Figures;
import java.util.List;

/** What a card shows, or why that cannot be said. */
public sealed interface CardClassification {

    /**
     * The classes with their probabilities.
     *
     * @param kind where the cards of the model were taken: the answer holds for such cards
     * @param label the most probable class
     * @param probability its probability, 0–1
     * @param probabilities all classes, the most probable first; they sum to 1
     * @param evidence what of the shape speaks for and against the class chosen, the strongest first; empty with one class
     */
    record Classified(
            CardKind kind,
            String label,
            double probability,
            List<ClassProbability> probabilities,
            List<Evidence> evidence)
            implements CardClassification {

        /** Makes the lists immutable. */
        public Classified {
            probabilities = List.copyOf(probabilities);
            evidence = List.copyOf(evidence);
        }

        @Override
        public String toString() {
            return "Classified[" + label + " " + Figures.four(probability)
                    + (probabilities.size() > 1 ? ", next " + probabilities.get(1) : "")
                    + (evidence.isEmpty() ? "" : ", " + evidence.get(0)) + "]";
        }
    }

    /**
     * The card has no shape to look at.
     *
     * @param reason why
     * @param points points that were left after repair
     */
    record NotReadable(Reason reason, int points) implements CardClassification {

        @Override
        public String toString() {
            return "NotReadable[" + reason.explanation() + ", " + points + " points]";
        }
    }

    /** Why a card has no shape. */
    enum Reason {
        /** All positions are the same, to the last digits. */
        NO_STROKE("the position does not change"),
        /** All loads are the same, to the last digits. */
        NO_LOAD_RANGE("the load does not change"),
        /** Too few points are left when lost loads are taken away. */
        TOO_FEW_POINTS("fewer than 8 points are left when lost loads are taken away"),
        /** The values are so large that their differences or squares overflow. */
        TOO_LARGE("positions or loads are too large to be a card");

        private final String explanation;

        Reason(String explanation) {
            this.explanation = explanation;
        }

        /**
         * The reason in words.
         *
         * @return a phrase for people
         */
        public String explanation() {
            return explanation;
        }
    }
}
