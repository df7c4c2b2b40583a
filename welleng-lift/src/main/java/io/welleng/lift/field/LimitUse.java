package io.welleng.lift.field;

import io.welleng.core.units.Figures;

/**
 * A limit and what is used of it.
 *
 * @param limit name of the limit
 * @param unit unit of both figures
 * @param capacity how much there is, in {@code unit}
 * @param used how much is used, in {@code unit}
 */
public record LimitUse(String limit, String unit, double capacity, double used) {

    /** Rounding that a use may have, relative to the capacity. */
    private static final double ROUNDING = 1e-9;

    private static final double NEAR = 1e-6;

    /**
     * Whether the limit holds, up to a relative rounding of 1e-9.
     *
     * @return true if it does
     */
    public boolean holds() {
        return used <= capacity + ROUNDING * size();
    }

    /**
     * Whether nothing is left, up to a relative 1e-6.
     *
     * @return true if the limit binds, or is broken
     */
    public boolean binds() {
        return used >= capacity - NEAR * size();
    }

    /** A small excess of a limit of 0 is measured in the unit itself. */
    private double size() {
        return capacity > 0.0 ? capacity : 1.0;
    }

    @Override
    public String toString() {
        return limit + " " + Figures.four(used) + " of " + Figures.four(capacity) + " " + unit;
    }
}
