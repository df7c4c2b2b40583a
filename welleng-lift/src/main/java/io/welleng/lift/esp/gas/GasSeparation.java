package io.welleng.lift.esp.gas;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * Free gas before and behind the separation at an intake.
 *
 * @param naturalEfficiency share of the free gas that rises past the intake (fraction)
 * @param rotaryEfficiency share of the rest that the rotary separator vents (fraction)
 * @param efficiency share of the free gas vented by both (fraction)
 * @param liquidVelocityFtPerS superficial velocity of the liquid in the annulus (ft/s)
 * @param gasVelocityFtPerS superficial velocity of the free gas in the annulus (ft/s)
 * @param freeGasFraction free gas over all in-situ volume, without slip, before separation (fraction)
 * @param pumpedGasFraction free gas over all in-situ volume behind separation, at the pump (fraction)
 * @param fluid what goes through pump and tubing
 * @param ventedGasMscfPerDay gas that the annulus takes (Mscf/d)
 */
public record GasSeparation(
        double naturalEfficiency,
        double rotaryEfficiency,
        double efficiency,
        double liquidVelocityFtPerS,
        double gasVelocityFtPerS,
        double freeGasFraction,
        double pumpedGasFraction,
        SeparatedFluid fluid,
        double ventedGasMscfPerDay) {

    /** Checks that the fluid is there. */
    public GasSeparation {
        Check.present(fluid, "fluid");
    }

    @Override
    public String toString() {
        return "GasSeparation[natural " + Figures.four(naturalEfficiency) + ", together " + Figures.four(efficiency)
                + ", free gas " + Figures.four(freeGasFraction) + " to " + Figures.four(pumpedGasFraction) + ", "
                + Figures.four(ventedGasMscfPerDay) + " Mscf/d vented]";
    }
}
