package io.welleng.allocation.meter.prover;

import io.welleng.core.check.Check;

/**
 * Wall of a single-walled prover, which its pressure stretches.
 *
 * @param insideDiameterIn inside diameter (in), &gt; 0
 * @param thicknessIn wall thickness (in), &gt; 0
 */
public record ProverWall(double insideDiameterIn, double thicknessIn) {

    /** Checks that both are positive. */
    public ProverWall {
        Check.positive(insideDiameterIn, "insideDiameterIn", "in");
        Check.positive(thicknessIn, "thicknessIn", "in");
    }

    /**
     * Correction of the steel for pressure, \( C_{PS} = 1 + p\,D/(E\,t) \), p in psig.
     *
     * @param pressurePsig pressure (psig)
     * @param modulusPsi modulus of elasticity (psi)
     * @return factor (dimensionless)
     */
    double cps(double pressurePsig, double modulusPsi) {
        return 1.0 + pressurePsig * insideDiameterIn / (modulusPsi * thicknessIn);
    }
}
