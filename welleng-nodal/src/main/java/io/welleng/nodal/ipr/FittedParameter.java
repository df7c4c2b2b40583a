package io.welleng.nodal.ipr;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * A number that a fit found.
 *
 * @param name name of the parameter, as that of the curve's component, snake case
 * @param value its value, in {@code unit}
 * @param unit its unit
 */
public record FittedParameter(String name, double value, String unit) {

    /** Checks that the texts are there and the value is finite. */
    public FittedParameter {
        Check.text(name, "name");
        Check.text(unit, "unit");
        Check.finite(value, name, unit);
    }

    @Override
    public String toString() {
        return name + " " + Figures.four(value) + " " + unit;
    }
}
