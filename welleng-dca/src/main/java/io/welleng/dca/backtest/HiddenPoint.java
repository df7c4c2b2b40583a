package io.welleng.dca.backtest;

import java.time.LocalDate;

/**
 * A hidden record that is scored, beside its forecasts.
 *
 * @param start its first day
 * @param days days that its rate is an average over; 1 for a rate at a date
 * @param ratePerDay measured rate (volume/day)
 * @param p90LowPerDay lower end of the band (volume/day)
 * @param p50PerDay median of the method's forecast (volume/day)
 * @param p10HighPerDay upper end of the band (volume/day)
 * @param lastValuePerDay the last rate that was fitted (volume/day)
 * @param exponentialPerDay the plain exponential through the fitted records (volume/day)
 */
public record HiddenPoint(
        LocalDate start,
        double days,
        double ratePerDay,
        double p90LowPerDay,
        double p50PerDay,
        double p10HighPerDay,
        double lastValuePerDay,
        double exponentialPerDay) {

    /** Whether the band contains the rate. */
    boolean covered() {
        return ratePerDay >= p90LowPerDay && ratePerDay <= p10HighPerDay;
    }
}
