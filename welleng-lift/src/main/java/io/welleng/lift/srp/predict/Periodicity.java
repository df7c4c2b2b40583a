package io.welleng.lift.srp.predict;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * How a march in time came to repeat itself.
 *
 * @param cycles strokes run
 * @param closure greatest change from the stroke before the last to the last: of loads by the range of the load at the
 *     polished rod, of positions by the stroke (fraction)
 * @param tolerance closure at which the march stops (fraction)
 */
public record Periodicity(int cycles, double closure, double tolerance) {

    /** Checks that there was a stroke. */
    public Periodicity {
        Check.atLeast(cycles, 1, "cycles");
        Check.notNegative(closure, "closure", "(fraction)");
        Check.positive(tolerance, "tolerance", "(fraction)");
    }

    @Override
    public String toString() {
        return "Periodicity[closure " + Figures.four(closure) + " after " + cycles + " strokes, tolerance "
                + Figures.four(tolerance) + "]";
    }
}
