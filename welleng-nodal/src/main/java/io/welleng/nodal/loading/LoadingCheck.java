package io.welleng.nodal.loading;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * A gas velocity held against the one that lifts liquid.
 *
 * @param criterion where the limit comes from
 * @param gasVelocityFtPerS superficial gas velocity (ft/s), &ge; 0
 * @param criticalVelocityFtPerS velocity below which liquid falls back (ft/s), &gt; 0
 */
public record LoadingCheck(LoadingCriterion criterion, double gasVelocityFtPerS, double criticalVelocityFtPerS) {

    /** Checks the ranges above. */
    public LoadingCheck {
        Check.present(criterion, "criterion");
        Check.notNegative(gasVelocityFtPerS, "gasVelocityFtPerS", "ft/s");
        Check.positive(criticalVelocityFtPerS, "criticalVelocityFtPerS", "ft/s");
    }

    /**
     * Gas velocity over critical velocity.
     *
     * @return ratio (dimensionless), below 1 where liquid falls back
     */
    public double ratio() {
        return gasVelocityFtPerS / criticalVelocityFtPerS;
    }

    /**
     * Whether liquid falls back.
     *
     * @return true below the critical velocity
     */
    public boolean loading() {
        return gasVelocityFtPerS < criticalVelocityFtPerS;
    }

    /**
     * Minimum stable gas rate at this place: the rate that flows with the critical velocity.
     *
     * @param pressurePsia pressure here (psia), &gt; 0
     * @param temperatureF temperature here (°F)
     * @param zFactor gas deviation factor here (dimensionless), &gt; 0
     * @param insideDiameterIn inside diameter of the pipe (in), &gt; 0
     * @return gas rate (Mscf/d)
     */
    public double minimumStableGasRateMscfPerDay(
            double pressurePsia, double temperatureF, double zFactor, double insideDiameterIn) {
        return LoadingCriterion.gasRateMscfPerDay(
                criticalVelocityFtPerS, pressurePsia, temperatureF, zFactor, insideDiameterIn);
    }

    @Override
    public String toString() {
        return "LoadingCheck[" + criterion + ": " + Figures.four(gasVelocityFtPerS) + " ft/s, "
                + (loading() ? "below" : "at least") + " the critical " + Figures.four(criticalVelocityFtPerS)
                + " ft/s]";
    }
}
