package io.welleng.constraints.anomaly;

import io.welleng.constraints.anomaly.rule.Feature;
import io.welleng.constraints.telemetry.Milliseconds;
import io.welleng.core.cycle.CycleDetector;
import io.welleng.core.cycle.CycleOutcome;
import io.welleng.core.cycle.TimedSeries;
import io.welleng.core.trend.Robust;
import java.util.Arrays;

/** The features at one evaluation, each computed when first asked for; NaN where not known. */
final class FeatureValues {

    private static final double HUNDRED = 100.0;
    private static final int LEAST_STILL_READINGS = 8;

    private final AnomalyScanner scanner;
    private final Norms norms;
    private final Bins bins;
    private final double leastShare;
    private final double[] value;
    private final double[] period;
    private final boolean[] done;

    /** Levels of the signals, computed at most once an evaluation. */
    private final double[] level;

    private final boolean[] levelDone;

    /** Daily trends stay as they are until the next summary is closed. */
    private final double[] slow;

    private final long[] slowSummary;
    private final double[] scratch;

    FeatureValues(AnomalyScanner scanner, Norms norms, Bins bins) {
        this.scanner = scanner;
        this.norms = norms;
        this.bins = bins;
        leastShare = scanner.settings.windows().leastShare();
        int n = scanner.feature.length;
        value = new double[n];
        period = new double[n];
        done = new boolean[n];
        level = new double[scanner.signalKind.length];
        levelDone = new boolean[level.length];
        slow = new double[level.length];
        slowSummary = new long[level.length];
        Arrays.fill(slowSummary, Bins.NONE);
        scratch = new double[Math.max(Arrays.stream(scanner.fastLengths).max().orElse(0), scanner.slowSummaries)];
    }

    void begin() {
        Arrays.fill(done, false);
        Arrays.fill(levelDone, false);
    }

    double of(int feature) {
        if (!done[feature]) {
            double computed = compute(feature);
            // In percent of nothing: not known.
            value[feature] = Double.isInfinite(computed) ? Double.NaN : computed;
            done[feature] = true;
        }
        return value[feature];
    }

    boolean isDone(int feature) {
        return done[feature];
    }

    /** Period of the cycle that a feature found (min). */
    double period(int feature) {
        return period[feature];
    }

    private double compute(int f) {
        int s = scanner.featureSignal[f];
        Feature feature = scanner.feature[f];
        if (feature.needsReference() && !norms.known(s)) {
            return Double.NaN;
        }
        double reference = norms.level[s];
        double percent = reference == 0.0 ? Double.NaN : HUNDRED / Math.abs(reference);
        return switch (feature) {
            case LEVEL -> level(s);
            case CHANGE -> level(s) - reference;
            case CHANGE_PCT -> (level(s) - reference) * percent;
            case PEAK_PCT -> (highest(s) - reference) * percent;
            case SWING_RATIO -> norms.noise[s] == 0.0 ? Double.NaN : swing(s) / norms.noise[s];
            case SPREAD_PCT -> spread(s) / Math.abs(level(s)) * HUNDRED;
            case TREND_PER_HOUR ->
                slope(
                        bins.fast,
                        s,
                        bins.bin - 1,
                        scanner.trendBins / 3,
                        scanner.trendBins - scanner.trendBins / 3,
                        scanner.binMillis / Milliseconds.PER_HOUR);
            case TREND_PCT_PER_DAY -> percent * slowSlope(s);
            case STILL_MINUTES -> still(s);
            case CYCLE_PCT -> cycle(f, s);
        };
    }

    private int window(int s) {
        int n = bins.fast.collect(s, bins.bin - scanner.levelBins, bins.bin - 1, scratch);
        return n < leastShare * scanner.levelBins ? 0 : n;
    }

    double level(int s) {
        if (!levelDone[s]) {
            level[s] = Robust.medianInPlace(scratch, window(s));
            levelDone[s] = true;
        }
        return level[s];
    }

