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

    private static final double IN2_PER_FT2 = 144.0;

    private static final double INCHES_PER_FOOT = 12.0;

    /** Checks the ranges above. */
    public Rod {
        Check.text(name, "name");
        Check.present(material, "material");
        Check.positive(diameterIn, "diameterIn", "in");
        Check.positive(weightLbPerFt, "weightLbPerFt", "lb/ft");
        Check.positive(elasticModulusPsi, "elasticModulusPsi", "psi");
    }

    /**
     * A rod of the catalogue that comes with the library.
     *
     * @param name for example {@code 7/8 in steel}, {@code 1 in fibreglass} or {@code 1-1/2 in sinker bar}
     * @return the rod
     * @throws io.welleng.core.check.InvalidInputException if there is none; the message names the nearest
     * @see RodCatalogue#standard()
     */
    public static Rod of(String name) {
        return RodCatalogue.standard().find(name).rod();
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

    /**
     * Stretch of one foot under a load of one pound, \( E_r = 12/(EA) \) of the bare body.
     *
     * <p>API RP 11L prints constants 0.8 % lower than these for a modulus of 30.5 million psi, since couplings and upsets
     * stretch less than the body: they correspond to 30.75 million psi for all sizes within 0.2 %.
     *
     * @return elastic constant (in/(lbf·ft))
     */
    public double elasticConstantInPerLbfFt() {
        return INCHES_PER_FOOT / (elasticModulusPsi * areaIn2());
    }

    /**
     * Volume of liquid that a foot of rod displaces: the body, and the steel of couplings and end fittings that makes up the
     * rest of its weight. For steel this is the weight over the density of steel.
     *
     * @return volume (ft³/ft)
     */
    public double displacedFt3PerFt() {
        double body = areaIn2() / IN2_PER_FT2;
        double fittingsLbPerFt = weightLbPerFt - body * material.bodyDensityLbPerFt3();
        return body + fittingsLbPerFt / RodMaterial.STEEL_LB_PER_FT3;
    }

    /**
     * Weight in a liquid.
     *
     * @param fluidDensityLbPerFt3 density of the liquid (lb/ft³), &ge; 0
     * @return weight less the liquid displaced (lbf/ft), negative where the rod would float
     */
    public double buoyantWeightLbPerFt(double fluidDensityLbPerFt3) {
        Check.notNegative(fluidDensityLbPerFt3, "fluidDensityLbPerFt3", "lb/ft³");
        return weightLbPerFt - fluidDensityLbPerFt3 * displacedFt3PerFt();
    }
}
