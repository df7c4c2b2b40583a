package io.welleng.nodal.sensitivity;

import java.util.List;

/**
 * One combination of values, and what the well makes of it.
 *
 * @param values a value for each variable, in their order and in their units
 * @param result what it came to
 */
public record SensitivityCase(List<Double> values, CaseResult result) {

    /** Makes the list immutable. */
    public SensitivityCase {
        values = List.copyOf(values);
    }
}
