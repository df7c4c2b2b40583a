package io.welleng.dca.forecast;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import io.welleng.dca.data.TimeBasis;
import io.welleng.dca.model.Arrival;
import io.welleng.dca.model.DeclineModel;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Volumes month by month. The model is integrated over each calendar month; the volumes added up in order, from what
 * was produced before, are the cumulatives exactly.
 *
 * @param start where it starts
 * @param months its months; empty where the rate is at the economic limit from the start
 * @param end why it ends
 * @param ultimateRecovery volume produced before and in it
 * @param remainingReserves volume produced in it
 * @param reservesLifeYears time from its start to its end (years of 365.25 days)
 */
public record Forecast(
        ForecastStart start,
        List<ForecastMonth> months,
        ForecastEnd end,
        double ultimateRecovery,
        double remainingReserves,
        double reservesLifeYears) {

    private static final double DAYS_PER_YEAR = 365.25;

    /** Keeps its own copy of the list. */
    public Forecast {
        Check.present(start, "start");
        months = List.copyOf(months);
        Check.present(end, "end");
    }

    /**
     * Forecasts a model.
     *
     * @param model the model
     * @param start where the forecast starts
     * @param settings how far it goes
     * @return the forecast
     */
    public static Forecast of(DeclineModel model, ForecastStart start, ForecastSettings settings) {
        Check.present(model, "model");
        Check.present(start, "start");
        Check.present(settings, "settings");
        boolean producing = settings.declines() == TimeBasis.PRODUCING;
        double pace = producing ? settings.onStreamFraction() : 1.0;
        double share = producing ? 1.0 : settings.onStreamFraction();
        double limit = limitDays(model, settings.economicLimitPerDay());
        double t = start.modelDays();
        double before = model.cumulative(t);
        double cumulative = start.producedBefore();
        double life = 0.0;
        LocalDate from = start.date();
        List<ForecastMonth> months = new ArrayList<>();
        while (months.size() < settings.months() && t < limit) {
            LocalDate next = from.withDayOfMonth(1).plusMonths(1);
            double full = ChronoUnit.DAYS.between(from, next);
            double wanted = start.modelDays() + pace * ChronoUnit.DAYS.between(start.date(), next);
            double to = Math.min(wanted, limit);
            double days = to < wanted ? (to - t) / pace : full;
            double after = model.cumulative(to);
            double volume = share * (after - before);
            cumulative += volume;
            LocalDate last = to < wanted ? from.plusDays((long) days) : next;
            months.add(new ForecastMonth(from, last, days, t, to, volume, cumulative, model.ratePerDay(to)));
            before = after;
            t = to;
            life += days;
            from = last;
        }
        ForecastEnd end = t < limit ? new ForecastEnd.AfterLastMonth(from) : new ForecastEnd.AtEconomicLimit(from);
        double remaining = 0.0;
        for (ForecastMonth month : months) {
            remaining += month.volume();
        }
        return new Forecast(start, months, end, cumulative, remaining, life / DAYS_PER_YEAR);
    }

    private static double limitDays(DeclineModel model, Double limitPerDay) {
        if (limitPerDay == null) {
            return Double.POSITIVE_INFINITY;
        }
        Arrival arrival = model.timeAtRate(limitPerDay);
        if (arrival instanceof Arrival.Reached reached) {
            return reached.timeDays();
        }
        return arrival instanceof Arrival.AlwaysBelow ? 0.0 : Double.POSITIVE_INFINITY;
    }

    @Override
    public String toString() {
        return "Forecast[" + months.size() + " months from " + start.date() + ", remaining "
                + Figures.four(remainingReserves) + ", ultimate " + Figures.four(ultimateRecovery) + ", "
                + Figures.four(reservesLifeYears) + " years, "
                + (end instanceof ForecastEnd.AtEconomicLimit ? "economic limit " : "goes on at ") + end.date() + "]";
    }
}
