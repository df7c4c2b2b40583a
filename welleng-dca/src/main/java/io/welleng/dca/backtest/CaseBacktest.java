package io.welleng.dca.backtest;

import io.welleng.dca.data.ProductionHistory;
import io.welleng.dca.data.ProductionRecord;
import io.welleng.dca.fit.DeclineFitter;
import io.welleng.dca.fit.FitOutcome;
import io.welleng.dca.fit.FitSettings;
import io.welleng.dca.fit.ModelFamily;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All back-tests of one history. */
final class CaseBacktest {

    private final BacktestStudy study;
    private final BacktestCase one;
    private final Timeline timeline;
    private final Forecaster forecaster;

    CaseBacktest(BacktestStudy study, BacktestCase one) {
        this.study = study;
        this.one = one;
        ProductionHistory history = Timeline.untilLastProduction(one.history());
        timeline = new Timeline(history, study.cleaning());
        forecaster = new Forecaster(study.method(), study.cleaning(), timeline);
    }

    List<BacktestResult> results() {
        List<BacktestResult> results = new ArrayList<>();
        for (int earlier : study.endMonthsEarlier()) {
            for (int months : study.hiddenMonths()) {
                LocalDate end = timeline.history.end().minusMonths(earlier);
                LocalDate from = end.minusMonths(months);
                results.add(new BacktestResult(
                        one.name(), months, earlier, from, outcome(timeline.until(from), timeline.until(end), months)));
            }
        }
        return results;
    }

    private BacktestOutcome outcome(int known, int to, int months) {
        if (known == 0) {
            return new BacktestOutcome.NotScored(BacktestOutcome.NotScored.Reason.NOTHING_BEFORE, null);
        }
        int[] scored = new int[to - known];
        int count = 0;
        for (int i = known; i < to; i++) {
            if (!Double.isNaN(timeline.rate[i])) {
                scored[count++] = i;
            }
        }
        scored = Arrays.copyOf(scored, count);
        if (count == 0) {
            return new BacktestOutcome.NotScored(BacktestOutcome.NotScored.Reason.NOTHING_TO_SCORE, null);
        }
        double[] start = at(timeline.start, scored);
        double[] end = at(timeline.end, scored);
        Forecaster.Window window = forecaster.window(known);
        MethodForecast forecast = forecaster.forecast(window, known, start, end, months, study.coverage());
        FitOutcome plain = window.series() == null
                ? window.first()
                : DeclineFitter.fit(window.series(), ModelFamily.EXPONENTIAL, FitSettings.logRate());
        if (!(forecast instanceof MethodForecast.Made made)) {
            return new BacktestOutcome.NotScored(
                    BacktestOutcome.NotScored.Reason.NO_FORECAST, ((MethodForecast.NotMade) forecast).why());
        }
        if (!(plain instanceof FitOutcome.Fitted line)) {
            return new BacktestOutcome.NotScored(BacktestOutcome.NotScored.Reason.NO_FORECAST, plain);
        }
        double[] exponential = Forecaster.logRates(line.model(), start, end, window.zeroDays());
        return scored(made, scored, exponential, to - known - count);
    }

    private BacktestOutcome.Scored scored(
            MethodForecast.Made made, int[] index, double[] logExponential, int notProducing) {
        int n = index.length;
        double[] method = new double[n];
        double[] last = new double[n];
        double[] exponential = new double[n];
        double[] measured = at(timeline.rate, index);
        double[] days = new double[n];
        List<HiddenPoint> points = new ArrayList<>(n);
        int covered = 0;
        for (int k = 0; k < n; k++) {
            ForecastPoint point = made.points().get(k);
            ProductionRecord record = timeline.record(index[k]);
            method[k] = point.p50PerDay();
            last[k] = made.lastRatePerDay();
            exponential[k] = Math.exp(logExponential[k]);
            days[k] = record instanceof ProductionRecord.Volume v ? v.volume() / measured[k] : 1.0;
            HiddenPoint hidden = new HiddenPoint(
                    record.start(),
                    days[k],
                    measured[k],
                    point.p90LowPerDay(),
                    method[k],
                    point.p10HighPerDay(),
                    last[k],
                    exponential[k]);
            covered += hidden.covered() ? 1 : 0;
            points.add(hidden);
        }
        return new BacktestOutcome.Scored(
                made.fittedFrom(),
                made.fittedRecords(),
                notProducing,
                ForecastScore.of(method, measured, days),
                ForecastScore.of(last, measured, days),
                ForecastScore.of(exponential, measured, days),
                (double) covered / n,
                made.bandFactor(),
                made.earlierOrigins(),
                made.weights(),
                points);
    }

    private static double[] at(double[] values, int[] index) {
        return Arrays.stream(index).mapToDouble(i -> values[i]).toArray();
    }
}
