package io.welleng.examples.fieldstudy.report;

import io.welleng.dca.backtest.BacktestOutcome;
import io.welleng.dca.backtest.BacktestResult;
import io.welleng.dca.backtest.BacktestSummary;
import io.welleng.dca.data.Dropped;
import io.welleng.dca.fit.DeclineParameter;
import io.welleng.dca.fit.Evidence;
import io.welleng.dca.fit.FitOutcome;
import io.welleng.dca.fit.FitStatistics;
import io.welleng.dca.fit.ParameterEstimate;
import io.welleng.examples.fieldstudy.study.DeclineResult;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The decline on the page. */
final class DeclinePages {

    private static final double MILLION = 1e6;
    private static final double NEVER = 1e-3;

    private final DeclineResult decline;
    private final DeclineResult.Reserves reserves;
    private final FitOutcome.Fitted fitted;

    DeclinePages(DeclineResult decline) {
        this.decline = decline;
        reserves = decline.reserves();
        fitted = decline.fitted();
    }

    /** All of it. */
    record Section(
            String field,
            String attribution,
            String first,
            String last,
            String kept,
            String fittedFrom,
            String model,
            String limit,
            String onStream,
            String downtimeMonths,
            String samples,
            String autoregression,
            String residualPercent,
            Charts.Slot history,
            Charts.Slot residuals,
            Charts.Slot autocorrelation,
            List<WellFacts.Fact> key,
            List<Reserve> reserves,
            List<Parameter> parameters,
            List<WellFacts.Fact> statistics,
            List<Model> models,
            List<Column> leftOut,
            String outlierLimit,
            List<Hidden> backtests,
            String ends,
            String backtestTitle,
            Charts.Slot backtest) {}

    /** Percentiles of a volume or of a date. */
    record Reserve(String name, String unit, String low, String middle, String high, String mean, String swanson) {}

    /** A parameter with both of its standard errors. */
    record Parameter(String name, String value, String unit, String error, String independentError) {}

    /** A model beside the others. */
    record Model(
            String name,
            String parameters,
            String squares,
            String criterion,
            String difference,
            String weight,
            boolean best) {}

    /** A month that was left out. */
    record LeftOut(String month, String rate, String reason) {}

    /** Some of them: the table has two columns. */
    record Column(List<LeftOut> months) {}

    /** Back-tests with as many hidden months. */
    record Hidden(
            int months,
            int tests,
            String method,
            String lastValue,
            String exponential,
            String bias,
            String coverage,
            String better) {}

    Section section(Charts all) {
        DeclineCharts charts = new DeclineCharts(all, decline);
        FitStatistics statistics = fitted.statistics();
        Optional<BacktestResult> longest = charts.longest();
        List<Integer> ends = decline.question().settings().endMonthsEarlier();
        return new Section(
                decline.question().settings().field(),
                decline.question().settings().attribution(),
                month(decline.history().start()),
                month(decline.history().end().minusDays(1)),
                decline.report().cleaning().kept() + " of "
                        + decline.report().cleaning().records() + " months",
                month(decline.report().origin()),
                fitted.family().label(),
                Numbers.four(decline.question().settings().economicLimitSm3PerDay()),
                Numbers.percent(reserves.onStreamFraction()),
                Integer.toString(decline.question().settings().downtimeMonths()),
                Numbers.account(decline.question().settings().samples(), 0),
                Numbers.four(statistics.autoregression()),
                Numbers.four(100.0 * statistics.residualSd()),
                charts.history(),
                charts.residuals(),
                charts.autocorrelation(),
                key(),
                List.of(
                        reserve("Remaining oil", reserves.remaining()),
                        reserve("Ultimate recovery", reserves.ultimate()),
                        new Reserve(
                                "Economic limit reached",
                                "month",
                                month(reserves.limitEarly()),
                                month(reserves.limitLikely()),
                                month(reserves.limitLate()),
                                Numbers.NONE,
                                Numbers.NONE)),
                parameters(),
                List.of(
                        new WellFacts.Fact("Months fitted", Integer.toString(statistics.points()), ""),
                        new WellFacts.Fact("R² of ln rate", Numbers.four(statistics.r2()), ""),
                        new WellFacts.Fact("Residual standard deviation", Numbers.four(statistics.residualSd()), ""),
                        new WellFacts.Fact("AR(1) coefficient", Numbers.four(statistics.autoregression()), ""),
                        new WellFacts.Fact("AICc", negative(statistics.aicc()), ""),
                        new WellFacts.Fact("BIC", negative(statistics.bic()), "")),
                decline.report().evidence().stream().map(this::model).toList(),
                leftOut(),
                outlierLimit(),
                decline.backtest().summaries().stream()
                        .filter(one -> one.medians() != null)
                        .map(this::hidden)
                        .toList(),
                Integer.toString(ends.size()),
                longest.map(one -> one.hiddenMonths() + " months hidden, from " + month(one.hiddenFrom()))
                        .orElse(""),
                longest.map(charts::backtest).orElse(null));
    }

