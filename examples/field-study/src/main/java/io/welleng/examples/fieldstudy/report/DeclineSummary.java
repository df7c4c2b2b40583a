package io.welleng.examples.fieldstudy.report;

import io.welleng.dca.backtest.BacktestSummary;
import io.welleng.dca.data.CleaningReport;
import io.welleng.dca.fit.DeclineParameter;
import io.welleng.dca.fit.FitOutcome;
import io.welleng.dca.fit.ParameterEstimate;
import io.welleng.examples.fieldstudy.study.DeclineResult;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.stream.Collectors;

/** The decline for a terminal. */
final class DeclineSummary {

    private static final double MILLION = 1e6;

    private DeclineSummary() {}

    /** Lines, ended by line feeds. */
    static String render(DeclineResult decline) {
        StringBuilder text = new StringBuilder();
        DeclineResult.Reserves reserves = decline.reserves();
        FitOutcome.Fitted fitted = decline.fitted();
        CleaningReport cleaning = decline.report().cleaning();
        line(
                text,
                "Decline of %s: %s, fitted from %s, %d of %d months kept; %s",
                decline.question().settings().field(),
                fitted.family().label(),
                YearMonth.from(decline.report().origin()),
                cleaning.kept(),
                cleaning.records(),
                fitted.parameters().stream().map(DeclineSummary::parameter).collect(Collectors.joining(", ")));
        line(text, "  %-24s %10s %10s %10s %10s", "million Sm³", "P90 low", "P50", "P10 high", "Swanson");
        volumes(text, "Remaining", reserves.remaining());
        volumes(text, "Ultimate recovery", reserves.ultimate());
        line(
                text,
                "  %-24s %10s %10s %10s",
                "Economic limit",
                month(reserves.limitEarly()),
                month(reserves.limitLikely()),
                month(reserves.limitLate()));
        for (BacktestSummary summary : decline.backtest().summaries()) {
            if (summary.medians() != null) {
                BacktestSummary.Medians medians = summary.medians();
                line(
                        text,
                        "  %d months hidden: median error %.1f %%, last value %.1f %%, exponential %.1f %%; in the band %.0f %%",
                        summary.hiddenMonths(),
                        100.0 * medians.mape(),
                        100.0 * medians.lastValueMape(),
                        100.0 * medians.exponentialMape(),
                        100.0 * medians.coverage());
            }
        }
        line(text, "  %s", decline.question().settings().attribution());
        return text.toString();
    }

    private static void volumes(StringBuilder text, String name, DeclineResult.Volumes volumes) {
        line(
                text,
                "  %-24s %10s %10s %10s %10s",
                name,
                Numbers.four(volumes.p90Low() / MILLION),
                Numbers.four(volumes.p50() / MILLION),
                Numbers.four(volumes.p10High() / MILLION),
                Numbers.four(volumes.swansonMean() / MILLION));
    }

    private static String parameter(ParameterEstimate one) {
        DeclineParameter parameter = one.parameter();
        String unit =
                parameter.unit().equals("/day") ? " Sm³/d" : parameter.unit().isEmpty() ? "" : " " + parameter.unit();
        String error = one.standardError() == null
                ? ""
                : " ± "
                        + (parameter.logarithmic()
                                ? Numbers.percent(one.standardError()) + " %"
                                : Numbers.four(one.standardError()));
        return parameter.symbol() + " " + Numbers.four(one.value()) + unit + error;
    }

    private static String month(LocalDate date) {
        return date == null ? "later" : YearMonth.from(date).toString();
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
    }
}
