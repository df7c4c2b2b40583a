package io.welleng.lift.srp.classify;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * How probable a class is.
 *
 * @param label name of the class
 * @param probability probability, 0–1
 */
public record ClassProbability(String label, double probability) {

    /** Checks the range above. */
    public ClassProbability {
        Check.text(label, "label");
        Check.fraction(probability, "probability");
    }

    @Override
    public String toString() {
        return label + " " + Figures.four(probability);
    }
}
