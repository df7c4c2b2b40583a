package io.welleng.dca.data;

import io.welleng.core.trend.Robust;
import io.welleng.dca.internal.NeighbourLine;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One cleaning under way. */
final class Cleaner {

    private final ProductionHistory history;
    private final CleaningRules rules;
    private final int size;
    private final double[] start;
    private final double[] end;
    private final double[] rate;
    private final double[] before;
    private final double[] after;
    private final boolean[] out;
    private final List<Dropped> dropped = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private int assumedOnStream;

    Cleaner(ProductionHistory history, CleaningRules rules) {
        this.history = history;
        this.rules = rules;
        size = history.records().size();
        start = new double[size];
        end = new double[size];
        rate = new double[size];
        before = new double[size];
        after = new double[size];
        out = new boolean[size];
    }

    CleanHistory clean() {
        measure();
        dropShutIns();
        dropEnds();
        if (rules.outliers() != null) {
            dropOutliers(rules.outliers());
        }
        int kept = size - dropped.size();
        double[] starts = new double[kept];
        double[] ends = new double[kept];
        double[] rates = new double[kept];
        double[] volumesBefore = new double[kept];
        double[] volumesAfter = new double[kept];
        List<LocalDate> dates = new ArrayList<>(kept);
        for (int i = 0, k = 0; i < size; i++) {
            if (!out[i]) {
                starts[k] = start[i];
                ends[k] = end[i];
                rates[k] = rate[i];
                volumesBefore[k] = before[i];
                volumesAfter[k] = after[i];
                dates.add(history.records().get(i).start());
                k++;
            }
        }
        dropped.sort(Comparator.comparingInt(Dropped::index));
        DeclineSeries series = new DeclineSeries(starts, ends, rates, volumesBefore, volumesAfter, null);
        return new CleanHistory(
                history.start(), series, dates, new CleaningReport(size, kept, dropped, gaps, assumedOnStream));
    }

    /** Times, rates and cumulatives of all records. A gap passes in calendar time only, and makes nothing. */
    private void measure() {
        LocalDate origin = history.start();
        double onStream = 0.0;
        double volume = 0.0;
        for (int i = 0; i < size; i++) {
            ProductionRecord one = history.records().get(i);
            if (i > 0 && one.start().isAfter(history.records().get(i - 1).end())) {
                if (one instanceof ProductionRecord.Volume
                        && history.records().get(i - 1) instanceof ProductionRecord.Volume) {
                    gaps.add(new Gap(history.records().get(i - 1).end(), one.start()));
                }
            }
            before[i] = volume;
            if (one instanceof ProductionRecord.Volume v) {
                double flowing = flowing(v);
                boolean producing = rules.rateBasis() == RateBasis.PRODUCING_DAY;
                double days = producing ? flowing : v.calendarDays();
                rate[i] = v.volume() == 0.0 ? 0.0 : v.volume() / days;
                start[i] = rules.timeBasis() == TimeBasis.PRODUCING ? onStream : days(origin, v.start());
                onStream += flowing;
                end[i] = rules.timeBasis() == TimeBasis.PRODUCING ? onStream : days(origin, v.end());
                volume += v.volume();
            } else {
                ProductionRecord.Rate r = (ProductionRecord.Rate) one;
                rate[i] = r.ratePerDay();
                boolean first = i == 0;
                double since = first ? 0.0 : days(history.records().get(i - 1).end(), r.date());
                onStream += since;
                start[i] = rules.timeBasis() == TimeBasis.PRODUCING ? onStream : days(origin, r.date());
                end[i] = start[i];
                // Between rates the volume is taken from the straight line.
                volume += first ? 0.0 : 0.5 * (rate[i - 1] + rate[i]) * since;
                before[i] = volume;
            }
            after[i] = volume;
        }
    }

    private double flowing(ProductionRecord.Volume v) {
        if (v.producingDays() != null) {
            return v.producingDays();
        }
        boolean needed = rules.rateBasis() == RateBasis.PRODUCING_DAY
                || rules.timeBasis() == TimeBasis.PRODUCING
                || rules.leastOnStreamFraction() > 0.0;
        if (v.volume() == 0.0) {
            return 0.0;
        }
        assumedOnStream += needed ? 1 : 0;
        return v.calendarDays();
    }

    private static double days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }

    private void drop(int i, Dropped.Reason reason, double measure, double limit) {
        if (!out[i]) {
            out[i] = true;
            dropped.add(new Dropped(i, history.records().get(i).start(), reason, rate[i], measure, limit));
        }
    }

    private void dropShutIns() {
        for (int i = 0; i < size; i++) {
            // Without time there is no rate: in producing time a shut-in period cannot be kept.
            boolean noTime = end[i] == start[i] && history.records().get(i) instanceof ProductionRecord.Volume;
            if (rate[i] == 0.0 && (rules.dropZeros() || noTime)) {
                drop(i, Dropped.Reason.SHUT_IN, 0.0, 0.0);
            } else if (history.records().get(i) instanceof ProductionRecord.Volume v && v.producingDays() != null) {
                double fraction = v.producingDays() / v.calendarDays();
                if (fraction < rules.leastOnStreamFraction()) {
                    drop(i, Dropped.Reason.MOSTLY_SHUT_IN, fraction, rules.leastOnStreamFraction());
                }
            }
        }
    }

    private void dropEnds() {
        if (rules.dropFirstProducing()) {
            int first = 0;
            while (first < size - 1 && rate[first] == 0.0) {
                first++;
            }
            if (history.records().get(first) instanceof ProductionRecord.Volume) {
                drop(first, Dropped.Reason.FIRST_PRODUCING, rate[first], 0.0);
            }
        }
        if (rules.dropLast()) {
            drop(size - 1, Dropped.Reason.LAST, rate[size - 1], 0.0);
        }
    }

    private void dropOutliers(OutlierRule rule) {
        int[] index = new int[size];
        int n = 0;
        for (int i = 0; i < size; i++) {
            if (!out[i] && rate[i] > 0.0) {
                index[n++] = i;
            }
        }
        if (n < 2 * rule.neighbours() + 1) {
            return;
        }
        double[] t = new double[n];
        double[] y = new double[n];
        for (int k = 0; k < n; k++) {
            t[k] = 0.5 * (start[index[k]] + end[index[k]]);
            y[k] = Math.log(rate[index[k]]);
        }
        double[] distance = new double[n];
        for (int k = 0; k < n; k++) {
            // At the ends the neighbours are fewer, not farther away: a curved decline leaves its line soon.
            int from = Math.max(0, k - rule.neighbours());
            int to = Math.min(n - 1, k + rule.neighbours());
            distance[k] = Math.abs(y[k] - NeighbourLine.at(t, y, from, to, k));
        }
        double limit =
                Math.max(rule.leastDistance(), rule.threshold() * Robust.median(distance) / Robust.NORMAL_QUARTILE);
        for (int k = 0; k < n; k++) {
            if (distance[k] > limit) {
                drop(index[k], Dropped.Reason.OUTLIER, distance[k], limit);
            }
        }
    }
}
