package io.welleng.dca.backtest;

import io.welleng.dca.DeclineReport;
import io.welleng.dca.DeclineStudy;
import io.welleng.dca.data.CleanHistory;
import io.welleng.dca.data.CleaningRules;
import io.welleng.dca.data.DeclineSeries;
import io.welleng.dca.data.ProductionHistory;
import io.welleng.dca.fit.Criterion;
import io.welleng.dca.fit.DeclineFitter;
import io.welleng.dca.fit.DeclineParameter;
import io.welleng.dca.fit.FitOutcome;
import io.welleng.dca.fit.FittedPoint;
import io.welleng.dca.fit.ModelFamily;
import io.welleng.dca.model.Decline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.special.Erf;

/** Forecasts of one history by one method, from its end or from earlier. */
final class Forecaster {

    private static final double DIFFERENCE = 1.0e-5;

    private final ForecastMethod method;
    private final CleaningRules cleaning;
    private final Timeline timeline;

    /** Standardised errors of earlier origins by their number of records, over all records after them. */
    private final Map<Integer, double[]> earlier = new HashMap<>();

    Forecaster(ForecastMethod method, CleaningRules cleaning, Timeline timeline) {
        this.method = method;
        this.cleaning = cleaning;
        this.timeline = timeline;
    }

    /** The part of a cleaned past that is fitted, with its first outcome. */
    record Window(LocalDate from, DeclineSeries series, double zeroDays, FitOutcome first) {}

    /** ln rates ahead as normal distributions. */
    private record Law(double[] mean, double[] sd, List<Double> weights) {}

    Window window(int records) {
        ProductionHistory past = Timeline.first(timeline.history, records);
        DeclineReport report = new DeclineStudy(
                        "history",
                        past,
                        cleaning,
                        method.window(),
                        method.families().subList(0, 1),
                        method.settings(),
                        Criterion.AIC)
                .run();
        if (report.dates().isEmpty()) {
            return new Window(past.start(), null, 0.0, report.outcome());
        }
        CleanHistory clean = CleanHistory.of(past, cleaning);
        int from = clean.startDates().indexOf(report.origin());
        DeclineSeries part = clean.series().slice(from, from + report.dates().size());
        double zero = part.startDays(0);
        return new Window(report.origin(), part.withZeroAt(zero), zero, report.outcome());
    }

    MethodForecast forecast(int records, double[] start, double[] end, int months, double coverage) {
        return forecast(window(records), records, start, end, months, coverage);
    }

    MethodForecast forecast(Window window, int records, double[] start, double[] end, int months, double coverage) {
        Law law = law(window, start, end);
        if (law == null) {
            return new MethodForecast.NotMade(window.first());
        }
        double quantile = Math.sqrt(2.0) * Erf.erfInv(coverage);
        double factor = 1.0;
        int origins = 0;
        if (method.calibrationStepMonths() > 0) {
            List<double[]> past = pastErrors(records, months);
            origins = past.size();
            double[] all =
                    past.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
            if (all.length > 0) {
                factor = Math.max(1.0, quantileOf(all, coverage) / quantile);
            }
        }
        List<ForecastPoint> points = new ArrayList<>(start.length);
        for (int i = 0; i < start.length; i++) {
            double half = factor * quantile * law.sd[i];
            points.add(new ForecastPoint(
                    start[i],
                    end[i],
                    Math.exp(law.mean[i] - half),
                    Math.exp(law.mean[i]),
                    Math.exp(law.mean[i] + half)));
        }
        DeclineSeries series = window.series();
        return new MethodForecast.Made(
                window.from(),
                series.size(),
                law.weights,
                factor,
                origins,
                series.ratePerDay(series.size() - 1),
                points);
    }

    /** Interpolated quantile of sorted numbers. */
    static double quantileOf(double[] sorted, double fraction) {
        double at = fraction * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    /** Sizes of the standardised errors over so many months, one array for each origin that has them all in the past. */
    private List<double[]> pastErrors(int records, int months) {
        List<double[]> found = new ArrayList<>();
        LocalDate end = timeline.record(records - 1).end();
        LocalDate origin = end.minusMonths(months);
        while (origin.isAfter(timeline.history.start())) {
            int known = timeline.until(origin);
            double[] errors = known == 0 ? null : errors(known);
            if (errors == null) {
                break;
            }
            int to = timeline.until(origin.plusMonths(months));
            double[] sizes = Arrays.stream(errors, known, Math.min(to, records))
                    .filter(Double::isFinite)
                    .map(Math::abs)
                    .toArray();
            if (sizes.length > 0) {
                found.add(sizes);
            }
            origin = origin.minusMonths(method.calibrationStepMonths());
        }
        return found;
    }

    /** Standardised errors at all records after the known ones, null without a forecast. */
    private double[] errors(int known) {
        if (earlier.containsKey(known)) {
            return earlier.get(known);
        }
        double[] start = Arrays.copyOfRange(timeline.start, known, timeline.size());
        double[] end = Arrays.copyOfRange(timeline.end, known, timeline.size());
        Law law = law(window(known), start, end);
        double[] errors = null;
        if (law != null) {
            errors = new double[timeline.size()];
            Arrays.fill(errors, Double.NaN);
            for (int i = known; i < errors.length; i++) {
                errors[i] = (Math.log(timeline.rate[i]) - law.mean[i - known]) / law.sd[i - known];
            }
        }
        earlier.put(known, errors);
        return errors;
    }

    /** The law of the rates ahead, or null where nothing could be fitted. */
    private Law law(Window window, double[] start, double[] end) {
        if (!(window.first() instanceof FitOutcome.Fitted) || start.length == 0) {
            return null;
        }
        int size = method.families().size();
        SlowDeviation[] solved = new SlowDeviation[size];
        double[][] curves = new double[size][];
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < size; k++) {
            ModelFamily family = method.families().get(k);
            FitOutcome outcome =
                    k == 0 ? window.first() : DeclineFitter.fit(window.series(), family, method.settings());
            if (outcome instanceof FitOutcome.Fitted fitted) {
                curves[k] = logRates(fitted.model(), start, end, window.zeroDays());
                SlowDeviation deviation = deviation(fitted, curves[k], start, end, window.zeroDays());
                solved[k] = finite(curves[k]) && deviation.solve() ? deviation : null;
                least = solved[k] == null ? least : Math.min(least, deviation.aicc());
            }
        }
        double[] weights = new double[size];
        double sum = 0.0;
        for (int k = 0; k < size; k++) {
            if (solved[k] != null && least < Double.POSITIVE_INFINITY) {
                weights[k] = Math.exp(-0.5 * (solved[k].aicc() - least));
            } else if (solved[k] != null && sum == 0.0) {
                weights[k] = 1.0;
            }
            sum += weights[k];
        }
        return sum > 0.0 ? mixed(solved, curves, weights, sum, start.length) : null;
    }

