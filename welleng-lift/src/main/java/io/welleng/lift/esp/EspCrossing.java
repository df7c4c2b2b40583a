package io.welleng.lift.esp;

import io.welleng.core.units.Figures;

/**
 * A rate at which the pump gives the pressure that the tubing needs.
 *
 * @param rateStbPerDay liquid rate (STB/d)
 * @param dischargePressurePsia pressure at the discharge of the pump (psia)
 * @param stable whether the well comes back to it: with more rate the tubing needs more than the pump gives
 */
public record EspCrossing(double rateStbPerDay, double dischargePressurePsia, boolean stable) {

    @Override
    public String toString() {
        return "EspCrossing[" + Figures.four(rateStbPerDay) + " STB/d, " + Figures.four(dischargePressurePsia)
                + " psia at the discharge, " + (stable ? "stable" : "unstable") + "]";
    }
}
