package io.welleng.dca.forecast;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A month of a forecast. Its cumulative is that of the month before plus its volume, to the last bit.
 *
 * @param from first day
 * @param to day after the last one, or the day on which production ends
 * @param days time from the start to the end of production in it (days)
 * @param modelFromDays time of the model at its start (days)
 * @param modelToDays time of the model at its end (days)
 * @param volume volume produced in it
 * @param cumulative volume produced until its end, from the start of production on
 * @param ratePerDayAtEnd rate while on stream at its end (volume/day)
 */
public record ForecastMonth(
        LocalDate from,
        LocalDate to,
        double days,
        double modelFromDays,
        double modelToDays,
        double volume,
        double cumulative,
        double ratePerDayAtEnd) {

    /** Checks that the dates are there. */
    public ForecastMonth {
        Check.present(from, "from");
        Check.present(to, "to");
    }

    /**
     * Volume by calendar day.
     *
     * @return average rate (volume/day)
     */
    public double ratePerCalendarDay() {
        return volume / days;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%tY-%<tm: %s, cumulative %s", from, Figures.four(volume), Figures.four(cumulative));
    }
}
