package io.welleng.constraints.anomaly;

import io.welleng.constraints.telemetry.Milliseconds;
import io.welleng.core.check.Check;

/**
 * Spans of time of a scan. Readings are averaged in bins; everything else is made of bins, so that a well's state has a
 * fixed size.
 *
 * @param binMinutes length of a bin (min), about the interval of the readings or longer
 * @param levelMinutes window of levels and swings (min), at least 8 bins
 * @param trendMinutes window of trends per hour (min), at least 9 bins
 * @param cycleMinutes window of the spectral test (min), at least three of the longest periods searched.
 *     A test is made each time an eighth of it is new
 * @param summaryMinutes length of a summary of bins (min), at least 8 bins; daily trends and the reference are made of
 *     summaries
 * @param slowTrendDays window of trends per day (d), at least 9 summaries; a multiple of three days takes the daily cycle
 *     out
 * @param evaluateEveryMinutes time between two evaluations (min), at least a bin
 * @param onDelayMinutes time for which a pattern must hold before it is a finding (min)
 * @param offDelayMinutes time for which it must not hold before the finding ends (min)
 * @param settleMinutes time after a start that is left out (min)
 * @param leastShare share of the bins of a window that must have data (fraction), &gt; 0
 */
public record ScanWindows(
        double binMinutes,
        double levelMinutes,
        double trendMinutes,
        double cycleMinutes,
        double summaryMinutes,
        double slowTrendDays,
        double evaluateEveryMinutes,
        double onDelayMinutes,
        double offDelayMinutes,
        double settleMinutes,
        double leastShare) {

    private static final int LEAST_BINS = 8;
    private static final int LEAST_IN_TREND = 9;
    private static final double LARGEST = 20_000.0;
    static final double MINUTES_PER_DAY = 1_440.0;

    /** For readings every minute or faster: levels over half an hour, cycles over half a day, daily trends over six days. */
    public static final ScanWindows STANDARD =
            new ScanWindows(1.0, 30.0, 120.0, 720.0, 60.0, 6.0, 10.0, 20.0, 60.0, 30.0, 0.5);

    /** For readings every quarter of an hour: levels over four hours, daily trends over six days; no spectral test. */
    public static final ScanWindows QUARTER_HOURLY =
            new ScanWindows(15.0, 240.0, 480.0, 480.0, 240.0, 6.0, 120.0, 120.0, 240.0, 60.0, 0.5);

    /** Checks the ranges and that each window has enough bins. */
    public ScanWindows {
        Check.inRange(binMinutes, 1.0 / 60.0, MINUTES_PER_DAY, "binMinutes", "min");
        bins(levelMinutes, binMinutes, LEAST_BINS, "levelMinutes", "min");
        bins(trendMinutes, binMinutes, LEAST_IN_TREND, "trendMinutes", "min");
        bins(cycleMinutes, binMinutes, LEAST_BINS, "cycleMinutes", "min");
        bins(summaryMinutes, binMinutes, LEAST_BINS, "summaryMinutes", "min");
        bins(slowTrendDays, summaryMinutes / MINUTES_PER_DAY, LEAST_IN_TREND, "slowTrendDays", "d");
        bins(evaluateEveryMinutes, binMinutes, 1, "evaluateEveryMinutes", "min");
        Check.notNegative(onDelayMinutes, "onDelayMinutes", "min");
        Check.notNegative(offDelayMinutes, "offDelayMinutes", "min");
        Check.notNegative(settleMinutes, "settleMinutes", "min");
        Check.fraction(leastShare, "leastShare");
        Check.positive(leastShare, "leastShare", "(fraction)");
    }

    private static void bins(double span, double bin, int least, String name, String unit) {
        Check.inRange(span, least * bin, LARGEST * bin, name, unit);
    }

    static long millis(double minutes) {
        return Math.round(minutes * Milliseconds.PER_MINUTE);
    }

    static int count(double span, double bin) {
        return (int) Math.round(span / bin);
    }

    int levelBins() {
        return count(levelMinutes, binMinutes);
    }

    int trendBins() {
        return count(trendMinutes, binMinutes);
    }

    int cycleBins() {
        return count(cycleMinutes, binMinutes);
    }

    int summaryBins() {
        return count(summaryMinutes, binMinutes);
    }

    int slowSummaries() {
        return count(slowTrendDays * MINUTES_PER_DAY, summaryMinutes);
    }
}
