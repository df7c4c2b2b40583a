package io.welleng.lift.gaslift.valve.unloading;

import io.welleng.core.check.Check;

/**
 * The fluid with which well and casing are full before unloading.
 *
 * @param gradientPsiPerFt its gradient (psi/ft of true vertical depth), 0.2–1.5
 * @param wellheadPsia tubing head pressure while it flows out (psia), &gt; 0
 */
public record KillFluid(double gradientPsiPerFt, double wellheadPsia) {

    /** Checks the ranges above. */
    public KillFluid {
        Check.inRange(gradientPsiPerFt, 0.2, 1.5, "gradientPsiPerFt", "psi/ft");
        Check.positive(wellheadPsia, "wellheadPsia", "psia");
    }
}
