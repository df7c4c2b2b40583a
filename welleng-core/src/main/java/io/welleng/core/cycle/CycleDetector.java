package io.welleng.core.cycle;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds a cycle in measurements at uneven times, as casing heading makes in a casing pressure.
 *
 * <ol>
 *   <li>The slow course goes: a running median twice as long as the longest period, which follows trends and steps. Lone
 *       outliers are dropped.
 *   <li>A floating-mean Lomb-Scargle periodogram of what is left, at the uneven times as they are.
 *   <li>The noise floor under it, smooth in frequency and fitted without the line in question, since the noise of a well
 *       is coloured: against a level floor, first-order autoregressive noise would raise one false alarm after another.
 *   <li>The probability that noise alone makes the strongest line anywhere in the band (Baluev's bound, with the tails
 *       that an estimated floor has).
 *   <li>The fundamental: a line is named by a half to a fifth of its frequency where that stands out as well. Cycles
 *       outside the band are taken off, so that they do not leak into it.
 *   <li>Amplitude and presence in windows of at least three cycles.
 * </ol>
 *
 * <p>The standard deviation of the period is that of a steady cycle, \( \sigma_f = \sqrt{6} / (2 \pi T \sqrt{z}) \) with
 * \(T\) the duration and \(z\) the power over the floor.
 *
 * @see "Zechmeister, M., Kürster, M. (2009). The generalised Lomb-Scargle periodogram. Astron. Astrophys. 496, 577–584"
 * @see "Baluev, R.V. (2008). Mon. Not. R. Astron. Soc. 385, 1279–1285"
 * @see "Montgomery, M.H., O'Donoghue, D. (1999). A derivation of the errors for least squares fitting to time series data.
 *     Delta Scuti Star Newsletter 13, 28"
 */
public final class CycleDetector {

    private static final double SECONDS_PER_MINUTE = 60.0;
    private static final double CYCLES_NEEDED = 3.0;
    private static final int READINGS_NEEDED = 24;

    /** Periods so much beyond the band still count, since a period has an uncertainty. */
    private static final double EDGE = 1.04;

    /** Longest record, in shortest periods: 104 days at 5 minutes. Above it a spectrum of the whole is not worth its memory. */
    private static final double LONGEST_RECORD = 30_000.0;

    private static final double GAP_IN_INTERVALS = 10.0;

    private final CycleSearch search;
    private final List<Advisory> advisories = new ArrayList<>();
    private final double shortest;
    private double longest;

    private CycleDetector(CycleSearch search) {
        this.search = search;
        shortest = SECONDS_PER_MINUTE * search.shortestPeriodMinutes();
        longest = SECONDS_PER_MINUTE * search.longestPeriodMinutes();
    }

    /**
     * Looks for a cycle.
     *
     * @param series measurements, at most 30,000 times the shortest period long
     * @param search what counts as a cycle
     * @return outcome with its spectrum
     */
    public static CycleResult find(TimedSeries series, CycleSearch search) {
        Check.present(series, "series");
        Check.present(search, "search");
        Check.inRange(
                series.secondsFromStart(series.size() - 1) / SECONDS_PER_MINUTE,
                0.0,
                LONGEST_RECORD * search.shortestPeriodMinutes(),
                "length of the record",
                "min");
        return new CycleDetector(search).result(series);
    }

