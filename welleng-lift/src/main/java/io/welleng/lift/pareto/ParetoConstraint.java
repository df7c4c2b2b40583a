package io.welleng.lift.pareto;

import io.welleng.core.check.Check;

/**
 * A limit that an answer has to keep. What goes beyond it is its violation.
 *
 * @param name name, for example {@code total_power}
 * @param unit unit symbol of the violation, or empty
 * @param scale violation that weighs 1 beside those of other limits, in {@code unit}, above 0; usually the limit itself
 */
public record ParetoConstraint(String name, String unit, double scale) {

    /** Checks that the scale is positive. */
    public ParetoConstraint {
        Check.text(name, "name");
        Check.present(unit, "unit");
        Check.positive(scale, name + " (scale)", unit);
    }
}
