package io.welleng.dca.sampling;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * Every value between two limits is as likely as any other.
 *
 * @param minimum least value
 * @param maximum greatest value, above {@code minimum}
 */
public record Uniform(double minimum, double maximum) implements Distribution {

    /** Checks the components. */
    public Uniform {
        Check.finite(maximum, "maximum", "");
        Check.finite(minimum, "minimum", "");
        Check.below(minimum, maximum, "minimum", "maximum", "");
        Check.finite(maximum - minimum, "maximum - minimum", "");
    }

    @Override
    public double quantile(double chance) {
        return minimum + (maximum - minimum) * Chances.check(chance);
    }

    @Override
    public double chanceAtMost(double value) {
        return Math.max(0.0, Math.min(1.0, (value - minimum) / (maximum - minimum)));
    }

    @Override
    public double lowest() {
        return minimum;
    }

    @Override
    public double highest() {
        return maximum;
    }

    @Override
    public String toString() {
        return "Uniform[" + Figures.four(minimum) + " to " + Figures.four(maximum) + "]";
    }
}
