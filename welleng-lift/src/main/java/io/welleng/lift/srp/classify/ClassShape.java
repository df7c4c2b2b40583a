package io.welleng.lift.srp.classify;

import io.welleng.core.check.Check;
import java.util.List;

/**
 * What the cards of a class looked like in training, for the evidence.
 *
 * @param label name of the class
 * @param cards number of cards it was trained on
 * @param mean mean of each named feature of the shape
 * @param spread standard deviation of each
 */
public record ClassShape(String label, int cards, List<Double> mean, List<Double> spread) {

    /** Checks the lengths; makes the lists immutable. */
    public ClassShape {
        Check.text(label, "label");
        Check.atLeast(cards, 1, "cards");
        mean = List.copyOf(Check.notEmpty(mean, "mean"));
        spread = List.copyOf(Check.notEmpty(spread, "spread"));
        Check.sameLength(ShapeScalars.NAMES.size(), "named features", mean.size(), "mean");
        Check.sameLength(ShapeScalars.NAMES.size(), "named features", spread.size(), "spread");
        for (int i = 0; i < mean.size(); i++) {
            Check.finite(mean.get(i), Check.element("mean", i), "");
            Check.notNegative(spread.get(i), Check.element("spread", i), "");
        }
    }
}
