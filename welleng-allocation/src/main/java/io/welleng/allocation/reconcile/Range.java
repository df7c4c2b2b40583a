package io.welleng.allocation.reconcile;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/**
 * Values a stream may have.
 *
 * @param lower least value, in the unit of the model, −1e15 to 1e15; null where there is none
 * @param upper greatest value, in the unit of the model, −1e15 to 1e15; null where there is none
 */
public record Range(
        @OptionalValue Double lower, @OptionalValue Double upper) {

    /** No negative flow. */
    public static final Range NOT_NEGATIVE = new Range(0.0, null);

    /** Any flow, forwards or backwards. */
    public static final Range ANY = new Range(null, null);

    private static final double GREATEST = 1e15;

    /** Checks that the limits are within ±1e15 and in order. */
    public Range {
        if (lower != null) {
            Check.inRange(lower, -GREATEST, GREATEST, "lower", "");
        }
        if (upper != null) {
            Check.inRange(upper, -GREATEST, GREATEST, "upper", "");
            if (lower != null && lower > upper) {
                throw new InvalidInputException("upper", "at least lower = " + lower, "", upper.toString());
            }
        }
    }

    /**
     * Tells whether a value is allowed.
     *
     * @param value the value, in the unit of the model
     * @return true from lower to upper, both included
     */
    public boolean contains(double value) {
        return value >= least() && value <= greatest();
    }

    double least() {
        return lower == null ? Double.NEGATIVE_INFINITY : lower;
    }

    double greatest() {
        return upper == null ? Double.POSITIVE_INFINITY : upper;
    }

    @Override
    public String toString() {
        return (lower == null ? "any" : Figures.four(lower)) + " to " + (upper == null ? "any" : Figures.four(upper));
    }
}
