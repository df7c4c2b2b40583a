package io.welleng.dca.forecast;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * A month of a three-phase forecast.
 *
 * @param oil the month of oil
 * @param waterVolume water produced in it (volume)
 * @param waterCumulative water since the start of the forecast (volume)
 * @param gasVolume gas produced in it (volume)
 * @param gasCumulative gas since the start of the forecast (volume)
 */
public record ThreePhaseMonth(
        ForecastMonth oil, double waterVolume, double waterCumulative, double gasVolume, double gasCumulative) {

    /** Checks that the month is there. */
    public ThreePhaseMonth {
        Check.present(oil, "oil");
    }

    /**
     * Water in the liquid.
     *
     * @return water cut over the month (fraction)
     */
    public double waterCut() {
        return waterVolume / (waterVolume + oil.volume());
    }

    @Override
    public String toString() {
        return oil + ", water " + Figures.four(waterVolume) + ", gas " + Figures.four(gasVolume);
    }
}
