package io.welleng.nodal.ipr;

import io.welleng.core.check.Check;

/** Correlations of the velocity coefficient β of turbulent flow with permeability; for rock they differ by up to a factor of two. */
public enum VelocityCoefficient {
    /** Consolidated rock, \( \beta = 2.33 \times 10^{10} k^{-1.201} \); Firoozabadi and Katz (1979), J. Pet. Tech. 31(2). */
    FIROOZABADI_KATZ(2.33e10, 1.201),
    /** Consolidated rock, \( \beta = 2.329 \times 10^{10} k^{-1.2} \); as printed by Jones, Blount and Glaze (1976). */
    JONES_BLOUNT_GLAZE(2.329e10, 1.2),
    /** Consolidated rock, \( \beta = 2.73 \times 10^{10} k^{-1.1045} \); Tek, Coats and Katz (1962), J. Pet. Tech. 14(7). */
    TEK(2.73e10, 1.1045),
    /** Unconsolidated sand and gravel, \( \beta = 1.47 \times 10^{7} k^{-0.55} \); as given in Beggs (1991). */
    GRAVEL(1.47e7, 0.55);

    private final double factor;
    private final double power;

    VelocityCoefficient(double factor, double power) {
        this.factor = factor;
        this.power = power;
    }

    /**
     * The coefficient.
     *
     * @param permeabilityMd permeability (md), &gt; 0
     * @return β (1/ft)
     */
    public double perFt(double permeabilityMd) {
        return factor / Math.pow(Check.positive(permeabilityMd, "permeabilityMd", "md"), power);
    }
}
