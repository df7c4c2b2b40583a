package io.welleng.lift.gaslift;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/**
 * Pressure that starts a well: gas that stands still in the annulus must reach the uppermost injection point against the
 * fluid standing in the tubing. Fluid that the reservoir does not hold up runs into it where the tubing is open; where a
 * standing valve holds it, the tubing stays full.
 *
 * @param topPointMdFt measured depth of the uppermost injection point (ft)
 * @param fullTubingPsia pressure of a full tubing there (psia)
 * @param casingHeadFullPsia pressure at the casing head that uncovers it against a full tubing (psia); null where no pressure
 *     does
 * @param balancedTubingPsia pressure in the tubing there when the reservoir holds up what it can (psia)
 * @param casingHeadBalancedPsia pressure at the casing head against that (psia); null where no pressure does
 * @param availablePsia pressure at the casing head to be had for starting (psia)
 */
public record KickOffPressure(
        double topPointMdFt,
        double fullTubingPsia,
        @OptionalValue Double casingHeadFullPsia,
        double balancedTubingPsia,
        @OptionalValue Double casingHeadBalancedPsia,
        double availablePsia) {

    /**
     * Whether the pressure to be had starts a well with a full tubing.
     *
     * @return true if so
     */
    public boolean startsFull() {
        return casingHeadFullPsia != null && casingHeadFullPsia <= availablePsia;
    }

    /**
     * Whether it starts a well whose fluid stands as high as the reservoir holds it.
     *
     * @return true if so
     */
    public boolean startsBalanced() {
        return casingHeadBalancedPsia != null && casingHeadBalancedPsia <= availablePsia;
    }

    @Override
    public String toString() {
        return "kick-off "
                + (casingHeadFullPsia == null ? "not possible" : Figures.four(casingHeadFullPsia) + " psia")
                + " with full tubing, "
                + (casingHeadBalancedPsia == null ? "not possible" : Figures.four(casingHeadBalancedPsia) + " psia")
                + " balanced, to uncover " + Figures.four(topPointMdFt) + " ft; " + Figures.four(availablePsia)
                + " psia available";
    }
}
