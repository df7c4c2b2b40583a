package io.welleng.dca.backtest;

import io.welleng.core.units.Figures;

/**
 * Forecast of the average rate of a period, while it produces.
 *
 * @param startDays start of the period (days since the first record)
 * @param endDays its end (days)
 * @param p90LowPerDay lower end of the band (volume/day): for a coverage of 0.8 exceeded with a chance of 90 %
 * @param p50PerDay median (volume/day)
 * @param p10HighPerDay upper end of the band (volume/day): for a coverage of 0.8 exceeded with a chance of 10 %
 */
public record ForecastPoint(
        double startDays, double endDays, double p90LowPerDay, double p50PerDay, double p10HighPerDay) {

    @Override
    public String toString() {
        return Figures.four(startDays) + " to " + Figures.four(endDays) + " days: " + Figures.four(p90LowPerDay) + " / "
                + Figures.four(p50PerDay) + " / " + Figures.four(p10HighPerDay) + " /day";
    }
}
