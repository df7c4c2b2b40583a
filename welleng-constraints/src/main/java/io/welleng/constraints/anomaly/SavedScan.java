package io.welleng.constraints.anomaly;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalElements;
import io.welleng.core.json.OptionalValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A {@link ScanState} as data, for JSON. Null stands for what is not there yet. Its parts are the state's own and of no
 * other use.
 *
 * @param scanner kind of scanner that it belongs to
 * @param last time of the last sample (ms)
 * @param evaluationSlot number of the last evaluation in time
 * @param evaluations evaluations so far
 * @param bin number of the bin being filled
 * @param running whether the well runs
 * @param settledFrom time from which it has settled after a start (ms)
 * @param sum sums of the bin being filled, by tag
 * @param high highest readings of the bin being filled, by tag
 * @param count numbers of readings of the bin being filled, by tag
 * @param stillValue latest readings, by tag
 * @param stillSince times of their first appearance (ms), by tag
 * @param stillLast times of the latest readings (ms), by tag
 * @param stillCount readings without change, by tag
 * @param fast bins
 * @param slow summaries
 * @param learning whether a reference is learned
 * @param level levels of the reference, by signal
 * @param spread spreads of the reference, by signal
 * @param noise noises of the reference, by signal
 * @param learnLevel levels learned from
 * @param learnNoise noises learned from
 * @param learnCount summaries learned from, by tag
 * @param phases phases of the delays, by rule
 * @param since times at which pending changes began (ms), by rule
 * @param stuck whether each tag is stuck
 * @param findings findings that go on
 */
public record SavedScan(
        String scanner,
        @OptionalValue Long last,
        @OptionalValue Long evaluationSlot,
        long evaluations,
        @OptionalValue Long bin,
        boolean running,
        @OptionalValue Long settledFrom,
        @OptionalElements List<Double> sum,
        @OptionalElements List<Double> high,
        List<Integer> count,
        @OptionalElements List<Double> stillValue,
        List<Long> stillSince,
        List<Long> stillLast,
        List<Integer> stillCount,
        @OptionalElements List<Double> fast,
        @OptionalElements List<Double> slow,
        boolean learning,
        @OptionalElements List<Double> level,
        @OptionalElements List<Double> spread,
        @OptionalElements List<Double> noise,
        @OptionalElements List<Double> learnLevel,
        @OptionalElements List<Double> learnNoise,
        List<Integer> learnCount,
        List<Integer> phases,
        List<Long> since,
        List<Boolean> stuck,
        List<Finding> findings) {

    /** Checks that the scanner is named and copies the lists. */
    public SavedScan {
        Check.text(scanner, "scanner");
        sum = copy(sum, "sum");
        high = copy(high, "high");
        count = copy(count, "count");
        stillValue = copy(stillValue, "stillValue");
        stillSince = copy(stillSince, "stillSince");
        stillLast = copy(stillLast, "stillLast");
        stillCount = copy(stillCount, "stillCount");
        fast = copy(fast, "fast");
        slow = copy(slow, "slow");
        level = copy(level, "level");
        spread = copy(spread, "spread");
        noise = copy(noise, "noise");
        learnLevel = copy(learnLevel, "learnLevel");
        learnNoise = copy(learnNoise, "learnNoise");
        learnCount = copy(learnCount, "learnCount");
        phases = copy(phases, "phases");
        since = copy(since, "since");
        stuck = copy(stuck, "stuck");
        findings = copy(findings, "findings");
    }

    private static <T> List<T> copy(List<T> list, String name) {
        return Collections.unmodifiableList(new ArrayList<>(Check.present(list, name)));
    }

    static Long time(long time) {
        return time == Bins.NONE ? null : (Long) time;
    }

    static long time(Long time) {
        return time == null ? Bins.NONE : time;
    }

    static List<Double> list(double[] values) {
        List<Double> list = new ArrayList<>(values.length);
        for (double value : values) {
            list.add(Double.isFinite(value) ? (Double) value : null);
        }
        return list;
    }

    static List<Integer> list(int[] values) {
        List<Integer> list = new ArrayList<>(values.length);
        for (int value : values) {
            list.add(value);
        }
        return list;
    }

    static List<Long> list(long[] values) {
        List<Long> list = new ArrayList<>(values.length);
        for (long value : values) {
            list.add(value);
        }
        return list;
    }

    static List<Integer> list(byte[] values) {
        List<Integer> list = new ArrayList<>(values.length);
        for (byte value : values) {
            list.add((int) value);
        }
        return list;
    }

    static List<Boolean> list(boolean[] values) {
        List<Boolean> list = new ArrayList<>(values.length);
        for (boolean value : values) {
            list.add(value);
        }
        return list;
    }

    static void into(List<Double> list, double[] values, String name) {
        Check.sameLength(list.size(), name, values.length, "that of the scanner");
        for (int i = 0; i < values.length; i++) {
            values[i] = list.get(i) == null ? Double.NaN : list.get(i);
        }
    }

    static void into(List<Integer> list, int[] values, String name) {
        Check.sameLength(list.size(), name, values.length, "that of the scanner");
        for (int i = 0; i < values.length; i++) {
            values[i] = list.get(i);
        }
    }

    static void into(List<Long> list, long[] values, String name) {
        Check.sameLength(list.size(), name, values.length, "that of the scanner");
        for (int i = 0; i < values.length; i++) {
            values[i] = list.get(i);
        }
    }

    static void into(List<Integer> list, byte[] values, String name) {
        Check.sameLength(list.size(), name, values.length, "that of the scanner");
        for (int i = 0; i < values.length; i++) {
            values[i] = (byte) Check.inRange(list.get(i), 0, 3, Check.element(name, i), "");
        }
    }

    static void into(List<Boolean> list, boolean[] values, String name) {
        Check.sameLength(list.size(), name, values.length, "that of the scanner");
        for (int i = 0; i < values.length; i++) {
            values[i] = list.get(i);
        }
    }
}
