package io.welleng.allocation.method;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;

/**
 * Correlation of what is known of two inlets.
 *
 * @param first name of an inlet
 * @param second name of another inlet
 * @param coefficient correlation coefficient of their errors (dimensionless), between -1 and 1, both excluded
 */
public record InletCorrelation(String first, String second, double coefficient) {

    /** Checks names and coefficient. */
    public InletCorrelation {
        Check.text(first, "first");
        Check.text(second, "second");
        if (first.equals(second)) {
            throw new InvalidInputException("second", "another inlet than first", "", "\"" + second + "\"");
        }
        if (!(coefficient > -1.0 && coefficient < 1.0)) {
            throw new InvalidInputException(
                    "coefficient", "between -1 and 1, both excluded", "", Double.toString(coefficient));
        }
    }
}
