package io.welleng.dca.backtest;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.study.Study;
import io.welleng.dca.data.CleaningRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How good would the forecasts have been? For each history, each end and each number of months: hides the months before the
 * end, cleans, fits and forecasts with what came before them, and scores against what was hidden.
 *
 * <p>A history ends with its last record that produces. Hidden records are never cleaned of outliers, since nobody would
 * have known them; only those that are shut in by the cleaning rules are not scored. Both baselines are given the same
 * cleaned records.
 *
 * @param cases the histories, each of another name
 * @param cleaning what is left out before the fit
 * @param method the method that is tested
 * @param hiddenMonths how many months are hidden, each at least 1, each once
 * @param endMonthsEarlier how many months are left out at the end of every history before that, each at least 0, each
 *     once: 0 for its real end; more of them give more tests of the same histories
 * @param coverage chance of a rate within its band, above 0 and below 1
 */
public record BacktestStudy(
        List<BacktestCase> cases,
        CleaningRules cleaning,
        ForecastMethod method,
        List<Integer> hiddenMonths,
        List<Integer> endMonthsEarlier,
        double coverage)
        implements Study<BacktestReport> {

    /** Checks the components and keeps its own copies of the lists. */
    public BacktestStudy {
        cases = List.copyOf(Check.notEmpty(cases, "cases"));
        Set<String> names = new HashSet<>();
        for (int i = 0; i < cases.size(); i++) {
            if (!names.add(cases.get(i).name())) {
                throw new InvalidInputException(
                        Check.element("cases", i),
                        "of a name not given before",
                        "",
                        cases.get(i).name());
            }
        }
        Check.present(cleaning, "cleaning");
        Check.present(method, "method");
        hiddenMonths = months(hiddenMonths, 1, "hiddenMonths");
        endMonthsEarlier = months(endMonthsEarlier, 0, "endMonthsEarlier");
        ForecastMethod.checkCoverage(coverage);
    }

    private static List<Integer> months(List<Integer> values, int least, String name) {
        List<Integer> copy = List.copyOf(Check.notEmpty(values, name));
        for (int i = 0; i < copy.size(); i++) {
            Check.atLeast(copy.get(i), least, Check.element(name, i));
            if (copy.indexOf(copy.get(i)) < i) {
                throw new InvalidInputException(
                        Check.element(name, i),
                        "given once",
                        "months",
                        copy.get(i).toString());
            }
        }
        return copy;
    }

    @Override
    public BacktestReport run() {
        List<BacktestResult> results = new ArrayList<>();
        for (BacktestCase one : cases) {
            results.addAll(new CaseBacktest(this, one).results());
        }
        List<BacktestSummary> summaries = hiddenMonths.stream()
                .map(months -> BacktestSummary.of(months, results))
                .toList();
        return new BacktestReport(coverage, results, summaries);
    }
}