    private List<WellFacts.Fact> key() {
        double end = decline.report().endDays();
        double nominalPerDay = fitted.model().nominalDeclinePerDay(end);
        List<WellFacts.Fact> facts = new ArrayList<>();
        facts.add(new WellFacts.Fact("Produced", Numbers.four(reserves.producedSm3() / MILLION), "million Sm³"));
        facts.add(new WellFacts.Fact(
                "Rate of the fit now", Numbers.four(fitted.model().ratePerDay(end)), "Sm³/d"));
        facts.add(new WellFacts.Fact("Decline now, nominal", Numbers.percent(nominalPerDay * 365.25), "% a year"));
        facts.add(new WellFacts.Fact(
                "Remaining oil, P50", Numbers.four(reserves.remaining().p50() / MILLION), "million Sm³"));
        facts.add(new WellFacts.Fact("Economic limit, P50", month(reserves.limitLikely()), ""));
        return facts;
    }

    private static Reserve reserve(String name, DeclineResult.Volumes volumes) {
        return new Reserve(
                name,
                "million Sm³",
                Numbers.four(volumes.p90Low() / MILLION),
                Numbers.four(volumes.p50() / MILLION),
                Numbers.four(volumes.p10High() / MILLION),
                Numbers.four(volumes.mean() / MILLION),
                Numbers.four(volumes.swansonMean() / MILLION));
    }

    private List<Parameter> parameters() {
        FitOutcome.Fitted independent = decline.fittedIndependent();
        return fitted.parameters().stream()
                .map(one -> new Parameter(
                        one.parameter().symbol(),
                        Numbers.four(one.value()),
                        one.parameter().unit().equals("/day")
                                ? "Sm³/d"
                                : one.parameter().unit(),
                        error(one),
                        independent.family() == fitted.family()
                                ? error(independent.parameter(one.parameter()))
                                : Numbers.NONE))
                .toList();
    }

    private String outlierLimit() {
        return decline.report().cleaning().dropped().stream()
                .filter(one -> one.reason() == Dropped.Reason.OUTLIER)
                .map(one -> Numbers.four(one.limit()))
                .findFirst()
                .orElse(Numbers.NONE);
    }

    private List<Column> leftOut() {
        List<LeftOut> all = decline.report().cleaning().dropped().stream()
                .map(one -> new LeftOut(month(one.start()), Numbers.four(one.ratePerDay()), reason(one)))
                .toList();
        int half = (all.size() + 1) / 2;
        return List.of(new Column(all.subList(0, half)), new Column(all.subList(half, all.size())));
    }

    private static String error(ParameterEstimate estimate) {
        DeclineParameter parameter = estimate.parameter();
        if (estimate.standardError() == null) {
            return Numbers.NONE;
        }
        return parameter.logarithmic()
                ? Numbers.percent(estimate.standardError()) + " %"
                : Numbers.four(estimate.standardError());
    }

    private Model model(Evidence one) {
        return new Model(
                one.family().label(),
                one.parameters() == null ? Numbers.NONE : one.parameters().toString(),
                one.sumOfSquares() == null ? Numbers.NONE : Numbers.four(one.sumOfSquares()),
                one.criterion() == null ? Numbers.NONE : negative(one.criterion()),
                one.difference() == null ? Numbers.NONE : Numbers.four(one.difference()),
                one.weight() < NEVER ? "< 0.001" : Numbers.four(one.weight()),
                one.family() == fitted.family());
    }

    private Hidden hidden(BacktestSummary summary) {
        BacktestSummary.Medians medians = summary.medians();
        long better = decline.backtest().results().stream()
                .filter(one -> one.hiddenMonths() == summary.hiddenMonths())
                .filter(one -> one.outcome() instanceof BacktestOutcome.Scored scored && beatsBoth(scored))
                .count();
        return new Hidden(
                summary.hiddenMonths(),
                summary.scored(),
                share(medians.mape()),
                share(medians.lastValueMape()),
                share(medians.exponentialMape()),
                share(medians.bias()),
                share(medians.coverage()),
                better + " of " + summary.scored());
    }

    private static boolean beatsBoth(BacktestOutcome.Scored scored) {
        double mape = scored.method().mape();
        return mape < scored.lastValue().mape() && mape < scored.exponential().mape();
    }

    /** A score in percent with one decimal: no more of it means anything. */
    private static String share(double fraction) {
        return negative(String.format(Locale.ROOT, "%.1f", 100.0 * fraction));
    }

    /** Why a month was left out, in words. */
    static String reason(Dropped one) {
        return switch (one.reason()) {
            case SHUT_IN -> "shut in";
            case MOSTLY_SHUT_IN -> "mostly shut in";
            case FIRST_PRODUCING -> "first month";
            case LAST -> "last month";
            case OUTLIER -> "outlier, " + Numbers.four(one.measure()) + " in ln rate";
        };
    }

    private static String negative(double value) {
        return negative(Numbers.four(value));
    }

    private static String negative(String number) {
        return number.replace('-', '−');
    }

    private static String month(LocalDate date) {
        return date == null ? "later" : YearMonth.from(date).toString();
    }
}
