package io.welleng.lift.field;

import io.welleng.core.check.Check;

/**
 * What a running well uses of a resource, \( u = a_o q_o + a_w q_w + a_g q_g + a_l q_l + a_e P + a_0 \), in the unit of the
 * resource. A well that is shut in uses nothing.
 *
 * @param perOil \(a_o\), for each STB/d of oil, at least 0
 * @param perWater \(a_w\), for each STB/d of water, at least 0
 * @param perFormationGas \(a_g\), for each Mscf/d of formation gas, at least 0
 * @param perLiftGas \(a_l\), for each Mscf/d of lift gas, at least 0
 * @param perKw \(a_e\), for each kW of the well's electric power, at least 0
 * @param perWell \(a_0\), for running at all, at least 0
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

    /** Checks the ranges above. */
    public ResourceUse {
        Check.notNegative(perOil, "perOil", "");
        Check.notNegative(perWater, "perWater", "");
        Check.notNegative(perFormationGas, "perFormationGas", "");
        Check.notNegative(perLiftGas, "perLiftGas", "");
        Check.notNegative(perKw, "perKw", "");
        Check.notNegative(perWell, "perWell", "");
    }
}
