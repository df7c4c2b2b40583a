package io.welleng.lift.field;

import io.welleng.core.check.Check;

/**
 * What a running well uses of a resource, \( u = a_o q_o + a_w q_w + a_g q_g + a_l q_l + a_e P + a_0 \), in the unit of the
 * resource. A well that is shut in uses nothing.
 *
 * @param perOil \(a_o\), for each STB/d of oil, 0–1e9
 * @param perWater \(a_w\), for each STB/d of water, 0–1e9
 * @param perFormationGas \(a_g\), for each Mscf/d of formation gas, 0–1e9
 * @param perLiftGas \(a_l\), for each Mscf/d of lift gas, 0–1e9
 * @param perKw \(a_e\), for each kW of the well's electric power, 0–1e9
 * @param perWell \(a_0\), for running at all, 0–1e9
 */
public record ResourceUse(
        double perOil, double perWater, double perFormationGas, double perLiftGas, double perKw, double perWell) {

    /** One for one: the lift gas (Mscf/d). */
    public static final ResourceUse LIFT_GAS = new ResourceUse(0.0, 0.0, 0.0, 1.0, 0.0, 0.0);

    /** One for one: oil and water (STB/d). */
    public static final ResourceUse LIQUID = new ResourceUse(1.0, 1.0, 0.0, 0.0, 0.0, 0.0);

    /** One for one: formation gas and lift gas, which comes back (Mscf/d). */
    public static final ResourceUse ALL_GAS = new ResourceUse(0.0, 0.0, 1.0, 1.0, 0.0, 0.0);

    /** One for one: the water (STB/d). */
    public static final ResourceUse WATER = new ResourceUse(0.0, 1.0, 0.0, 0.0, 0.0, 0.0);

    /** One for one: the electric power of the wells (kW). */
    public static final ResourceUse POWER = new ResourceUse(0.0, 0.0, 0.0, 0.0, 1.0, 0.0);

    private static final double MOST = 1.0e9;

    /** Checks the ranges above. */
    public ResourceUse {
        Check.inRange(perOil, 0, MOST, "perOil", "");
        Check.inRange(perWater, 0, MOST, "perWater", "");
        Check.inRange(perFormationGas, 0, MOST, "perFormationGas", "");
        Check.inRange(perLiftGas, 0, MOST, "perLiftGas", "");
        Check.inRange(perKw, 0, MOST, "perKw", "");
        Check.inRange(perWell, 0, MOST, "perWell", "");
    }
}
