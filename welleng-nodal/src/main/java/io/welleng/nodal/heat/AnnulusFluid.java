package io.welleng.nodal.heat;

import io.welleng.core.check.Check;

/**
 * A fluid at rest in an annulus, with its properties at the annulus' mean temperature and pressure, and how its walls
 * radiate.
 *
 * @param conductivityBtuPerHrFtF thermal conductivity (Btu/(hr ft °F)), 0.001–5; water 0.37, oil 0.08, gas 0.02
 * @param densityLbPerFt3 density (lbm/ft³), 0.001–200
 * @param viscosityCp viscosity (cP), 0.001–1e6
 * @param heatCapacityBtuPerLbF specific heat (Btu/(lbm °F)), 0.05–5
 * @param expansionPerF volumetric thermal expansion (1/°F), 0–0.01; of a gas about 1 over its temperature in °R
 * @param insideEmissivity emissivity of the inner wall (fraction), 0–1; 0 for a liquid, which lets no radiation through
 * @param outsideEmissivity emissivity of the outer wall (fraction), 0–1; rusty steel 0.8 to 0.9
 */
public record AnnulusFluid(
        double conductivityBtuPerHrFtF,
        double densityLbPerFt3,
        double viscosityCp,
        double heatCapacityBtuPerLbF,
        double expansionPerF,
        double insideEmissivity,
        double outsideEmissivity) {

    /** Checks the ranges above. */
    public AnnulusFluid {
        Check.inRange(conductivityBtuPerHrFtF, 0.001, 5, "conductivityBtuPerHrFtF", "Btu/(hr ft °F)");
        Check.inRange(densityLbPerFt3, 0.001, 200, "densityLbPerFt3", "lbm/ft³");
        Check.inRange(viscosityCp, 0.001, 1e6, "viscosityCp", "cP");
        Check.inRange(heatCapacityBtuPerLbF, 0.05, 5, "heatCapacityBtuPerLbF", "Btu/(lbm °F)");
        Check.inRange(expansionPerF, 0, 0.01, "expansionPerF", "1/°F");
        Check.fraction(insideEmissivity, "insideEmissivity");
        Check.fraction(outsideEmissivity, "outsideEmissivity");
    }
}