    private double swing(int s) {
        double centre = level(s);
        return Robust.sigmaInPlace(scratch, window(s), centre);
    }

    /** Robust standard deviation over the window of the spectral test. */
    private double spread(int s) {
        int n = bins.fast.collect(s, bins.bin - scanner.cycleBins, bins.bin - 1, scratch);
        return Robust.sigmaInPlace(scratch, n, Robust.medianInPlace(scratch, n));
    }

    private double highest(int s) {
        int n = window(s);
        double highest = n == 0 ? Double.NaN : Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            highest = Math.max(highest, scratch[i]);
        }
        return highest;
    }

    /**
     * Slope per day over the long window: the lesser of those of its two halves, and none where they disagree, so that a
     * step is not taken for a creep.
     */
    private double slowSlope(int s) {
        long last = bins.summaryOf(bins.bin) - 1;
        if (slowSummary[s] != last) {
            double step = scanner.summaryBins * scanner.binMillis / Milliseconds.PER_DAY;
            int third = scanner.slowSummaries / 3;
            double newer = slope(bins.slow, s, last, third, third, step);
            double older = slope(bins.slow, s, last - third, third, third, step);
            slow[s] = Double.isNaN(newer + older)
                    ? Double.NaN
                    : newer * older > 0.0 ? Math.copySign(Math.min(Math.abs(newer), Math.abs(older)), newer) : 0.0;
            slowSummary[s] = last;
        }
        return slow[s];
    }

    /**
     * Slope between the medians of the last {@code third} values and of as many that are {@code apart} earlier, per unit of
     * {@code step}.
     */
    private double slope(Ring ring, int s, long last, int third, int apart, double step) {
        int n = ring.collect(s, last - apart - third + 1, last - apart, scratch);
        if (n < leastShare * third) {
            return Double.NaN;
        }
        double before = Robust.medianInPlace(scratch, n);
        n = ring.collect(s, last - third + 1, last, scratch);
        if (n < leastShare * third) {
            return Double.NaN;
        }
        return (Robust.medianInPlace(scratch, n) - before) / (apart * step);
    }

    private double still(int tag) {
        if (!norms.known(tag) || norms.noise[tag] == 0.0) {
            return Double.NaN;
        }
        if (bins.stillCount[tag] == 0) {
            return Double.NaN;
        }
        return bins.stillCount[tag] < LEAST_STILL_READINGS
                ? 0.0
                : (bins.stillLast[tag] - bins.stillSince[tag]) / Milliseconds.PER_MINUTE;
    }

    private double cycle(int f, int s) {
        double level = level(s);
        int length = scanner.cycleBins;
        double[] seconds = new double[length];
        double[] values = new double[length];
        int n = 0;
        long first = bins.bin - length;
        for (long number = first; number < bins.bin; number++) {
            double y = bins.fast.get(s, number);
            if (!Double.isNaN(y)) {
                seconds[n] = (number - first) * (scanner.binMillis / Milliseconds.PER_SECOND);
                values[n++] = y;
            }
        }
        if (n == 0 || Double.isNaN(level) || level == 0.0) {
            return Double.NaN;
        }
        CycleOutcome outcome = CycleDetector.find(new Series(seconds, values, n), scanner.settings.cycle())
                .outcome();
        if (outcome instanceof CycleOutcome.Cyclic cyclic) {
            period[f] = cyclic.periodMinutes();
            return cyclic.amplitude() / Math.abs(level) * HUNDRED;
        }
        return outcome instanceof CycleOutcome.NoCycle ? 0.0 : Double.NaN;
    }

    /** Bins with data, for the spectral test. */
    private static final class Series implements TimedSeries {

        private final double[] seconds;
        private final double[] values;
        private final int size;

        Series(double[] seconds, double[] values, int size) {
            this.seconds = seconds;
            this.values = values;
            this.size = size;
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public double secondsFromStart(int index) {
            return seconds[index] - seconds[0];
        }

        @Override
        public double value(int index) {
            return values[index];
        }
    }
}
