package io.welleng.examples.fieldstudy.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.dca.backtest.BacktestOutcome;
import io.welleng.dca.backtest.BacktestResult;
import io.welleng.dca.backtest.HiddenPoint;
import io.welleng.dca.data.Dropped;
import io.welleng.dca.data.ProductionRecord;
import io.welleng.dca.fit.FitOutcome;
import io.welleng.dca.fit.FittedPoint;
import io.welleng.dca.probability.Band;
import io.welleng.dca.probability.DatedBand;
import io.welleng.dca.probability.MonteCarloOutcome;
import io.welleng.examples.fieldstudy.study.DeclineResult;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The charts of the decline. Dates are years with a fraction. */
final class DeclineCharts {

    static final int LAGS = 24;

    /** Residuals of a normal distribution lie within this many standard deviations four times of five. */
    static final double FOUR_OF_FIVE = 1.2816;

    private final Charts charts;
    private final DeclineResult decline;
    private final FitOutcome.Fitted fitted;

    DeclineCharts(Charts charts, DeclineResult decline) {
        this.charts = charts;
        this.decline = decline;
        fitted = decline.fitted();
    }

    /** Measured rates, those left out, the fit and the fan until the economic limit. */
    Charts.Slot history() {
        double limit = decline.question().settings().economicLimitSm3PerDay();
        ObjectNode data = Charts.object();
        ArrayNode kept = data.putArray("kept");
        ArrayNode left = data.putArray("left_out");
        Map<Integer, Dropped> dropped =
                decline.report().cleaning().dropped().stream().collect(Collectors.toMap(Dropped::index, one -> one));
        List<ProductionRecord> records = decline.history().records();
        for (int i = 0; i < records.size(); i++) {
            ProductionRecord.Volume month = (ProductionRecord.Volume) records.get(i);
            double rate = month.volume() / month.calendarDays();
            ObjectNode point = (dropped.containsKey(i) ? left : kept).addObject();
            point.set("at", Charts.point(middle(month.start(), month.end()), rate));
            point.put("month", YearMonth.from(month.start()).toString());
            if (dropped.containsKey(i)) {
                point.put("reason", DeclinePages.reason(dropped.get(i)));
            }
        }
        ArrayNode fit = data.putArray("fit");
        fitted.points().forEach(point -> fit.add(Charts.point(middle(point), point.fittedPerDay())));
        MonteCarloOutcome.Sampled sampled = decline.sampled();
        data.set("low", fan(sampled, limit, Band::p90Low));
        data.set("middle", fan(sampled, limit, Band::p50));
        data.set("high", fan(sampled, limit, Band::p10High));
        data.set("limit", Charts.number(limit));
        data.put("limit_label", "economic limit " + Numbers.four(limit) + " Sm³/d, assumed");
        data.put("peak_label", "fitted from " + YearMonth.from(decline.report().origin()));
        return charts.add("decline", "Oil rate by month, months left out, fit and fan of the forecast", data);
    }

    /** A line of the fan until it meets the limit, where the field is given up. */
    private static ArrayNode fan(MonteCarloOutcome.Sampled sampled, double limit, ToDoubleFunction<Band> which) {
        ArrayNode line = Charts.array();
        for (DatedBand band : sampled.bands()) {
            double rate = which.applyAsDouble(band.point().ratePerDay());
            line.add(Charts.point(year(band.date()), Math.max(limit, rate)));
            if (rate < limit) {
                break;
            }
        }
        return line;
    }

    /** What is measured against what is fitted, month by month. */
    Charts.Slot residuals() {
        ObjectNode data = Charts.object();
        ArrayNode residuals = data.putArray("residuals");
        for (FittedPoint point : fitted.points()) {
            residuals.add(Charts.point(middle(point), point.residual()));
        }
        data.set("band", Charts.number(FOUR_OF_FIVE * fitted.statistics().residualSd()));
        return charts.add("residuals", "Residuals of ln rate by date", data);
    }

    /** How alike residuals are to those some months before. */
    Charts.Slot autocorrelation() {
        ObjectNode data = Charts.object();
        ArrayNode found = data.putArray("found");
        ArrayNode process = data.putArray("process");
        double coefficient = fitted.statistics().autoregression();
        double[] values = decline.autocorrelation(LAGS);
        for (int lag = 1; lag <= LAGS; lag++) {
            found.add(Charts.point(lag, values[lag - 1]));
            process.add(Charts.point(lag, Math.pow(coefficient, lag)));
        }
        data.set("limit", Charts.number(2.0 / Math.sqrt(fitted.statistics().points())));
        return charts.add("autocorrelation", "Autocorrelation of the residuals over 1 to 24 months", data);
    }

    /** The longest back-test at the latest end. */
    Optional<BacktestResult> longest() {
        BacktestResult longest = null;
        for (BacktestResult one : decline.backtest().results()) {
            boolean scored = one.outcome() instanceof BacktestOutcome.Scored;
            if (scored
                    && (longest == null
                            || one.endMonthsEarlier() < longest.endMonthsEarlier()
                            || one.endMonthsEarlier() == longest.endMonthsEarlier()
                                    && one.hiddenMonths() > longest.hiddenMonths())) {
                longest = one;
            }
        }
        return Optional.ofNullable(longest);
    }

    /** A forecast beside the months that it was not shown. */
    Charts.Slot backtest(BacktestResult result) {
        List<HiddenPoint> points = ((BacktestOutcome.Scored) result.outcome()).points();
        ObjectNode data = Charts.object();
        ArrayNode before = data.putArray("before");
        LocalDate from = result.hiddenFrom().minusMonths(result.hiddenMonths());
        for (int i = 0; i < decline.report().dates().size(); i++) {
            LocalDate start = decline.report().dates().get(i);
            if (!start.isBefore(from) && start.isBefore(result.hiddenFrom())) {
                FittedPoint point = fitted.points().get(i);
                before.add(Charts.point(middle(point), point.ratePerDay()));
            }
        }
        data.set("hidden", line(points, HiddenPoint::ratePerDay));
        data.set("low", line(points, HiddenPoint::p90LowPerDay));
        data.set("middle", line(points, HiddenPoint::p50PerDay));
        data.set("high", line(points, HiddenPoint::p10HighPerDay));
        data.set("last", line(points, HiddenPoint::lastValuePerDay));
        data.set("exponential", line(points, HiddenPoint::exponentialPerDay));
        return charts.add("backtest", "Forecast from " + result.hiddenFrom() + " and what was measured then", data);
    }

    private static ArrayNode line(List<HiddenPoint> points, ToDoubleFunction<HiddenPoint> value) {
        ArrayNode line = Charts.array();
        for (HiddenPoint point : points) {
            LocalDate end = point.start().plusDays((long) point.days());
            line.add(Charts.point(middle(point.start(), end), value.applyAsDouble(point)));
        }
        return line;
    }

    private double middle(FittedPoint point) {
        LocalDate origin = decline.report().origin();
        return middle(origin.plusDays((long) point.startDays()), origin.plusDays((long) point.endDays()));
    }

    private static double middle(LocalDate from, LocalDate to) {
        return (year(from) + year(to)) / 2.0;
    }

    static double year(LocalDate date) {
        return date.getYear() + (date.getDayOfYear() - 1.0) / date.lengthOfYear();
    }
}
