package io.welleng.lift.optimum;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/**
 * A quantity of an operating point beside what it is allowed to be.
 *
 * @param name what is limited, for example {@code motor_load}
 * @param value its value, in {@code unit}
 * @param lower least value allowed, in {@code unit}; none where null
 * @param upper greatest value allowed, in {@code unit}; none where null
 * @param unit unit of the three
 */
public record LimitCheck(
        String name,
        double value,
        @OptionalValue Double lower,
        @OptionalValue Double upper,
        String unit) {

    /** Checks that there is a bound, and that bounds and value are finite. */
    public LimitCheck {
        Check.text(name, "name");
        Check.finite(value, name, unit);
        if (lower == null && upper == null) {
            throw new InvalidInputException(name, "limited from below or from above", unit, "neither");
        }
        if (lower != null) {
            Check.finite(lower, name + " (lower)", unit);
        }
        if (upper != null) {
            Check.finite(upper, name + " (upper)", unit);
        }
    }

    /**
     * A quantity that must not be too great.
     *
     * @param name what is limited
     * @param value its value, in {@code unit}
     * @param upper greatest value allowed, in {@code unit}
     * @param unit unit of both
     * @return the check
     */
    public static LimitCheck atMost(String name, double value, double upper, String unit) {
        return new LimitCheck(name, value, null, upper, unit);
    }

    /**
     * A quantity that must not be too small.
     *
     * @param name what is limited
     * @param value its value, in {@code unit}
     * @param lower least value allowed, in {@code unit}
     * @param unit unit of both
     * @return the check
     */
    public static LimitCheck atLeast(String name, double value, double lower, String unit) {
        return new LimitCheck(name, value, lower, null, unit);
    }

    /**
     * Distance to the nearer bound over the size of that bound (over 1 where the bound is 0).
     *
     * @return fraction, at least 0 where the limit holds, below 0 where it is broken
     */
    public double margin() {
        double below = lower == null ? Double.POSITIVE_INFINITY : (value - lower) / size(lower);
        double above = upper == null ? Double.POSITIVE_INFINITY : (upper - value) / size(upper);
        return Math.min(below, above);
    }

    private static double size(double bound) {
        return bound == 0.0 ? 1.0 : Math.abs(bound);
    }

    /**
     * Whether the limit holds.
     *
     * @return true if the value is at no bound's wrong side
     */
    public boolean holds() {
        return margin() >= 0.0;
    }

    @Override
    public String toString() {
        String range = (lower == null ? "" : ", at least " + Figures.four(lower))
                + (upper == null ? "" : ", at most " + Figures.four(upper));
        return name + " " + Figures.four(value) + " " + unit + range;
    }
}
