package io.welleng.nodal.sensitivity;

import io.welleng.core.check.Check;
import java.util.ArrayList;
import java.util.List;

/**
 * A number of a study, and the values it is to take.
 *
 * @param pointer JSON pointer (RFC 6901) of the number in the study's own JSON, for example {@code /fluid/water_cut} or
 *     {@code /wellbore/sections/0/conduit/inside_diameter_in}
 * @param values the values, in the unit of that number, at least two, increasing
 */
public record Variable(String pointer, List<Double> values) {

    /** Checks that the values are finite and increasing. */
    public Variable {
        Check.text(pointer, "pointer");
        values = List.copyOf(Check.notEmpty(values, "values"));
        Check.increasing(values.stream().mapToDouble(Double::doubleValue).toArray(), 2, "values", "");
    }

    /**
     * A variable with evenly spaced values.
     *
     * @param pointer JSON pointer of the number
     * @param low least value, in the unit of that number
     * @param high greatest value, in the same unit
     * @param count how many values, at least 2
     * @return the variable
     */
    public static Variable evenly(String pointer, double low, double high, int count) {
        Check.atLeast(count, 2, "count");
        Check.finite(low, "low", "");
        Check.finite(high, "high", "");
        Check.below(low, high, "low", "high", "");
        List<Double> values = new ArrayList<>(count);
        for (int i = 0; i < count - 1; i++) {
            values.add(low + (high - low) * i / (count - 1));
        }
        values.add(high);
        return new Variable(pointer, values);
    }

    /**
     * The least value.
     *
     * @return value, in the unit of the number
     */
    public double low() {
        return values.get(0);
    }

    /**
     * The greatest value.
     *
     * @return value, in the unit of the number
     */
    public double high() {
        return values.get(values.size() - 1);
    }
}
