package io.welleng.core.cycle;

import io.welleng.core.trend.Robust;
import java.util.Arrays;

/**
 * The slow course of a series: the running median over a window of time.
 *
 * <p>A median follows trends and keeps the edge of a step, so neither is left in the difference, and a window of two
 * cycles or more has a cycle no slope. At both ends of a stretch without long gaps the window stays whole and is
 * continued by its own slope.
 */
final class Baseline {

    private Baseline() {}

    /**
     * Takes the slow course off.
     *
     * @param t times (s), ascending. Not modified.
     * @param y values (unit of the series). Not modified.
     * @param window length of the window (s); a gap of half of it parts the record
     * @param out values without their slow course (unit of the series). Modified.
     */
    static void subtract(double[] t, double[] y, double window, double[] out) {
        int from = 0;
        for (int i = 1; i <= t.length; i++) {
            if (i == t.length || t[i] - t[i - 1] > 0.5 * window) {
                stretch(t, y, from, i, window, out);
                from = i;
            }
        }
    }

    private static void stretch(double[] t, double[] y, int from, int to, double window, double[] out) {
        double[] sorted = new double[to - from];
        int size = 0;
        int low = from;
        int high = from;
        double first = t[from] + 0.5 * window;
        double last = t[to - 1] - 0.5 * window;
        if (last <= first) {
            Line line = Line.of(t, y, from, to);
            for (int i = from; i < to; i++) {
                out[i] = y[i] - line.at(t[i]);
            }
            return;
        }
        Line start = null;
        Line end = null;
        for (int i = from; i < to; i++) {
            if (t[i] < first) {
                start = start == null ? Line.of(t, y, from, behind(t, from, to, t[from] + window)) : start;
                out[i] = y[i] - start.at(t[i]);
                continue;
            }
            if (t[i] > last) {
                end = end == null ? Line.of(t, y, at(t, from, to, t[to - 1] - window), to) : end;
                out[i] = y[i] - end.at(t[i]);
                continue;
            }
            while (high < to && t[high] <= t[i] + 0.5 * window) {
                size = insert(sorted, size, y[high++]);
            }
            while (t[low] < t[i] - 0.5 * window) {
                size = remove(sorted, size, y[low++]);
            }
            out[i] = y[i] - median(sorted, size);
        }
    }

    private static int behind(double[] t, int from, int to, double time) {
        int i = from;
        while (i < to && t[i] <= time) {
            i++;
        }
        return i;
    }

    private static int at(double[] t, int from, int to, double time) {
        int i = to - 1;
        while (i > from && t[i - 1] >= time) {
            i--;
        }
        return i;
    }

    private static int insert(double[] sorted, int size, double value) {
        int place = Arrays.binarySearch(sorted, 0, size, value);
        place = place < 0 ? -place - 1 : place;
        System.arraycopy(sorted, place, sorted, place + 1, size - place);
        sorted[place] = value;
        return size + 1;
    }

    private static int remove(double[] sorted, int size, double value) {
        int place = Arrays.binarySearch(sorted, 0, size, value);
        System.arraycopy(sorted, place + 1, sorted, place, size - place - 1);
        return size - 1;
    }

    static double median(double[] sorted, int size) {
        return 0.5 * (sorted[(size - 1) / 2] + sorted[size / 2]);
    }

    /** Median of some values. */
    static double median(double[] values, int from, int to) {
        return Robust.medianInPlace(Arrays.copyOfRange(values, from, to), to - from);
    }

    /** A line through the medians of the two halves of a stretch, its height the median of all. */
    private record Line(double centre, double level, double slope) {

        static Line of(double[] t, double[] y, int from, int to) {
            int n = to - from;
            int half = from + n / 2;
            if (n < 4) {
                return new Line(t[from], median(y, from, to), 0.0);
            }
            double apart = median(t, half, to) - median(t, from, half);
            double slope = apart > 0.0 ? (median(y, half, to) - median(y, from, half)) / apart : 0.0;
            double centre = 0.5 * (t[from] + t[to - 1]);
            double[] flat = new double[n];
            for (int i = 0; i < n; i++) {
                flat[i] = y[from + i] - slope * (t[from + i] - centre);
            }
            return new Line(centre, median(flat, 0, n), slope);
        }

        double at(double time) {
            return level + slope * (time - centre);
        }
    }
}
