package io.welleng.constraints.quality;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * When a sensor counts as frozen: at the first reading at which it has stayed within the tolerance of the first reading of
 * a run for the given time, with at least the given number of readings. It is alive again at the first reading beyond the
 * tolerance, which is used. A quantity that may rightly be constant, such as a choke size, has no such rule.
 *
 * <p>A reading that comes later after the one before than this time, or than the tag's time to be stale, starts a new run:
 * a long gap by itself says nothing. Readings with another fault do not count.
 *
 * @param tolerance greatest change that is not a change, at least 0 (in the tag's unit); 0 for readings that repeat exactly
 * @param afterSeconds time without change, above 0 (s)
 * @param readings least number of readings in that time, at least 2
 */
public record StuckRule(double tolerance, double afterSeconds, int readings) {

    /** Checks the ranges. */
    public StuckRule {
        Check.notNegative(tolerance, "tolerance", "");
        DataRule.checkSeconds(afterSeconds, "afterSeconds");
        Check.atLeast(readings, 2, "readings");
    }

    @Override
    public String toString() {
        return "stuck within " + Figures.four(tolerance) + " for " + Figures.four(afterSeconds) + " s and " + readings
                + " readings";
    }
}
