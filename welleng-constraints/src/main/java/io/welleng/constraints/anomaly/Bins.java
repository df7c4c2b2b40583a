package io.welleng.constraints.anomaly;

import io.welleng.constraints.telemetry.Quality;
import io.welleng.constraints.telemetry.SampleBuffer;
import io.welleng.core.trend.Robust;
import java.util.Arrays;

/** Readings of a well averaged in bins, bins in summaries; the bins of a well that runs. */
final class Bins {

    static final long NONE = Long.MIN_VALUE;

    private final AnomalyScanner scanner;
    private final Norms norms;
    private final int signals;
    private final double[] scratch;

    /** Bin that is being filled. */
    long bin = NONE;

    /** Bins and summaries that are closed. */
    final Ring fast;

    final Ring slow;

    /** Of the bin being filled, tag by tag. */
    final double[] sum;

    final double[] high;
    final int[] count;

    /** Standing still, tag by tag: the value, since when, the latest reading, readings since. */
    final double[] stillValue;

    final long[] stillSince;
    final long[] stillLast;
    final int[] stillCount;

    boolean running = true;
    long settledFrom = NONE;

    Bins(AnomalyScanner scanner, Norms norms) {
        this.scanner = scanner;
        this.norms = norms;
        int tags = scanner.tags.size();
        signals = scanner.features.signals();
        fast = new Ring(scanner.fastLengths);
        slow = new Ring(scanner.slowLengths);
        scratch = new double[scanner.summaryBins];
        sum = new double[tags];
        high = new double[tags];
        count = new int[tags];
        stillValue = new double[tags];
        Arrays.fill(stillValue, Double.NaN);
        stillSince = new long[tags];
        stillLast = new long[tags];
        stillCount = new int[tags];
        empty();
    }

    private void empty() {
        Arrays.fill(sum, 0.0);
        Arrays.fill(high, Double.NEGATIVE_INFINITY);
        Arrays.fill(count, 0);
    }

    /** Number of the summary that has a bin. */
    long summaryOf(long number) {
        return Math.floorDiv(number, (long) scanner.summaryBins);
    }

    /** Closes the bin before the time of the sample, if it is over. @return true if it was */
    boolean advance(long time) {
        long now = Math.floorDiv(time, scanner.binMillis);
        if (bin == NONE) {
            bin = now;
            return false;
        }
        if (now == bin) {
            return false;
        }
        close();
        long summary = summaryOf(bin);
        long summaryNow = summaryOf(now);
        if (summaryNow > summary) {
            summarise(summary);
            slow.skip(summary + 1, summaryNow - 1);
        }
        fast.skip(bin + 1, now - 1);
        bin = now;
        empty();
        return true;
    }

    void add(SampleBuffer sample) {
        long time = sample.epochMillis();
        for (int tag = 0; tag < count.length; tag++) {
            if (sample.quality(tag) == Quality.GOOD) {
                double value = sample.value(tag);
                sum[tag] += value;
                high[tag] = Math.max(high[tag], value);
                count[tag]++;
                if (value == stillValue[tag]) {
                    stillCount[tag]++;
                } else {
                    stillValue[tag] = value;
                    stillSince[tag] = time;
                    stillCount[tag] = 1;
                }
                stillLast[tag] = time;
            }
        }
    }

    private double mean(int tag) {
        return count[tag] == 0 ? Double.NaN : sum[tag] / count[tag];
    }

    private void close() {
        int tag = scanner.kind.runningTag;
        boolean seen = tag >= 0 && count[tag] > 0;
        boolean stands = seen && mean(tag) < scanner.kind.runningAtLeast;
        boolean metered = scanner.kind.flowTags.length > 0;
        boolean flows = false;
        for (int meter : scanner.kind.flowTags) {
            metered &= count[meter] > 0;
            flows |= mean(meter) >= WellKind.FLOW_AT_LEAST;
        }
        if (stands || metered || seen && scanner.kind.flowTags.length == 0) {
            boolean runs = !stands && (flows || !metered);
            if (runs && !running) {
                settledFrom = bin * scanner.binMillis + scanner.settleMillis;
            }
            running = runs;
        }
        boolean used = settled();
        if (!used) {
            Arrays.fill(stillValue, Double.NaN);
            Arrays.fill(stillCount, 0);
        }
        for (int s = 0; s < signals; s++) {
            fast.put(s, bin, used ? value(s) : Double.NaN);
        }
    }

    /** Whether the well runs and has run for long enough, in the bin being filled. */
    boolean settled() {
        return running && bin * scanner.binMillis >= settledFrom;
    }

    private double value(int s) {
        int a = scanner.signalTag[s];
        int b = scanner.signalOther[s];
        return switch (scanner.signalKind[s]) {
            case READING -> mean(a);
            case HIGHEST -> count[a] == 0 ? Double.NaN : high[a];
            case DIFFERENCE -> mean(a) - mean(b);
            case RATIO -> mean(b) == 0.0 ? Double.NaN : mean(a) / mean(b);
        };
    }

    private void summarise(long summary) {
        int setting = scanner.kind.settingTag;
        if (setting >= 0) {
            double now = summaryLevel(setting, summary);
            if (!Double.isNaN(now)) {
                norms.settingSeen(setting, now);
            }
        }
        for (int s = 0; s < signals; s++) {
            double level = summaryLevel(s, summary);
            slow.put(s, summary, level);
            if (s < count.length && !Double.isNaN(level)) {
                int n = collect(s, summary);
                norms.learn(s, level, Robust.sigmaInPlace(scratch, n, level));
            }
        }
    }

    private double summaryLevel(int s, long summary) {
        int n = collect(s, summary);
        return n < scanner.settings.windows().leastShare() * scanner.summaryBins
                ? Double.NaN
                : Robust.medianInPlace(scratch, n);
    }

    private int collect(int s, long summary) {
        return fast.collect(
                s, summary * scanner.summaryBins, Math.min(bin, (summary + 1) * scanner.summaryBins - 1), scratch);
    }
}
