package io.welleng.dca.forecast;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import io.welleng.dca.internal.GaussLegendre;
import io.welleng.dca.model.DeclineModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Oil, water and gas month by month. Ratios are integrated over the oil of each month, in closed form against
 * cumulative and by quadrature against time.
 *
 * @param oil the forecast of oil
 * @param months its months with water and gas
 */
public record ThreePhaseForecast(Forecast oil, List<ThreePhaseMonth> months) {

    /** Keeps its own copy of the list. */
    public ThreePhaseForecast {
        Check.present(oil, "oil");
        months = List.copyOf(months);
    }

    /**
     * Adds water and gas to a forecast of oil.
     *
     * @param oil the forecast
     * @param model the model it was made with
     * @param water the water–oil ratio
     * @param gas the gas–oil ratio
     * @return the forecast of all three
     */
    public static ThreePhaseForecast of(Forecast oil, DeclineModel model, RatioStream water, RatioStream gas) {
        Check.present(oil, "oil");
        Check.present(model, "model");
        Check.present(water, "water");
        Check.present(gas, "gas");
        List<ThreePhaseMonth> months = new ArrayList<>();
        double before = oil.start().producedBefore();
        double waterSum = 0.0;
        double gasSum = 0.0;
        for (ForecastMonth month : oil.months()) {
            double ofWater = volume(water, month, before, model);
            double ofGas = volume(gas, month, before, model);
            waterSum += ofWater;
            gasSum += ofGas;
            months.add(new ThreePhaseMonth(month, ofWater, waterSum, ofGas, gasSum));
            before = month.cumulative();
        }
        return new ThreePhaseForecast(oil, months);
    }

    private static double volume(RatioStream stream, ForecastMonth month, double before, DeclineModel model) {
        RatioModel ratio = stream.ratio();
        if (stream.axis() == RatioAxis.CUMULATIVE) {
            return ratio.integral(before, month.cumulative());
        }
        double from = month.modelFromDays();
        double to = month.modelToDays();
        double ofModel = model.volume(from, to);
        if (ofModel == 0.0) {
            return 0.0;
        }
        // By parts, since the cumulative is smoother than the rate, which may have kinks or a pole at time 0.
        double atStart = model.cumulative(from);
        double less = GaussLegendre.integrate(t -> ratio.slope(t) * (model.cumulative(t) - atStart), from, to);
        return month.volume() / ofModel * (ratio.ratio(to) * ofModel - less);
    }

    @Override
    public String toString() {
        ThreePhaseMonth last = months.isEmpty() ? null : months.get(months.size() - 1);
        return oil
                + (last == null
                        ? ""
                        : ", water " + Figures.four(last.waterCumulative()) + ", gas "
                                + Figures.four(last.gasCumulative()));
    }
}
