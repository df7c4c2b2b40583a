package io.welleng.lift.pcp;

import io.welleng.core.check.Check;

/**
 * Free gas at the intake: what of it enters the pump takes the place of liquid in the cavities. With the share \(f\) of gas
 * in the volume that flows to the intake and the separation efficiency \(E\), liquid fills
 * \[ \frac{1-f}{1 - f + f(1-E)} \] of what is taken in. The cavities do not change their volume on the way up: gas is
 * compressed by slip from above, and the torque stays \(V\Delta p/2\pi\).
 *
 * @param freeGasFraction share \(f\) of free gas in the volume at intake conditions, before separation, 0–1
 * @param separationEfficiency share \(E\) of the free gas that goes up the annulus, 0–1
 */
public record GasFilling(double freeGasFraction, double separationEfficiency) {

    /** Liquid without free gas. */
    public static final GasFilling NONE = new GasFilling(0.0, 0.0);

    /** Checks the ranges above. */
    public GasFilling {
        Check.fraction(freeGasFraction, "freeGasFraction");
        Check.fraction(separationEfficiency, "separationEfficiency");
    }

    /**
     * Filling from in-situ rates.
     *
     * @param liquidRateBblPerDay liquid that flows to the intake, at its conditions (bbl/d), &ge; 0
     * @param freeGasRateBblPerDay free gas that flows to it, at its conditions (bbl/d), &ge; 0; not both 0
     * @param separationEfficiency share of the free gas that goes up the annulus, 0–1
     * @return the filling
     */
    public static GasFilling ofRates(
            double liquidRateBblPerDay, double freeGasRateBblPerDay, double separationEfficiency) {
        Check.notNegative(liquidRateBblPerDay, "liquidRateBblPerDay", "bbl/d");
        Check.notNegative(freeGasRateBblPerDay, "freeGasRateBblPerDay", "bbl/d");
        double all = Check.positive(liquidRateBblPerDay + freeGasRateBblPerDay, "liquidRate + freeGasRate", "bbl/d");
        return new GasFilling(freeGasRateBblPerDay / all, separationEfficiency);
    }

    /**
     * Share of liquid in what the pump takes in.
     *
     * @return share, 0 where only gas flows to the intake
     */
    public double liquidShare() {
        double liquid = 1.0 - freeGasFraction;
        return liquid > 0.0 ? liquid / (liquid + freeGasFraction * (1.0 - separationEfficiency)) : 0.0;
    }
}
