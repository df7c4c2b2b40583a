package io.welleng.dca.data;

import io.welleng.core.check.Check;
import java.time.LocalDate;
import java.util.List;

/**
 * A history made ready to fit.
 *
 * @param origin the day of time 0
 * @param series what is left of it; times are days since {@code origin}, calendar or on stream as the rules say
 * @param startDates first day of each record in the series
 * @param report what was left out
 */
public record CleanHistory(LocalDate origin, DeclineSeries series, List<LocalDate> startDates, CleaningReport report) {

    /** Keeps its own copy of the list. */
    public CleanHistory {
        Check.present(origin, "origin");
        Check.present(series, "series");
        startDates = List.copyOf(startDates);
        Check.present(report, "report");
    }

    /**
     * Cleans a history.
     *
     * @param history the history
     * @param rules what to leave out
     * @return the series, empty if all was dropped, and the report
     */
    public static CleanHistory of(ProductionHistory history, CleaningRules rules) {
        return new Cleaner(Check.present(history, "history"), Check.present(rules, "rules")).clean();
    }

    @Override
    public String toString() {
        return report.toString();
    }
}
