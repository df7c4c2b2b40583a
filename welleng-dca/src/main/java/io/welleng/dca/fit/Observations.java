package io.welleng.dca.fit;

import io.welleng.core.trend.Robust;
import io.welleng.dca.data.DeclineSeries;
import java.util.Arrays;

/** A series laid out for fitting: plain arrays, and each time once. */
final class Observations {

    final int size;
    final double[] rate;
    final double[] logRate;
    final double[] rootWeight;

    /** Whether the rate belongs to a single abscissa: measured there, or compared at the middle. */
    final boolean[] single;

    /** Abscissas (days, or cumulative volume), not decreasing, each once. */
    final double[] at;

    /** Index into {@link #at} of the lower end and the upper end of each point; the same where single. */
    final int[] lower;

    final int[] upper;

    /** Length of each interval (days). */
    final double[] days;

    /** Volume made in each interval; used against cumulative only. */
    final double[] volume;

    /** Distance in time from the point before, in units of the median distance; 0 for the first. */
    final double[] gap;

    final double meanRate;
    final int zeros;
    final int weighted;

    /** Least and greatest time (days). */
    final double firstDays;

    final double lastDays;

    /** Middle of each interval (days). */
    final double[] middle;

    Observations(DeclineSeries series, FitSettings settings) {
        size = series.size();
        rate = new double[size];
        logRate = new double[size];
        rootWeight = new double[size];
        single = new boolean[size];
        lower = new int[size];
        upper = new int[size];
        days = new double[size];
        volume = new double[size];
        middle = new double[size];
        boolean cumulative = settings.domain() == FitDomain.RATE_CUMULATIVE;
        boolean average = settings.intervals() == IntervalHandling.AVERAGE;
        double[] ends = new double[2 * size];
        int distinct = 0;
        int none = 0;
        int counted = 0;
        double sum = 0.0;
        lastDays = size == 0 ? 0.0 : series.endDays(size - 1);
        firstDays = size == 0 ? 0.0 : series.startDays(0);
        for (int i = 0; i < size; i++) {
            rate[i] = series.ratePerDay(i);
            sum += rate[i];
            none += rate[i] == 0.0 ? 1 : 0;
            logRate[i] = Math.log(rate[i]);
            middle[i] = series.middleDays(i);
            days[i] = series.endDays(i) - series.startDays(i);
            volume[i] = series.cumulativeAtEnd(i) - series.cumulativeAtStart(i);
            single[i] = !average || days[i] == 0.0 || cumulative && volume[i] <= 0.0;
            double from = cumulative ? series.cumulativeAtStart(i) : series.startDays(i);
            double to = cumulative ? series.cumulativeAtEnd(i) : series.endDays(i);
            if (single[i]) {
                from = 0.5 * (from + to);
                to = from;
            }
            if (distinct == 0 || from > ends[distinct - 1]) {
                ends[distinct++] = from;
            }
            lower[i] = distinct - 1;
            if (to > ends[distinct - 1]) {
                ends[distinct++] = to;
            }
            upper[i] = distinct - 1;
            double weight = series.weight(i);
            if (settings.recencyHalfLifeDays() != null) {
                weight *= Math.exp(-Math.log(2.0) * (lastDays - series.endDays(i)) / settings.recencyHalfLifeDays());
            }
            counted += weight > 0.0 ? 1 : 0;
            rootWeight[i] = Math.sqrt(weight);
        }
        at = Arrays.copyOf(ends, distinct);
        meanRate = size == 0 ? 0.0 : sum / size;
        zeros = none;
        weighted = counted;
        gap = gaps();
    }

    private double[] gaps() {
        double[] distance = new double[size];
        if (size < 2) {
            return distance;
        }
        double[] sorted = new double[size - 1];
        for (int i = 1; i < size; i++) {
            distance[i] = middle[i] - middle[i - 1];
            sorted[i - 1] = distance[i];
        }
        double median = Robust.median(sorted);
        for (int i = 1; i < size; i++) {
            distance[i] = median > 0.0 ? distance[i] / median : 1.0;
        }
        return distance;
    }
}
