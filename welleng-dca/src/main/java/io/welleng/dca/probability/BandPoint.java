package io.welleng.dca.probability;

import io.welleng.core.units.Figures;

/**
 * A forecast at one time.
 *
 * @param timeDays time (days since the start of the models)
 * @param ratePerDay rate, 0 for draws that are given up by then (volume/day)
 * @param cumulative volume since the start of the forecast, until then or until given up (volume)
 * @param chanceOfLimit how many of the draws have fallen to the economic limit by then, 0 without a limit (fraction)
 */
public record BandPoint(double timeDays, Band ratePerDay, Band cumulative, double chanceOfLimit) {

    @Override
    public String toString() {
        return "t " + Figures.four(timeDays) + " days: rate " + ratePerDay + "/day, cumulative " + cumulative;
    }
}
