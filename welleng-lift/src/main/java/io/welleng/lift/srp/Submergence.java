package io.welleng.lift.srp;

import io.welleng.core.units.Figures;

/**
 * What the pump intake pressure stands for in the annulus: a column of liquid without gas, of the gravity of the fluid in
 * the tubing, under the casing pressure, \( h = (p_i - p_c)/(0.4331\,\gamma) \). Gas in the liquid makes the true level
 * stand higher, the weight of the gas above it lower.
 *
 * @param liquidAbovePumpFt its height above the pump, vertically (ft), &ge; 0
 * @param levelFt vertical depth of its top (ft), negative where it would stand above the surface
 */
public record Submergence(double liquidAbovePumpFt, double levelFt) {

    @Override
    public String toString() {
        return "Submergence[" + Figures.four(liquidAbovePumpFt) + " ft of liquid above the pump, level at "
                + Figures.four(levelFt) + " ft]";
    }
}