    private static Law mixed(SlowDeviation[] solved, double[][] curves, double[] weights, double sum, int size) {
        double[] mean = new double[size];
        double[] sd = new double[size];
        List<Double> shares = new ArrayList<>();
        for (int k = 0; k < weights.length; k++) {
            shares.add(weights[k] / sum);
            for (int i = 0; i < size && weights[k] > 0.0; i++) {
                mean[i] += weights[k] / sum * (curves[k][i] + solved[k].mean[i]);
            }
        }
        for (int i = 0; i < size; i++) {
            double variance = 0.0;
            for (int k = 0; k < weights.length; k++) {
                if (weights[k] > 0.0) {
                    double away = curves[k][i] + solved[k].mean[i] - mean[i];
                    variance += weights[k] / sum * (solved[k].variance[i] + away * away);
                }
            }
            sd[i] = Math.sqrt(variance);
        }
        return new Law(mean, sd, shares);
    }

    private static SlowDeviation deviation(
            FitOutcome.Fitted fitted, double[] curve, double[] start, double[] end, double zero) {
        List<FittedPoint> points = fitted.points();
        int n = points.size();
        double[] from = new double[n];
        double[] to = new double[n];
        double[] middle = new double[n];
        double[] residual = new double[n];
        for (int i = 0; i < n; i++) {
            from[i] = points.get(i).startDays();
            to[i] = points.get(i).endDays();
            middle[i] = 0.5 * (from[i] + to[i]);
            residual[i] = points.get(i).residual();
        }
        double[] ahead = new double[start.length];
        for (int i = 0; i < ahead.length; i++) {
            ahead[i] = 0.5 * (start[i] + end[i]) - zero;
        }
        double[] x = fitted.coordinates();
        if (x.length == 0) {
            // The parameters cannot be told apart: the scale alone is estimated.
            double[] one = new double[n];
            double[] oneAhead = new double[ahead.length];
            Arrays.fill(one, 1.0);
            Arrays.fill(oneAhead, 1.0);
            return new SlowDeviation(middle, residual, new double[][] {one}, ahead, new double[][] {oneAhead});
        }
        double[] here = logRates(fitted.model(), from, to, 0.0);
        double[][] rows = new double[x.length][];
        double[][] aheadRows = new double[x.length][];
        for (int j = 0; j < x.length; j++) {
            double kept = x[j];
            DeclineParameter parameter = fitted.covariance().parameters().get(j);
            // Away from the end of the range in which there is a model.
            boolean up = kept + DIFFERENCE <= parameter.coordinate(parameter.upper());
            double step = up ? DIFFERENCE : -DIFFERENCE;
            x[j] = kept + step;
            Decline moved = fitted.modelAt(x);
            x[j] = kept;
            rows[j] = slopes(logRates(moved, from, to, 0.0), here, step);
            aheadRows[j] = slopes(logRates(moved, start, end, zero), curve, step);
        }
        return new SlowDeviation(middle, residual, rows, ahead, aheadRows);
    }

    private static double[] slopes(double[] moved, double[] here, double step) {
        double[] slope = new double[here.length];
        for (int i = 0; i < slope.length; i++) {
            slope[i] = (moved[i] - here[i]) / step;
        }
        return slope;
    }

    /** Whether a curve has a rate everywhere ahead: a steep one falls below the least number there is. */
    private static boolean finite(double[] logs) {
        return Arrays.stream(logs).allMatch(Double::isFinite);
    }

    /** ln of the average rate of each period. */
    static double[] logRates(Decline model, double[] start, double[] end, double zero) {
        double[] logs = new double[start.length];
        for (int i = 0; i < logs.length; i++) {
            double from = start[i] - zero;
            double length = end[i] - start[i];
            logs[i] = Math.log(length > 0.0 ? model.volume(from, from + length) / length : model.ratePerDay(from));
        }
        return logs;
    }
}
