package io.welleng.lift.esp;

import io.welleng.core.units.Figures;

/**
 * What is at the intake of the pump.
 *
 * @param pressurePsia pressure (psia)
 * @param temperatureF temperature (°F)
 * @param freeGasFraction free gas over all in-situ volume before separation, without slip (fraction)
 * @param pumpedGasFraction the same of what enters the pump (fraction)
 * @param separationEfficiency share of the free gas that does not enter the pump (fraction)
 * @param ventedGasMscfPerDay gas that goes up the annulus (Mscf/d)
 * @param liquidViscosityCp viscosity of the liquid (cP)
 * @param liquidDensityLbPerFt3 density of the liquid (lb/ft³)
 */
public record EspIntake(
        double pressurePsia,
        double temperatureF,
        double freeGasFraction,
        double pumpedGasFraction,
        double separationEfficiency,
        double ventedGasMscfPerDay,
        double liquidViscosityCp,
        double liquidDensityLbPerFt3) {

    @Override
    public String toString() {
        return "EspIntake[" + Figures.four(pressurePsia) + " psia, " + Figures.four(temperatureF) + " °F, free gas "
                + Figures.four(freeGasFraction) + ", pumped " + Figures.four(pumpedGasFraction) + ", "
                + Figures.four(ventedGasMscfPerDay) + " Mscf/d vented]";
    }
}
