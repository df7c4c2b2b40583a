package io.welleng.constraints.spc.multivariate;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/**
 * A variable that a model does not watch, since the training data say nothing of how it varies.
 *
 * @param variable name of the variable
 * @param reason why it is left out
 * @param value its one value in training, in the variable's unit; null if it had no reading
 */
public record LeftOut(
        String variable, Reason reason, @OptionalValue Double value) {

    /** Why a variable is left out. */
    public enum Reason {
        /** It had the same value in every row used: a frozen sensor, or a setting nobody touched. */
        CONSTANT,
        /** It had no reading. */
        NO_READINGS
    }

    /** Checks that a constant has its value. */
    public LeftOut {
        Check.text(variable, "variable");
        if (Check.present(reason, "reason") == Reason.CONSTANT) {
            Check.finite(Check.present(value, "value"), "value", "");
        }
    }

    @Override
    public String toString() {
        return reason == Reason.CONSTANT
                ? variable + " (constant at " + Figures.four(value) + ")"
                : variable + " (no readings)";
    }
}
