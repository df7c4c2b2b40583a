package io.welleng.lift.esp;

import io.welleng.core.units.Figures;

/**
 * Head that the well needs at a rate.
 *
 * @param rateStbPerDay liquid rate (STB/d)
 * @param headFt total dynamic head needed (ft), negative where the well flows by itself
 */
public record SystemPoint(double rateStbPerDay, double headFt) {

    @Override
    public String toString() {
        return "SystemPoint[" + Figures.four(rateStbPerDay) + " STB/d, " + Figures.four(headFt) + " ft]";
    }
}
