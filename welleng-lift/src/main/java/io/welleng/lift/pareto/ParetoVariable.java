package io.welleng.lift.pareto;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * A variable that the search may set.
 *
 * @param name name, for example {@code A-1 frequency}
 * @param unit unit symbol, or empty
 * @param lower least value, in {@code unit}
 * @param upper greatest value, in {@code unit}, at least {@code lower}; equal to it for a variable that is locked
 */
public record ParetoVariable(String name, String unit, double lower, double upper) {

    /** Checks that the bounds are finite and in order, and their distance finite too. */
    public ParetoVariable {
        Check.text(name, "name");
        Check.present(unit, "unit");
        Check.finite(lower, name + " (lower)", unit);
        Check.inRange(upper, lower, Double.MAX_VALUE, name + " (upper)", unit);
        Check.finite(upper - lower, name + " (upper - lower)", unit);
    }

    @Override
    public String toString() {
        return name + " " + Figures.four(lower) + " to " + Figures.four(upper) + (unit.isEmpty() ? "" : " " + unit);
    }
}
