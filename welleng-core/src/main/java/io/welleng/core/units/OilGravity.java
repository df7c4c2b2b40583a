package io.welleng.core.units;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;

/**
 * Degrees API, specific gravity and density of oil, all at 60 °F.
 *
 * <p>\[ \gamma = \frac{141.5}{131.5 + \text{API}}, \qquad \rho = \gamma\,\rho_w \] with the specific gravity
 * \(\gamma\) relative to water at 60 °F, whose density is {@link #WATER_KG_PER_M3}.
 *
 * @see "API Manual of Petroleum Measurement Standards, chapter 11.1 (2004)"
 */
public final class OilGravity {

    /** Density of water at 60 °F, 999.016 kg/m³ (62.367 lb/ft³), as in API MPMS 11.1 of 2004. */
    public static final double WATER_KG_PER_M3 = 999.016;

    /** The same in field units (lb/ft³). */
    public static final double WATER_LB_PER_FT3 = DensityUnit.KG_PER_M3.to(DensityUnit.LB_PER_FT3, WATER_KG_PER_M3);

    private static final double NUMERATOR = 141.5;
    private static final double OFFSET = 131.5;

    private OilGravity() {}

    /**
     * Specific gravity of degrees API.
     *
     * @param api gravity, above −131.5 (°API)
     * @return specific gravity at 60 °F relative to water at 60 °F (dimensionless)
     * @throws InvalidInputException if there is no such density
     */
    public static double apiToSpecificGravity(double api) {
        Check.finite(api, "api", "°API");
        if (!(api > -OFFSET)) {
            throw new InvalidInputException("api", "above -131.5", "°API", Double.toString(api));
        }
        return NUMERATOR / (OFFSET + api);
    }

    /**
     * Degrees API of a specific gravity.
     *
     * @param specificGravity at 60 °F relative to water at 60 °F, above 0 (dimensionless)
     * @return gravity (°API)
     */
    public static double specificGravityToApi(double specificGravity) {
        return NUMERATOR / Check.positive(specificGravity, "specificGravity", "") - OFFSET;
    }

    /**
     * Density at 60 °F of degrees API.
     *
     * @param api gravity, above −131.5 (°API)
     * @param unit unit wanted
     * @return density at 60 °F, in {@code unit}
     * @throws InvalidInputException if there is no such density
     */
    public static double apiToDensity(double api, DensityUnit unit) {
        return DensityUnit.KG_PER_M3.to(unit, apiToSpecificGravity(api) * WATER_KG_PER_M3);
    }

    /**
     * Degrees API of a density at 60 °F.
     *
     * @param density density at 60 °F, above 0, in {@code unit}
     * @param unit unit of the density
     * @return gravity (°API)
     */
    public static double densityToApi(double density, DensityUnit unit) {
        Check.positive(density, "density", unit.symbol());
        return specificGravityToApi(unit.to(DensityUnit.KG_PER_M3, density) / WATER_KG_PER_M3);
    }
}
