package io.welleng.lift.esp.pump;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * The point of greatest efficiency of a stage's own curves.
 *
 * @param rateBpd rate at the reference frequency (bpd)
 * @param headFt head (ft/stage)
 * @param efficiency hydraulic over shaft power (fraction)
 */
public record BestEfficiency(double rateBpd, double headFt, double efficiency) {

    /** Checks that the numbers are finite. */
    public BestEfficiency {
        Check.positive(rateBpd, "rateBpd", "bpd");
        Check.positive(headFt, "headFt", "ft");
        Check.positive(efficiency, "efficiency", "(fraction)");
    }

    @Override
    public String toString() {
        return "BestEfficiency[" + Figures.four(efficiency) + " at " + Figures.four(rateBpd) + " bpd, "
                + Figures.four(headFt) + " ft/stage]";
    }
}
