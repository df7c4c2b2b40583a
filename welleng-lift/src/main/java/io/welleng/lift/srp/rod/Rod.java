package io.welleng.lift.srp.rod;

import io.welleng.core.check.Check;

/**
 * A kind of sucker rod, as a catalogue lists it.
 *
 * @param name for example {@code 7/8 in steel}
 * @param material what it is made of
 * @param diameterIn diameter of the body (in), &gt; 0
 * @param weightLbPerFt weight in air with couplings over the length of a rod (lb/ft), &gt; 0
 * @param elasticModulusPsi Young's modulus (psi), &gt; 0
 */
public record Rod(
        String name, RodMaterial material, double diameterIn, double weightLbPerFt, double elasticModulusPsi) {

    /** Standard acceleration of gravity, from its exact definition (ft/s²). */
    public static final double GRAVITY_FT_PER_S2 = 9.80665 / 0.3048;

    /** Checks the ranges above. */
    public Rod {
        Check.text(name, "name");
        Check.present(material, "material");
        Check.positive(diameterIn, "diameterIn", "in");
        Check.positive(weightLbPerFt, "weightLbPerFt", "lb/ft");
        Check.positive(elasticModulusPsi, "elasticModulusPsi", "psi");
    }

    /**
     * Cross-section of the body.
     *
     * @return \( \pi d^2/4 \) (in²)
     */
    public double areaIn2() {
        return 0.25 * Math.PI * diameterIn * diameterIn;
    }

    /**
     * Speed of a stress wave along the rod, with the mass of the couplings spread over its length,
     * \( a = \sqrt{E A g / w} \).
     *
     * @return speed (ft/s)
     */
    public double waveSpeedFtPerS() {
        return Math.sqrt(elasticModulusPsi * areaIn2() * GRAVITY_FT_PER_S2 / weightLbPerFt);
    }
}
