package io.welleng.dca.model;

import java.util.List;

/** The decline models we ship, as plain data. To add your own, implement {@link DeclineModel}. */
public sealed interface Decline extends DeclineModel
        permits ArpsShape,
                ChainShape,
                ModifiedHyperbolic,
                PowerLawExponential,
                StretchedExponential,
                Duong,
                TransientHyperbolic,
                LogisticGrowth {

    /**
     * Arps' exponential decline.
     *
     * @param initialRatePerDay rate at time 0 (volume/day)
     * @param nominalDeclinePerDay nominal decline (1/day)
     * @return the model
     */
    static Exponential exponential(double initialRatePerDay, double nominalDeclinePerDay) {
        return new Exponential(initialRatePerDay, nominalDeclinePerDay);
    }

    /**
     * Arps' hyperbolic decline.
     *
     * @param initialRatePerDay rate at time 0 (volume/day)
     * @param initialNominalDeclinePerDay nominal decline at time 0 (1/day)
     * @param b Arps exponent, 0 to 2 (dimensionless)
     * @return the model
     */
    static Hyperbolic hyperbolic(double initialRatePerDay, double initialNominalDeclinePerDay, double b) {
        return new Hyperbolic(initialRatePerDay, initialNominalDeclinePerDay, b);
    }

    /**
     * Arps' harmonic decline.
     *
     * @param initialRatePerDay rate at time 0 (volume/day)
     * @param initialNominalDeclinePerDay nominal decline at time 0 (1/day)
     * @return the model
     */
    static Harmonic harmonic(double initialRatePerDay, double initialNominalDeclinePerDay) {
        return new Harmonic(initialRatePerDay, initialNominalDeclinePerDay);
    }

    /**
     * Hyperbolic decline that goes on exponentially from a terminal decline.
     *
     * @param initialRatePerDay rate at time 0 (volume/day)
     * @param initialNominalDeclinePerDay nominal decline at time 0 (1/day)
     * @param b Arps exponent, 0 to 2 (dimensionless)
     * @param terminalNominalDeclinePerDay nominal decline that never falls further (1/day)
     * @return the model
     */
    static ModifiedHyperbolic modifiedHyperbolic(
            double initialRatePerDay,
            double initialNominalDeclinePerDay,
            double b,
            double terminalNominalDeclinePerDay) {
        return new ModifiedHyperbolic(initialRatePerDay, initialNominalDeclinePerDay, b, terminalNominalDeclinePerDay);
    }

    /**
     * Segments one after the other, without terminal decline.
     *
     * @param initialRatePerDay rate at time 0 (volume/day)
     * @param segments the segments in order; the first starts at time 0
     * @return the model
     */
    static MultiSegment segments(double initialRatePerDay, Segment... segments) {
        return new MultiSegment(initialRatePerDay, List.of(segments), null);
    }
}
