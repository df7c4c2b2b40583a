package io.welleng.constraints.health.energy;

import io.welleng.core.check.Check;

/** What an energy rating is called. */
public enum EnergyBand {
    /** Rating of at least 95 %. */
    EXCELLENT(95.0),
    /** Rating of at least 85 %. */
    GOOD(85.0),
    /** Rating of at least 70 %. */
    NEEDS_IMPROVEMENT(70.0),
    /** Rating below 70 %. */
    POOR(0.0);

    private final double leastPercent;

    EnergyBand(double leastPercent) {
        this.leastPercent = leastPercent;
    }

    /**
     * Least rating of the band.
     *
     * @return rating (%)
     */
    public double leastPercent() {
        return leastPercent;
    }

    /**
     * Band of a rating.
     *
     * @param ratingPercent rating, at least 0 (%)
     * @return the best band whose least rating it reaches
     */
    public static EnergyBand of(double ratingPercent) {
        Check.notNegative(ratingPercent, "ratingPercent", "%");
        int band = 0;
        while (ratingPercent < values()[band].leastPercent) {
            band++;
        }
        return values()[band];
    }
}
