package io.welleng.lift.well;

import io.welleng.core.units.Figures;
import io.welleng.pvt.ProducedFluid;

/**
 * What comes to the intake of a pump.
 *
 * @param rateStbPerDay liquid rate (STB/d)
 * @param pwfPsia flowing pressure at the perforations (psia)
 * @param pressurePsia pressure at the intake (psia)
 * @param temperatureF temperature at the intake (°F)
 * @param fluid what comes, its free gas included; of a pump below the perforations what gas the liquid holds
 */
public record IntakeState(
        double rateStbPerDay, double pwfPsia, double pressurePsia, double temperatureF, ProducedFluid fluid) {

    @Override
    public String toString() {
        return "IntakeState[" + Figures.four(rateStbPerDay) + " STB/d at " + Figures.four(pressurePsia) + " psia, "
                + Figures.four(temperatureF) + " °F; " + Figures.four(pwfPsia) + " psia at the perforations]";
    }
}
