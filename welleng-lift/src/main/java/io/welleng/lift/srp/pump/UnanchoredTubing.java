package io.welleng.lift.srp.pump;

import io.welleng.core.check.Check;

/**
 * Tubing that hangs free: it is stretched by the fluid load when the standing valve carries it, and shortens when the
 * plunger takes it over. A spring of no mass.
 *
 * @param lengthFt free length, from the hanger or the anchor to the pump (ft), &gt; 0
 * @param metalAreaIn2 cross-section of the metal (in²), 0.1–50; 1.304 for 2-3/8 in, 1.812 for 2-7/8 in of the usual
 *     weights
 * @param elasticModulusPsi Young's modulus (psi), 1e6–5e7
 */
public record UnanchoredTubing(double lengthFt, double metalAreaIn2, double elasticModulusPsi) {

    private static final double INCHES_PER_FOOT = 12.0;

    /** Checks the ranges above. */
    public UnanchoredTubing {
        Check.positive(lengthFt, "lengthFt", "ft");
        Check.inRange(metalAreaIn2, 0.1, 50, "metalAreaIn2", "in²");
        Check.inRange(elasticModulusPsi, 1e6, 5e7, "elasticModulusPsi", "psi");
    }

    /**
     * Stiffness of the free length.
     *
     * @return \( E A / L \) (lbf/in)
     */
    public double stiffnessLbfPerIn() {
        return elasticModulusPsi * metalAreaIn2 / (INCHES_PER_FOOT * lengthFt);
    }
}
