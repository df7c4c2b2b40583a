package io.welleng.dca.typecurve;

import io.welleng.core.check.Check;

/**
 * Where a type curve ends: before the first month that rests on fewer wells.
 *
 * @param leastWells least number of wells, at least 1
 * @param leastFraction least number of wells as a fraction of all that are used, 0 to 1; 0 for no such limit
 */
public record Truncation(int leastWells, double leastFraction) {

    /** Checks the components. */
    public Truncation {
        Check.atLeast(leastWells, 1, "leastWells");
        Check.fraction(leastFraction, "leastFraction");
    }

    /** Whether so many wells of all are enough. */
    boolean enough(int wells, int all) {
        return wells >= leastWells && wells >= leastFraction * all;
    }
}
