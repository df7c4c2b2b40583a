package io.welleng.core.cycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Steps of level, as a changed choke makes them.
 *
 * <p>A step jumps from one reading to the next, and the mean over one longest period behind it lies as much higher than
 * the mean over one before it, the median slope of the record apart. The edge of a saw-tooth jumps
 * likewise, but its means over whole cycles do not.
 */
final class Steps {

    /** A jump this many standard deviations of the noise from reading to reading may be a step. */
    private static final double JUMP = 6.0;

    /** The means follow the jump to this share of it. */
    private static final double SHARE = 0.5;

    /** So many lengths between a half and a whole side a jump is looked at. */
    private static final int LENGTHS = 8;

    private static final double LEAST_SIDE = 1.0 / 3.0;
    private static final int LEAST_READINGS = 5;
    private static final int MOST_STEPS = 20;
    private static final double GOLDEN_RATIO = 0.618_033_988_749_894_9;

    private Steps() {}

    /**
     * Levels a record.
     *
     * @param t times (s). Not modified.
     * @param y values (unit of the series). Modified.
     * @param side length of time before and behind a step (s)
     * @return number of steps taken out
     */
    static int remove(double[] t, double[] y, double side) {
        int n = t.length;
        double limit = JUMP * noise(y);
        double slope = slope(t, y, side);
        List<Integer> jumps = new ArrayList<>();
        for (int i = 2; i < n - 1; i++) {
            if (limit > 0.0 && Math.abs(jump(y, i)) > limit) {
                jumps.add(i);
            }
        }
        double[] size = new double[n];
        jumps.forEach(i -> size[i] = Math.abs(jump(y, i)));
        jumps.sort(Comparator.comparingDouble(i -> -size[i]));
        int found = 0;
        for (int at : jumps) {
            double jump = jump(y, at);
            if (found == MOST_STEPS || Math.abs(jump) <= limit) {
                // The second is a neighbour of a step that is already out.
                continue;
            }
            if (isFollowed(t, y, at, side, slope)) {
                double change = change(t, y, at, side) - slope * side;
                for (int i = at; i < n; i++) {
                    y[i] -= change;
                }
                found++;
            }
        }
        return found;
    }

    /**
     * Whether the means follow the jump, over one side and over shorter lengths. Every period up to one side has a
     * multiple between a half and a whole of it, over which the means of a cycle do not follow its edge.
     */
    private static boolean isFollowed(double[] t, double[] y, int at, double side, double slope) {
        double jump = jump(y, at);
        for (int i = 0; i < LENGTHS; i++) {
            double length = side * (1.0 - 0.5 * i / LENGTHS);
            double change = change(t, y, at, length) - slope * length;
            // Also where there are too few readings.
            if (!(Math.abs(change - jump) < SHARE * Math.abs(jump))) {
                return false;
            }
        }
        return true;
    }

    /** Standard deviation of a reading, from differences of neighbours. */
    private static double noise(double[] y) {
        double[] steps = new double[y.length - 1];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = y[i + 1] - y[i];
        }
        return Readings.sigma(steps) / Math.sqrt(2.0);
    }

    /**
     * Median slope between readings one to two sides apart (unit of the series per s). The distances go on by the golden
     * ratio, so that they meet every part of a cycle alike: over a single distance the rise between two edges of a
     * saw-tooth would pass for a trend.
     */
    private static double slope(double[] t, double[] y, double side) {
        double[] slopes = new double[t.length];
        int count = 0;
        for (int i = 0; i < t.length; i++) {
            int to = firstFrom(t, t[i] + side * (1.0 + i * GOLDEN_RATIO % 1.0));
            if (to < t.length) {
                slopes[count++] = (y[to] - y[i]) / (t[to] - t[i]);
            }
        }
        return Baseline.median(slopes, 0, count);
    }

    private static int firstFrom(double[] t, double time) {
        int at = Arrays.binarySearch(t, time);
        return at < 0 ? -at - 1 : at;
    }

    private static double jump(double[] y, int i) {
        return 0.5 * (y[i] + y[i + 1] - y[i - 1] - y[i - 2]);
    }

    /** Change of the mean; NaN, which is no step, where a side has too few readings. */
    private static double change(double[] t, double[] y, int at, double side) {
        double before = 0.0;
        int low = at;
        while (low > 0 && t[low - 1] >= t[at] - side) {
            before += y[--low];
        }
        double behind = 0.0;
        int high = at;
        while (high < t.length && t[high] <= t[at] + side) {
            behind += y[high++];
        }
        boolean enough = at - low >= LEAST_READINGS
                && high - at >= LEAST_READINGS
                && t[at] - t[low] > LEAST_SIDE * side
                && t[high - 1] - t[at] > LEAST_SIDE * side;
        return enough ? behind / (high - at) - before / (at - low) : Double.NaN;
    }
}
