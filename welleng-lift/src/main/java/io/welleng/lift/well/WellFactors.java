package io.welleng.lift.well;

import io.welleng.core.check.Check;

/**
 * Corrections of a well model by measurements. All are 1 for a model alone.
 *
 * @param inflow rate over that of the inflow curve at the same flowing pressure (dimensionless), &gt; 0
 * @param gravity hydrostatic gradient in the tubing over that of the flow correlation (dimensionless), &gt; 0
 * @param friction friction gradient in the tubing over that of the flow correlation (dimensionless), &gt; 0
 */
public record WellFactors(double inflow, double gravity, double friction) {

    /** The model alone. */
    public static final WellFactors NONE = new WellFactors(1.0, 1.0, 1.0);

    /** Checks the ranges above. */
    public WellFactors {
        Check.positive(inflow, "inflow", "(dimensionless)");
        Check.positive(gravity, "gravity", "(dimensionless)");
        Check.positive(friction, "friction", "(dimensionless)");
    }
}
