package io.welleng.allocation.process;

import io.welleng.core.check.Check;
import java.util.List;

/** What became of a feed in a separator train. */
public sealed interface TrainOutcome {

    /**
     * The feed is split.
     *
     * @param components names of the components
     * @param products names of the products: gas of each stage, then oil
     * @param splitFactors by component, then by product: part of the component's moles that goes to the product (-);
     *     each component's sum to 1
     * @param stages flash of each stage
     */
    record Split(
            List<String> components, List<String> products, List<List<Double>> splitFactors, List<FlashOutcome> stages)
            implements TrainOutcome {

        /** Checks the sizes and keeps its own copies of the lists. */
        public Split {
            components = List.copyOf(Check.notEmpty(components, "components"));
            products = List.copyOf(Check.notEmpty(products, "products"));
            splitFactors = Check.present(splitFactors, "splitFactors").stream()
                    .<List<Double>>map(List::copyOf)
                    .toList();
            Check.sameLength(splitFactors.size(), "splitFactors", components.size(), "components");
            for (int i = 0; i < splitFactors.size(); i++) {
                Check.sameLength(
                        splitFactors.get(i).size(), Check.element("splitFactors", i), products.size(), "products");
            }
            stages = List.copyOf(Check.present(stages, "stages"));
        }

        /**
         * Evaluations of the Rachford–Rice equation at the last pass of each stage.
         *
         * @return their number
         */
        public int evaluations() {
            int sum = 0;
            for (FlashOutcome stage : stages) {
                if (stage instanceof FlashOutcome.TwoPhase flash) {
                    sum += flash.evaluations();
                } else if (stage instanceof FlashOutcome.NegativeFlash flash) {
                    sum += flash.evaluations();
                }
            }
            return sum;
        }

        @Override
        public String toString() {
            return "Split[" + components.size() + " components over " + String.join(", ", products) + "; " + stages
                    + "]";
        }
    }

    /**
     * A stage has no answer.
     *
     * @param stage name of the stage
     * @param reason why, in words
     */
    record NotSplit(String stage, String reason) implements TrainOutcome {

        /** Checks the texts. */
        public NotSplit {
            Check.text(stage, "stage");
            Check.text(reason, "reason");
        }
    }
}
