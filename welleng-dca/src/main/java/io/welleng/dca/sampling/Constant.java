package io.welleng.dca.sampling;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * A number that is known.
 *
 * @param value the number
 */
public record Constant(double value) implements Distribution {

    /** Checks the component. */
    public Constant {
        Check.finite(value, "value", "");
    }

    @Override
    public double quantile(double chance) {
        Chances.check(chance);
        return value;
    }

    @Override
    public double chanceAtMost(double x) {
        return x >= value ? 1.0 : 0.0;
    }

    @Override
    public double lowest() {
        return value;
    }

    @Override
    public double highest() {
        return value;
    }

    @Override
    public String toString() {
        return "Constant[" + Figures.four(value) + "]";
    }
}
