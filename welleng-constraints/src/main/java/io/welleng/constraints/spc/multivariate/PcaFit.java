package io.welleng.constraints.spc.multivariate;

import io.welleng.core.check.Check;
import java.util.List;

/** A model of principal components, or why the data gave none. */
public sealed interface PcaFit {

    /**
     * The data gave a model.
     *
     * @param model the model
     * @param rowsUsed rows that trained it
     * @param rowsDropped rows that did not, for their missing readings
     * @param iterations steps of expectation and maximisation; 0 if none were needed
     */
    record Fitted(PcaModel model, int rowsUsed, int rowsDropped, int iterations) implements PcaFit {

        /** Checks that there is a model and that counts are not negative. */
        public Fitted {
            Check.present(model, "model");
            Check.atLeast(rowsUsed, 1, "rowsUsed");
            Check.atLeast(rowsDropped, 0, "rowsDropped");
            Check.atLeast(iterations, 0, "iterations");
        }

        @Override
        public String toString() {
            return model + ", " + rowsUsed + " rows used, " + rowsDropped + " dropped";
        }
    }

    /**
     * The data gave no model.
     *
     * @param reason one sentence for people
     * @param leftOut variables that do not vary or have no readings
     * @param rowsUsed rows that could have trained it
     */
    record NotFitted(String reason, List<LeftOut> leftOut, int rowsUsed) implements PcaFit {

        /** Checks that there is a reason. */
        public NotFitted {
            Check.text(reason, "reason");
            leftOut = List.copyOf(leftOut);
            Check.atLeast(rowsUsed, 0, "rowsUsed");
        }

        @Override
        public String toString() {
            return "no model: " + reason + "; left out: " + leftOut;
        }
    }
}
