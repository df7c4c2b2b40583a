package io.welleng.lift.srp.pump;

import io.welleng.core.check.Check;

/**
 * What a rod pump lifts, and between which pressures. Gas in the barrel follows \( p V^n = \) const, liquid shrinks by
 * \( \Delta p / K \).
 *
 * @param intakePressurePsia pressure below the standing valve (psia), &gt; 0
 * @param dischargePressurePsia pressure in the tubing above the plunger (psia), above the intake pressure
 * @param specificGravity specific gravity of the fluid in the tubing (water = 1), 0.01–2.5; only the buoyancy of the
 *     rods depends on it
 * @param bulkModulusPsi bulk modulus \(K\) of the liquid in the barrel (psi), 1e4–1e6; water about 3.2e5, dead oil 1e5
 *     to 2.5e5
 * @param polytropicExponent exponent \(n\) of the gas, 1 (isothermal) to 1.67
 */
public record PumpFluid(
        double intakePressurePsia,
        double dischargePressurePsia,
        double specificGravity,
        double bulkModulusPsi,
        double polytropicExponent) {

    /** Checks the ranges above. */
    public PumpFluid {
        Check.positive(intakePressurePsia, "intakePressurePsia", "psia");
        Check.inRange(dischargePressurePsia, 0, 30_000, "dischargePressurePsia", "psia");
        Check.below(intakePressurePsia, dischargePressurePsia, "intakePressurePsia", "dischargePressurePsia", "psia");
        Check.inRange(specificGravity, 0.01, 2.5, "specificGravity", "(water = 1)");
        Check.inRange(bulkModulusPsi, 1e4, 1e6, "bulkModulusPsi", "psi");
        Check.inRange(polytropicExponent, 1.0, 1.67, "polytropicExponent", "");
        Check.below(
                dischargePressurePsia - intakePressurePsia,
                0.5 * bulkModulusPsi,
                "dischargePressurePsia - intakePressurePsia",
                "bulkModulusPsi / 2",
                "psi");
    }

    /**
     * Pressure at the bottom of a column of fluid, \( p = p_{wh} + G h \).
     *
     * @param wellheadPressurePsia pressure at its top (psia), &ge; 0
     * @param gradientPsiPerFt gradient \(G\) (psi/ft), &gt; 0
     * @param depthFt vertical height \(h\) (ft), &gt; 0
     * @return pressure (psia)
     */
    public static double dischargePressurePsia(double wellheadPressurePsia, double gradientPsiPerFt, double depthFt) {
        Check.notNegative(wellheadPressurePsia, "wellheadPressurePsia", "psia");
        Check.positive(gradientPsiPerFt, "gradientPsiPerFt", "psi/ft");
        Check.positive(depthFt, "depthFt", "ft");
        return wellheadPressurePsia + gradientPsiPerFt * depthFt;
    }

    /**
     * What the valves of the pump work against.
     *
     * @return discharge less intake pressure (psi)
     */
    public double differencePsi() {
        return dischargePressurePsia - intakePressurePsia;
    }
}
