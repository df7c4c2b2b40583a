package io.welleng.dca.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import io.welleng.dca.data.TimeBasis;
import io.welleng.dca.model.Decline;
import io.welleng.dca.model.DeclineModel;
import io.welleng.dca.model.Duong;
import io.welleng.dca.model.LogisticGrowth;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ForecastTest {

    private static final LocalDate MID_MARCH = LocalDate.of(2024, 3, 16);
    private static final Decline EXPONENTIAL = Decline.exponential(1000, 0.001);

    // Property: whatever the model, the downtime and the limit, volumes add up to the cumulative to the last bit.
    @Property(tries = 300)
    void volumesAddUp(
            @ForAll @IntRange(max = 4) int kind,
            @ForAll @DoubleRange(min = 0.05, max = 1) double onStream,
            @ForAll boolean producing,
            @ForAll @DoubleRange(min = 0, max = 900) double limit,
            @ForAll @IntRange(min = 1, max = 400) int months,
            @ForAll @DoubleRange(min = 0, max = 3000) double from) {
        DeclineModel model = List.of(
                        EXPONENTIAL,
                        Decline.hyperbolic(1000, 0.01, 1.4),
                        Decline.modifiedHyperbolic(1000, 0.01, 1.4, 0.0004),
                        new Duong(1000, 1.5, 1.2),
                        new LogisticGrowth(1e6, 200, 1.1))
                .get(kind);
        ForecastStart start = new ForecastStart(MID_MARCH, from, 12_345.678);
        ForecastSettings settings = new ForecastSettings(
                months, onStream, producing ? TimeBasis.PRODUCING : TimeBasis.CALENDAR, limit == 0.0 ? null : limit);
        Forecast forecast = Forecast.of(model, start, settings);
        double sum = 12_345.678;
        double days = 0.0;
        double t = from;
        LocalDate date = MID_MARCH;
        for (ForecastMonth month : forecast.months()) {
            sum += month.volume();
            days += month.days();
            assertThat(month.cumulative()).isEqualTo(sum);
            assertThat(month.volume()).isNotNegative();
            assertThat(month.from()).isEqualTo(date);
            assertThat(month.modelFromDays()).isEqualTo(t);
            date = month.to();
            t = month.modelToDays();
        }
        assertThat(forecast.ultimateRecovery()).isEqualTo(sum);
        assertThat(forecast.end().date()).isEqualTo(date);
        assertThat(forecast.reservesLifeYears()).isEqualTo(days / 365.25);
        // and the whole is the integral of the model
        double whole = (producing ? 1 : onStream) * model.volume(from, t);
        assertThat(forecast.remainingReserves()).isCloseTo(whole, within(1e-12 * (model.cumulative(t) + 1)));
        assertThat(sum - 12_345.678).isCloseTo(whole, within(1e-11 * (model.cumulative(t) + 1)));
        assertThat(days * (producing ? onStream : 1)).isCloseTo(t - from, within(1e-9 * (1 + t)));
    }

    // Closed form: 1000 exp(-0.001 t) falls to 500 after 693.147 days.
    @Test
    void exponentialDeclineToALimit() {
        Forecast forecast =
                Forecast.of(EXPONENTIAL, ForecastStart.at(MID_MARCH), ForecastSettings.alwaysOn(600, 500.0));
        assertThat(forecast.remainingReserves()).isCloseTo(500 / 0.001, within(1e-6));
        assertThat(forecast.reservesLifeYears()).isCloseTo(Math.log(2) / 0.001 / 365.25, within(1e-12));
        assertThat(forecast.end()).isEqualTo(new ForecastEnd.AtEconomicLimit(MID_MARCH.plusDays(693)));
        ForecastMonth first = forecast.months().get(0);
        assertThat(first.days()).isEqualTo(16.0);
        assertThat(first.to()).isEqualTo(LocalDate.of(2024, 4, 1));
        assertThat(first.volume()).isCloseTo(1e6 * (1 - Math.exp(-0.016)), within(1e-7));
        assertThat(first.ratePerCalendarDay()).isEqualTo(first.volume() / 16);
        ForecastMonth last = forecast.months().get(forecast.months().size() - 1);
        assertThat(last.ratePerDayAtEnd()).isCloseTo(500, within(1e-9));
        assertThat(last.days()).isCloseTo(693.1471805599453 - 687, within(1e-9));
        assertThat(forecast.toString())
                .isEqualTo("Forecast[24 months from 2024-03-16, remaining 500000, ultimate 500000, 1.898 years, "
                        + "economic limit 2026-02-07]");
        assertThat(first.toString()).isEqualTo("2024-03: 15870, cumulative 15870");
        assertThat(Json.read(Json.write(forecast), Forecast.class)).isEqualTo(forecast);
    }

    // By hand: on stream half the time, a well that declines in calendar time loses half; one that declines on stream
    // only
    // makes all, in twice the time.
    @Test
    void downtimeIsLostOrComesLater() {
        ForecastStart start = ForecastStart.at(LocalDate.of(2024, 1, 1));
        Forecast lost = Forecast.of(EXPONENTIAL, start, new ForecastSettings(900, 0.5, TimeBasis.CALENDAR, 500.0));
        Forecast later = Forecast.of(EXPONENTIAL, start, new ForecastSettings(900, 0.5, TimeBasis.PRODUCING, 500.0));
        assertThat(lost.remainingReserves()).isCloseTo(250_000, within(1e-6));
        assertThat(later.remainingReserves()).isCloseTo(500_000, within(1e-6));
        assertThat(later.reservesLifeYears()).isCloseTo(2 * lost.reservesLifeYears(), within(1e-12));
        assertThat(later.months().get(0).volume()).isCloseTo(1e6 * (1 - Math.exp(-0.0155)), within(1e-7));
        assertThat(lost.months().get(0).volume()).isCloseTo(0.5e6 * (1 - Math.exp(-0.031)), within(1e-7));
    }

    @Test
    void endsOfForecasts() {
        ForecastStart start = new ForecastStart(MID_MARCH, 1000, 5e5);
        Forecast below = Forecast.of(EXPONENTIAL, start, ForecastSettings.alwaysOn(12, 400.0));
        assertThat(below.months()).isEmpty();
        assertThat(below.remainingReserves()).isZero();
        assertThat(below.ultimateRecovery()).isEqualTo(5e5);
        assertThat(below.end()).isEqualTo(new ForecastEnd.AtEconomicLimit(MID_MARCH));
        assertThat(Forecast.of(EXPONENTIAL, start, ForecastSettings.alwaysOn(12, 4000.0))
                        .months())
                .isEmpty();
        Forecast on = Forecast.of(EXPONENTIAL, start, ForecastSettings.alwaysOn(12, null));
        assertThat(on.months()).hasSize(12);
        assertThat(on.end()).isEqualTo(new ForecastEnd.AfterLastMonth(LocalDate.of(2025, 3, 1)));
        assertThat(on.toString()).contains("goes on at 2025-03-01");
        // A rate that falls to the limit at a time no double can hold goes on for ever.
        assertThat(Forecast.of(Decline.hyperbolic(1000, 0.001, 2), start, ForecastSettings.alwaysOn(3, 1e-300))
                        .months())
                .hasSize(3);
        assertThatThrownBy(() -> new ForecastSettings(0, 1, TimeBasis.CALENDAR, null))
                .hasMessageContaining("months");
        assertThatThrownBy(() -> new ForecastSettings(5, 0, TimeBasis.CALENDAR, null))
                .hasMessageContaining("onStreamFraction");
        assertThatThrownBy(() -> new ForecastSettings(5, 1.2, TimeBasis.CALENDAR, null))
                .hasMessageContaining("onStreamFraction");
        assertThatThrownBy(() -> new ForecastSettings(5, 1, TimeBasis.CALENDAR, 0.0))
                .hasMessageContaining("economicLimitPerDay");
        assertThatThrownBy(() -> new ForecastStart(MID_MARCH, -1, 0)).hasMessageContaining("modelDays");
    }

    // Equation: streams against time by 30-digit quadrature, gas-by-time.py beside the csv; against cumulative by the
    // integrals of RatioModelTest.
    @Test
    void threePhases() {
        Decline model = Decline.hyperbolic(1000, 0.004, 0.9);
        Forecast oil =
                Forecast.of(model, ForecastStart.at(LocalDate.of(2023, 1, 1)), ForecastSettings.alwaysOn(3, null));
        RatioModel.Exponential wor = new RatioModel.Exponential(0.2, 2e-5);
        RatioStream water = new RatioStream(wor, RatioAxis.CUMULATIVE);
        for (Row row : OracleCsv.read(ForecastTest.class, "gas-by-time.csv")) {
            RatioModel gor =
                    switch (row.text("model")) {
                        case "power" -> new RatioModel.Power(0.3, 0.4);
                        case "exponential" -> new RatioModel.Exponential(0.3, 0.001);
                        default -> new RatioModel.Logistic(0.5, 2, 60, 25);
                    };
            ThreePhaseForecast all = ThreePhaseForecast.of(oil, model, water, new RatioStream(gor, RatioAxis.TIME));
            int k = (int) row.number("from") / 29;
            // A power of time has a pole of its slope at 0, where quadrature is less than exact.
            double tolerance = row.text("model").equals("power") && k == 0 ? 2e-5 : 1e-12;
            double wanted = row.number("volume");
            assertThat(all.months().get(k).gasVolume()).isCloseTo(wanted, within(wanted * tolerance));
            double sum = 0.0;
            for (ThreePhaseMonth month : all.months()) {
                sum += month.waterVolume();
            }
            double whole = wor.integral(0, oil.ultimateRecovery());
            assertThat(all.months().get(2).waterCumulative()).isEqualTo(sum).isCloseTo(whole, within(1e-12 * whole));
            ThreePhaseMonth month = all.months().get(1);
            assertThat(month.waterCut())
                    .isCloseTo(
                            month.waterVolume()
                                    / (month.waterVolume() + month.oil().volume()),
                            within(1e-15));
            assertThat(all.toString()).contains(", water ");
            assertThat(Json.read(Json.write(all), ThreePhaseForecast.class)).isEqualTo(all);
        }
    }

    // By hand: with a constant ratio the stream is that ratio times oil, against either axis and with downtime.
    @Test
    void constantRatios() {
        ForecastStart start = new ForecastStart(MID_MARCH, 100, 7e4);
        Decline model = Decline.modifiedHyperbolic(1000, 0.01, 1.2, 0.003);
        Forecast oil = Forecast.of(model, start, new ForecastSettings(24, 0.9, TimeBasis.CALENDAR, 100.0));
        ThreePhaseForecast all = ThreePhaseForecast.of(
                oil,
                model,
                new RatioStream(new RatioModel.Exponential(2, 0), RatioAxis.CUMULATIVE),
                new RatioStream(new RatioModel.Exponential(0.5, 0), RatioAxis.TIME));
        ThreePhaseMonth last = all.months().get(all.months().size() - 1);
        assertThat(last.waterCumulative()).isCloseTo(2 * oil.remainingReserves(), within(1e-6));
        assertThat(last.gasCumulative()).isCloseTo(0.5 * oil.remainingReserves(), within(1e-6));
        assertThat(last.waterCut()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(last.toString()).contains(", gas ");
    }

    private static Economics economics(Discounting discounting) {
        return new Economics(60, 3, 0.125, 31_000, 8, 1.5, 0.10, discounting);
    }

    // By hand: 1,000/day for 31 + 28 days: revenue 60 * 31,000 etc.; middle of month k at (k - 1/2)/12 years.
    @Test
    void cashByHand() {
        Decline flat = Decline.exponential(1000, 1e-12);
        Forecast oil =
                Forecast.of(flat, ForecastStart.at(LocalDate.of(2023, 1, 1)), ForecastSettings.alwaysOn(2, null));
        CashFlow cash = CashFlow.of(oil, economics(Discounting.MID_MONTH), 100_000);
        double one = 31_000 * (60 * 0.875 - 8) - 31_000;
        double two = 28_000 * (60 * 0.875 - 8) - 31_000;
        assertThat(cash.months().get(0).revenue()).isCloseTo(1_860_000, within(1e-3));
        assertThat(cash.months().get(0).royalty()).isCloseTo(232_500, within(1e-3));
        assertThat(cash.months().get(0).opex()).isCloseTo(8 * 31_000 + 31_000, within(1e-3));
        assertThat(cash.undiscounted()).isCloseTo(one + two - 100_000, within(1e-2));
        double present = one * Math.pow(1.1, -0.5 / 12) + two * Math.pow(1.1, -1.5 / 12) - 100_000;
        assertThat(cash.netPresentValue()).isCloseTo(present, within(1e-2));
        double later = one * Math.pow(1.1, -1.0 / 12) + two * Math.pow(1.1, -2.0 / 12) - 100_000;
        assertThat(CashFlow.of(oil, economics(Discounting.END_OF_MONTH), 100_000)
                        .netPresentValue())
                .isCloseTo(later, within(1e-2));
        assertThat(cash.toString()).isEqualTo("CashFlow[2 months, net 2463000, NPV 2444000]");
        assertThat(Json.read(Json.write(cash), CashFlow.class)).isEqualTo(cash);
    }

    // By hand: water costs 1.5, gas brings 3 less royalty; half of January has half of the fixed cost, by days.
    @Test
    void cashOfThreePhases() {
        Decline flat = Decline.exponential(1000, 1e-12);
        Forecast oil =
                Forecast.of(flat, ForecastStart.at(LocalDate.of(2023, 1, 17)), ForecastSettings.alwaysOn(1, null));
        ThreePhaseForecast all = ThreePhaseForecast.of(
                oil,
                flat,
                new RatioStream(new RatioModel.Exponential(2, 0), RatioAxis.CUMULATIVE),
                new RatioStream(new RatioModel.Exponential(0.5, 0), RatioAxis.TIME));
        CashFlow cash = CashFlow.of(all, economics(Discounting.MID_MONTH), 0);
        double wanted = 15_000 * (60 * 0.875 - 8) + 7_500 * 3 * 0.875 - 30_000 * 1.5 - 31_000 * 15.0 / 31;
        assertThat(cash.undiscounted()).isCloseTo(wanted, within(1e-2));
    }

    // Property: at the break-even rate, a month of a twelfth of a year earns nothing.
    @Test
    void breakEven() {
        Economics economics = economics(Discounting.MID_MONTH);
        double rate = economics.breakEvenRatePerDay();
        assertThat(rate * 365.25 / 12 * (60 * 0.875 - 8) - 31_000).isCloseTo(0, within(1e-9));
        assertThat(new Economics(60, 3, 0, 0, 8, 1, 0.1, Discounting.MID_MONTH).breakEvenRatePerDay())
                .isZero();
        assertThat(new Economics(6, 3, 0, 1, 8, 1, 0.1, Discounting.MID_MONTH).breakEvenRatePerDay())
                .isInfinite();
        refused(() -> new Economics(60, 3, 1.0, 0, 8, 1, 0.1, Discounting.MID_MONTH), "royaltyFraction");
        refused(() -> new Economics(60, 3, 0, 0, 8, 1, -1, Discounting.MID_MONTH), "discountRatePerYear");
        refused(() -> new Economics(-1, 3, 0, 0, 8, 1, 0, Discounting.MID_MONTH), "oilPrice");
    }

    private static void refused(Runnable doing, String part) {
        assertThatThrownBy(doing::run).isInstanceOf(InvalidInputException.class).hasMessageContaining(part);
    }
}
