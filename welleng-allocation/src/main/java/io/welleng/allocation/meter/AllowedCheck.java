package io.welleng.allocation.meter;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * Verdict on an uncertainty.
 *
 * @param allowed what is allowed
 * @param relative expanded uncertainty found, over the result (fraction)
 */
public record AllowedCheck(AllowedUncertainty allowed, double relative) {

    /** Checks the numbers. */
    public AllowedCheck {
        Check.present(allowed, "allowed");
        Check.notNegative(relative, "relative", "(fraction)");
    }

    /**
     * What is left of the allowed uncertainty.
     *
     * @return allowed less found (fraction); negative where it fails
     */
    public double margin() {
        return allowed.relative() - relative;
    }

    /**
     * Whether the uncertainty is allowed.
     *
     * @return true up to and with the allowed value
     */
    public boolean passes() {
        return relative <= allowed.relative();
    }

    @Override
    public String toString() {
        return (passes() ? "pass" : "FAIL") + " " + allowed.name() + ": " + Figures.four(100.0 * relative) + " % of "
                + Figures.four(100.0 * allowed.relative()) + " % allowed, margin " + Figures.four(100.0 * margin())
                + " %";
    }
}
