package io.welleng.dca.backtest;

import io.welleng.core.check.Check;
import java.time.LocalDate;

/**
 * One back-test of one history.
 *
 * @param name name of the well or field
 * @param hiddenMonths months that were hidden
 * @param endMonthsEarlier months at the end of the history that were left out altogether
 * @param hiddenFrom first hidden day
 * @param outcome what became of it
 */
public record BacktestResult(
        String name, int hiddenMonths, int endMonthsEarlier, LocalDate hiddenFrom, BacktestOutcome outcome) {

    /** Checks the components. */
    public BacktestResult {
        Check.text(name, "name");
        Check.present(hiddenFrom, "hiddenFrom");
        Check.present(outcome, "outcome");
    }

    @Override
    public String toString() {
        return name + ", " + hiddenMonths + " months from " + hiddenFrom + ": " + outcome;
    }
}
