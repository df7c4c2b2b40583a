package io.welleng.dca.forecast;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import java.util.ArrayList;
import java.util.List;

/**
 * The cash that a forecast brings, before tax.
 *
 * @param months month by month
 * @param investment money spent at the start (currency)
 * @param undiscounted sum of the net cash less the investment (currency)
 * @param netPresentValue the same at present worth (currency)
 */
public record CashFlow(List<CashMonth> months, double investment, double undiscounted, double netPresentValue) {

    /** Keeps its own copy of the list. */
    public CashFlow {
        months = List.copyOf(months);
    }

    /**
     * Cash of a single stream.
     *
     * @param forecast the volumes
     * @param economics prices and costs
     * @param investment money spent at the start (currency), at least 0
     * @return the cash
     */
    public static CashFlow of(Forecast forecast, Economics economics, double investment) {
        Check.present(forecast, "forecast");
        List<ThreePhaseMonth> months = forecast.months().stream()
                .map(month -> new ThreePhaseMonth(month, 0.0, 0.0, 0.0, 0.0))
                .toList();
        return of(months, economics, investment);
    }

    /**
     * Cash of oil, water and gas.
     *
     * @param forecast the volumes
     * @param economics prices and costs
     * @param investment money spent at the start (currency), at least 0
     * @return the cash
     */
    public static CashFlow of(ThreePhaseForecast forecast, Economics economics, double investment) {
        return of(Check.present(forecast, "forecast").months(), economics, investment);
    }

    private static CashFlow of(List<ThreePhaseMonth> volumes, Economics economics, double investment) {
        Check.present(economics, "economics");
        Check.notNegative(investment, "investment", "currency");
        List<CashMonth> months = new ArrayList<>();
        double sum = -investment;
        double present = -investment;
        for (ThreePhaseMonth volume : volumes) {
            ForecastMonth oil = volume.oil();
            double revenue = oil.volume() * economics.oilPrice() + volume.gasVolume() * economics.gasPrice();
            double royalty = revenue * economics.royaltyFraction();
            double opex =
                    economics.fixedOpexPerMonth() * oil.days() / oil.from().lengthOfMonth()
                            + oil.volume() * economics.oilOpexPerVolume()
                            + volume.waterVolume() * economics.waterOpexPerVolume();
            double net = revenue - royalty - opex;
            double years = economics.discounting().years(months.size());
            double factor = Math.pow(1.0 + economics.discountRatePerYear(), -years);
            months.add(new CashMonth(oil.from(), revenue, royalty, opex, net, factor, net * factor));
            sum += net;
            present += net * factor;
        }
        return new CashFlow(months, investment, sum, present);
    }

    @Override
    public String toString() {
        return "CashFlow[" + months.size() + " months, net " + Figures.four(undiscounted) + ", NPV "
                + Figures.four(netPresentValue) + "]";
    }
}
