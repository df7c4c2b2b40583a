package io.welleng.lift.pcp;

import io.welleng.core.check.Check;

/**
 * Couplings between rods: thicker than the body, they drag more on a viscous liquid.
 *
 * @param diameterIn outer diameter (in), &gt; 0
 * @param lengthIn length of one (in), &gt; 0
 * @param spacingFt length of a rod from coupling to coupling (ft), longer than a coupling
 */
public record RodCouplings(double diameterIn, double lengthIn, double spacingFt) {

    /** Checks the ranges above. */
    public RodCouplings {
        Check.positive(diameterIn, "diameterIn", "in");
        Check.positive(lengthIn, "lengthIn", "in");
        Check.positive(spacingFt, "spacingFt", "ft");
        Check.below(lengthIn, spacingFt * PcpUnits.IN_PER_FT, "lengthIn", "spacingFt in inches", "in");
    }

    /**
     * Share of the string that is couplings.
     *
     * @return length of a coupling over that of a rod
     */
    public double share() {
        return lengthIn / (spacingFt * PcpUnits.IN_PER_FT);
    }
}
