package io.welleng.allocation.meter;

import io.welleng.core.check.Check;

/**
 * An input with its uncertainty.
 *
 * @param name what it is
 * @param unit unit symbol, empty for a ratio
 * @param value the value, in the unit
 * @param expanded expanded uncertainty at about 95 % (k = 2), in the unit, &gt;= 0
 */
public record UncertainInput(String name, String unit, double value, double expanded) {

    /** Checks that the numbers are finite. */
    public UncertainInput {
        Check.text(name, "name");
        Check.present(unit, "unit");
        Check.finite(value, name, unit);
        Check.notNegative(expanded, name + " uncertainty", unit);
    }
}
