package io.welleng.lift.gaslift.valve;

import io.welleng.core.units.Figures;

/**
 * Pressures of a valve at its depth. They are pressures of the injection gas for a valve operated by it, and of the tubing for
 * one operated by the production pressure.
 *
 * @param temperatureF temperature of the valve (°F)
 * @param domePsia pressure of the dome (psia)
 * @param springPressurePsi pressure of the spring (psi), 0 without one
 * @param openingPsia pressure that opens it when closed (psia)
 * @param closingPsia pressure that closes it when open (psia)
 * @param spreadPsi opening less closing pressure (psi)
 */
public record ValvePressures(
        double temperatureF,
        double domePsia,
        double springPressurePsi,
        double openingPsia,
        double closingPsia,
        double spreadPsi) {

    @Override
    public String toString() {
        return "ValvePressures[opens at " + Figures.four(openingPsia) + " psia, closes at " + Figures.four(closingPsia)
                + " psia, dome " + Figures.four(domePsia) + " psia at " + Figures.four(temperatureF) + " °F]";
    }
}
