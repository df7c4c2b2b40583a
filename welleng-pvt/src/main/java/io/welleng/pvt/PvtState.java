package io.welleng.pvt;

import io.welleng.core.units.Figures;

/**
 * Properties of a black oil, its gas and its water at one pressure and temperature.
 *
 * @param pressurePsia pressure (psia)
 * @param temperatureF temperature (°F)
 * @param bubblePointPsia bubble point at this temperature (psia), 0 for a dead oil
 * @param solutionGorScfPerStb gas in solution (scf/STB)
 * @param oilFvfRbPerStb oil formation volume factor (rb/STB)
 * @param oilDensityLbPerFt3 oil density (lb/ft³)
 * @param oilViscosityCp oil viscosity (cP)
 * @param oilGasTensionDynPerCm interfacial tension between oil and gas (dyn/cm)
 * @param zFactor gas deviation factor (dimensionless)
 * @param gasFvfFt3PerScf gas formation volume factor (ft³/scf)
 * @param gasDensityLbPerFt3 gas density (lb/ft³)
 * @param gasViscosityCp gas viscosity (cP)
 * @param waterFvfRbPerStb water formation volume factor (rb/STB)
 * @param waterDensityLbPerFt3 water density (lb/ft³)
 * @param waterViscosityCp water viscosity (cP)
 * @param waterGasTensionDynPerCm interfacial tension between water and gas (dyn/cm)
 */
public record PvtState(
        double pressurePsia,
        double temperatureF,
        double bubblePointPsia,
        double solutionGorScfPerStb,
        double oilFvfRbPerStb,
        double oilDensityLbPerFt3,
        double oilViscosityCp,
        double oilGasTensionDynPerCm,
        double zFactor,
        double gasFvfFt3PerScf,
        double gasDensityLbPerFt3,
        double gasViscosityCp,
        double waterFvfRbPerStb,
        double waterDensityLbPerFt3,
        double waterViscosityCp,
        double waterGasTensionDynPerCm) {

    @Override
    public String toString() {
        return "PvtState[" + Figures.four(pressurePsia) + " psia, " + Figures.four(temperatureF) + " °F: Pb "
                + Figures.four(bubblePointPsia) + " psia, Rs " + Figures.four(solutionGorScfPerStb) + " scf/STB, Bo "
                + Figures.four(oilFvfRbPerStb) + " rb/STB, oil " + Figures.four(oilDensityLbPerFt3) + " lb/ft³ "
                + Figures.four(oilViscosityCp) + " cP " + Figures.four(oilGasTensionDynPerCm) + " dyn/cm, z "
                + Figures.four(zFactor) + ", Bg " + Figures.four(gasFvfFt3PerScf) + " ft³/scf, gas "
                + Figures.four(gasDensityLbPerFt3) + " lb/ft³ " + Figures.four(gasViscosityCp) + " cP, Bw "
                + Figures.four(waterFvfRbPerStb) + " rb/STB, water " + Figures.four(waterDensityLbPerFt3) + " lb/ft³ "
                + Figures.four(waterViscosityCp) + " cP " + Figures.four(waterGasTensionDynPerCm) + " dyn/cm]";
    }
}
