package io.welleng.lift.esp.gas;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import io.welleng.lift.esp.pump.PumpZone;

/**
 * One stage of a march.
 *
 * @param stage number from 1 at the intake
 * @param inletPressurePsia pressure before it (psia)
 * @param inletTemperatureF temperature before it (°F)
 * @param rateBpd in-situ rate of liquid and gas into it (bpd)
 * @param freeGasFraction free gas over all in-situ volume (fraction)
 * @param densityLbPerFt3 density of the mixture (lb/ft³)
 * @param viscosityCp viscosity of the liquid (cP)
 * @param headFt head, after viscosity, wear and gas (ft)
 * @param gasMultiplier factor of the head for gas (fraction)
 * @param pressureRisePsi rise of pressure (psi)
 * @param shaftHp shaft power (hp); null where the power of the stage is not known
 * @param zone where on its curve
 * @param gasStatus how it takes the gas
 */
public record StageState(
        int stage,
        double inletPressurePsia,
        double inletTemperatureF,
        double rateBpd,
        double freeGasFraction,
        double densityLbPerFt3,
        double viscosityCp,
        double headFt,
        double gasMultiplier,
        double pressureRisePsi,
        @OptionalValue Double shaftHp,
        PumpZone zone,
        GasStatus gasStatus) {

    @Override
    public String toString() {
        return "StageState[" + stage + ": " + Figures.four(inletPressurePsia) + " psia, " + Figures.four(rateBpd)
                + " bpd, "
                + Figures.four(freeGasFraction) + " gas, " + Figures.four(headFt) + " ft, +"
                + Figures.four(pressureRisePsi) + " psi, " + zone + ", " + gasStatus + "]";
    }
}
