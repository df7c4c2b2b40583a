package io.welleng.dca.backtest;

import io.welleng.dca.data.CleanHistory;
import io.welleng.dca.data.CleaningRules;
import io.welleng.dca.data.DeclineSeries;
import io.welleng.dca.data.ProductionHistory;
import io.welleng.dca.data.ProductionRecord;
import io.welleng.dca.data.TimeBasis;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Rates and times of all records of a history, nothing dropped but periods that have no time in the time basis. */
final class Timeline {

    final ProductionHistory history;

    /** By record: start, end (days) and rate (volume/day); NaN rate where there is none to score. */
    final double[] start;

    final double[] end;
    final double[] rate;

    private final double last;

    Timeline(ProductionHistory history, CleaningRules rules) {
        this.history = history;
        // Shut-ins are no forecast's business; outliers and ends are, because nobody knows them beforehand.
        CleaningRules open = new CleaningRules(
                rules.rateBasis(), rules.timeBasis(), true, rules.leastOnStreamFraction(), false, false, null);
        CleanHistory clean = CleanHistory.of(history, open);
        DeclineSeries series = clean.series();
        int n = history.records().size();
        start = new double[n];
        end = new double[n];
        rate = new double[n];
        double reached = 0.0;
        for (int i = 0, k = 0; i < n; i++) {
            LocalDate date = history.records().get(i).start();
            boolean there = k < series.size() && clean.startDates().get(k).equals(date);
            start[i] = there ? series.startDays(k) : reached;
            end[i] = there ? series.endDays(k) : reached;
            rate[i] = there ? series.ratePerDay(k++) : Double.NaN;
            reached = end[i];
        }
        last = rules.timeBasis() == TimeBasis.CALENDAR
                ? ChronoUnit.DAYS.between(history.start(), history.end())
                : reached;
    }

    int size() {
        return rate.length;
    }

    double endDays() {
        return last;
    }

    /** Records that end on a day or before. */
    int until(LocalDate day) {
        int count = 0;
        while (count < size() && !record(count).end().isAfter(day)) {
            count++;
        }
        return count;
    }

    ProductionRecord record(int index) {
        return history.records().get(index);
    }

    /** Records up to the last that produced. */
    static ProductionHistory untilLastProduction(ProductionHistory history) {
        int size = history.records().size();
        while (size > 1 && !producing(history.records().get(size - 1))) {
            size--;
        }
        return first(history, size);
    }

    static ProductionHistory first(ProductionHistory history, int size) {
        return size == history.records().size()
                ? history
                : new ProductionHistory(history.records().subList(0, size));
    }

    private static boolean producing(ProductionRecord one) {
        return one instanceof ProductionRecord.Volume v
                ? v.volume() > 0.0
                : ((ProductionRecord.Rate) one).ratePerDay() > 0.0;
    }
}
