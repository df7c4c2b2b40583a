package io.welleng.lift.pcp;

import io.welleng.core.units.Figures;

/**
 * How far a limit is used.
 *
 * @param limit which one
 * @param value the value, in the limit's unit
 * @param bound the greatest allowed, in the same unit
 */
public record PcpLimitUse(PcpLimit limit, double value, double bound) {

    /**
     * Whether it is kept.
     *
     * @return true up to the bound
     */
    public boolean kept() {
        return value <= bound;
    }

    /**
     * What is left.
     *
     * @return bound less value, negative where it is broken, in the limit's unit
     */
    public double margin() {
        return bound - value;
    }

    @Override
    public String toString() {
        return limit + " " + Figures.four(value) + " of " + Figures.four(bound) + " " + limit.unit();
    }
}
