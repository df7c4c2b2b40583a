package io.welleng.dca.backtest;

import io.welleng.core.check.Check;
import java.util.List;
import java.util.Locale;

/**
 * How good the forecasts were.
 *
 * @param coverage chance that the bands claim (fraction)
 * @param results every back-test: by case, then by end, then by hidden months
 * @param summaries one for each number of hidden months
 */
public record BacktestReport(double coverage, List<BacktestResult> results, List<BacktestSummary> summaries) {

    /** Keeps its own copies of the lists. */
    public BacktestReport {
        Check.fraction(coverage, "coverage");
        results = List.copyOf(results);
        summaries = List.copyOf(summaries);
    }

    @Override
    public String toString() {
        int width = 4;
        for (BacktestResult one : results) {
            width = Math.max(width, one.name().length());
        }
        String format = "%-" + width + "s %6s %-10s %8s %8s %8s %8s %8s %8s";
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                format,
                "case",
                "months",
                "from",
                "MAPE %",
                "last",
                "exp.",
                "bias %",
                "volume %",
                "band %"));
        for (BacktestResult one : results) {
            text.append('\n');
            if (one.outcome() instanceof BacktestOutcome.Scored s) {
                text.append(String.format(
                        Locale.ROOT,
                        format,
                        one.name(),
                        one.hiddenMonths(),
                        one.hiddenFrom(),
                        percent(s.method().mape()),
                        percent(s.lastValue().mape()),
                        percent(s.exponential().mape()),
                        percent(s.method().bias()),
                        percent(s.method().volumeError()),
                        percent(s.coverage())));
            } else {
                text.append(one);
            }
        }
        summaries.forEach(one -> text.append('\n').append(one));
        return text.toString();
    }

    private static String percent(double fraction) {
        return String.format(Locale.ROOT, "%.1f", 100.0 * fraction);
    }
}
