package io.welleng.nodal.loading;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * A velocity held against the erosional one.
 *
 * @param cFactor C of the limit ((lb/ft³)^½ ft/s), &gt; 0
 * @param mixtureVelocityFtPerS velocity of gas and liquid together (ft/s), &ge; 0
 * @param erosionalVelocityFtPerS the greatest velocity (ft/s), &gt; 0
 */
public record ErosionCheck(double cFactor, double mixtureVelocityFtPerS, double erosionalVelocityFtPerS) {

    /** Checks the ranges above. */
    public ErosionCheck {
        Check.positive(cFactor, "cFactor", "(lb/ft³)^½ ft/s");
        Check.notNegative(mixtureVelocityFtPerS, "mixtureVelocityFtPerS", "ft/s");
        Check.positive(erosionalVelocityFtPerS, "erosionalVelocityFtPerS", "ft/s");
    }

    /**
     * Velocity over erosional velocity.
     *
     * @return ratio (dimensionless), above 1 where the limit is passed
     */
    public double ratio() {
        return mixtureVelocityFtPerS / erosionalVelocityFtPerS;
    }

    /**
     * Whether the limit is passed.
     *
     * @return true above the erosional velocity
     */
    public boolean exceeded() {
        return mixtureVelocityFtPerS > erosionalVelocityFtPerS;
    }

    @Override
    public String toString() {
        return "ErosionCheck[" + Figures.four(mixtureVelocityFtPerS) + " ft/s, " + (exceeded() ? "above" : "at most")
                + " the erosional " + Figures.four(erosionalVelocityFtPerS) + " ft/s of C = " + Figures.four(cFactor)
                + "]";
    }
}