    private CycleResult result(TimedSeries series) {
        Readings raw = Readings.of(series, shortest);
        CycleOutcome.TooLittleData missing = shortage(raw);
        if (missing != null) {
            return new CycleResult(missing, List.of(), List.of());
        }
        boolean shortened = longest * CYCLES_NEEDED > raw.span();
        if (shortened) {
            longest = raw.span() / CYCLES_NEEDED;
            advisories.add(new Advisory(
                    "cycle_search_shortened",
                    "The record is shorter than three of the longest periods; only periods to a third of it are searched"
                            + " (record in min)",
                    raw.span() / SECONDS_PER_MINUTE,
                    CYCLES_NEEDED * search.longestPeriodMinutes(),
                    null));
        }
        double window = 2.0 * longest;
        double[] rest = new double[raw.size()];
        Baseline.subtract(raw.t, raw.y, window, rest);
        Readings clean = raw.withoutOutliers(rest);
        int steps = Steps.remove(clean.t, clean.y, longest);
        note(raw, clean, series.size(), steps);
        rest = new double[clean.size()];
        Baseline.subtract(clean.t, clean.y, window, rest);
        double nyquist = 0.5 / clean.medianInterval();
        double highest = Math.max(EDGE / shortest, Math.min(CYCLES_NEEDED / shortest, nyquist));
        Spectrum spectrum = Spectrum.of(clean.t, rest, 2.0 / (CYCLES_NEEDED * longest), highest);
        if (spectrum.empty()) {
            return new CycleResult(
                    shortened ? tooShort(raw) : new CycleOutcome.NoCycle(null, 1.0, 0.0, 0.0), List.of(), advisories);
        }
        LineSearch lines = new LineSearch(
                clean.t,
                rest,
                spectrum,
                1.0 / (EDGE * longest),
                Math.min(highest, EDGE / shortest),
                search.falseAlarmLevel());
        LineSearch.Line line = lines.run();
        advisories.addAll(lines.advisories());
        CycleOutcome outcome;
        if (line.falseAlarm() < search.falseAlarmLevel()) {
            outcome = new Cycle(clean, window, line, Math.max(nyquist, highest)).outcome();
        } else if (shortened) {
            outcome = tooShort(raw);
        } else {
            double noise = Readings.sigma(rest);
            outcome = new CycleOutcome.NoCycle(
                    1.0 / (SECONDS_PER_MINUTE * line.frequency()),
                    line.falseAlarm(),
                    noise,
                    Math.sqrt(4.0 * lines.alarm(line) / clean.size()));
        }
        return new CycleResult(outcome, lines.picture(line), advisories);
    }

    private CycleOutcome.TooLittleData tooShort(Readings raw) {
        return new CycleOutcome.TooLittleData(
                DataShortage.DURATION, raw.span() / SECONDS_PER_MINUTE, CYCLES_NEEDED * search.longestPeriodMinutes());
    }

    /** What the record has too little of; null where nothing. */
    private CycleOutcome.TooLittleData shortage(Readings raw) {
        if (raw.size() < 2) {
            return new CycleOutcome.TooLittleData(DataShortage.READINGS, raw.size(), READINGS_NEEDED);
        }
        double interval = raw.medianInterval();
        if (interval > 0.5 * shortest) {
            return new CycleOutcome.TooLittleData(DataShortage.SAMPLING, interval, 0.5 * shortest);
        }
        double needed = CYCLES_NEEDED * EDGE * shortest;
        if (raw.span() < needed) {
            return new CycleOutcome.TooLittleData(
                    DataShortage.DURATION, raw.span() / SECONDS_PER_MINUTE, needed / SECONDS_PER_MINUTE);
        }
        double covered = raw.covered(Math.max(shortest, GAP_IN_INTERVALS * interval));
        if (covered < needed) {
            return new CycleOutcome.TooLittleData(
                    DataShortage.COVERAGE, covered / SECONDS_PER_MINUTE, needed / SECONDS_PER_MINUTE);
        }
        if (raw.size() < READINGS_NEEDED) {
            return new CycleOutcome.TooLittleData(DataShortage.READINGS, raw.size(), READINGS_NEEDED);
        }
        return null;
    }

    private void note(Readings raw, Readings clean, int given, int steps) {
        if (steps > 0) {
            advisories.add(
                    new Advisory("steps_taken_out", "Steps of the level were taken out (count)", steps, null, 0.0));
        }
        int dropped = raw.size() - clean.size();
        if (dropped > 0) {
            advisories.add(new Advisory(
                    "outliers_dropped",
                    "Lone readings more than five standard deviations off their neighbours were dropped (count)",
                    dropped,
                    null,
                    0.0));
        }
        if (raw.size() < given) {
            advisories.add(new Advisory(
                    "readings_averaged",
                    "Readings of one time, or finer than the search needs, were averaged (count of readings less)",
                    (double) given - raw.size(),
                    null,
                    0.0));
        }
        int gaps = raw.gaps(Math.max(shortest, GAP_IN_INTERVALS * raw.medianInterval()));
        if (gaps > 0) {
            advisories.add(new Advisory("record_has_gaps", "The record has gaps (count)", gaps, null, 0.0));
        }
    }
}
