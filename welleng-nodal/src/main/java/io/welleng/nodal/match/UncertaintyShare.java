package io.welleng.nodal.match;

import io.welleng.core.units.Figures;

/**
 * What one input adds to the uncertainty of a rate.
 *
 * @param input the input
 * @param sensitivity change of the rate with the input (STB/d per unit of it)
 * @param rateUncertaintyStbPerDay sensitivity times the standard uncertainty of the input, with the sign of the former
 *     (STB/d)
 */
public record UncertaintyShare(MeterInput input, double sensitivity, double rateUncertaintyStbPerDay) {

    @Override
    public String toString() {
        return input + " " + Figures.four(rateUncertaintyStbPerDay) + " STB/d";
    }
}
