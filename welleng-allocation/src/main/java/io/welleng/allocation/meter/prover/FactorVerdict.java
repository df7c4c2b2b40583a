package io.welleng.allocation.meter.prover;

import io.welleng.core.units.Figures;

/** Verdict on a meter factor by its history. */
public sealed interface FactorVerdict {

    /**
     * The first factor; there is nothing to judge it by.
     *
     * @param factor the factor
     */
    record First(ProvedFactor factor) implements FactorVerdict {}

    /**
     * Within what is allowed.
     *
     * @param factor the factor
     * @param mean mean of the accepted factors before it (dimensionless)
     * @param change difference from the accepted factor before, over that factor (fraction)
     * @param fromMean difference from the mean, over the mean (fraction)
     */
    record Accepted(ProvedFactor factor, double mean, double change, double fromMean) implements FactorVerdict {}

    /**
     * Beyond what is allowed: the meter, the prover or the liquid has changed.
     *
     * @param factor the factor
     * @param mean mean of the accepted factors before it (dimensionless)
     * @param change difference from the accepted factor before, over that factor (fraction)
     * @param fromMean difference from the mean, over the mean (fraction)
     * @param allowedChange greatest change allowed (fraction)
     * @param allowedFromMean greatest difference from the mean allowed (fraction)
     */
    record Rejected(
            ProvedFactor factor,
            double mean,
            double change,
            double fromMean,
            double allowedChange,
            double allowedFromMean)
            implements FactorVerdict {

        @Override
        public String toString() {
            return "Rejected[" + factor + ", change " + Figures.four(100.0 * change) + " % of "
                    + Figures.four(100.0 * allowedChange) + " % allowed, from the mean "
                    + Figures.four(100.0 * fromMean) + " % of " + Figures.four(100.0 * allowedFromMean)
                    + " % allowed]";
        }
    }
}
