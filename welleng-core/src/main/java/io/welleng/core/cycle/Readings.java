package io.welleng.core.cycle;

import io.welleng.core.trend.Robust;
import java.util.Arrays;

/** Times and values ready for a spectrum: each time once, at least so far apart. */
final class Readings {

    /** Of the shortest period: finer readings are averaged, which takes 0.1 % off its amplitude. */
    private static final double FINEST = 1.0 / 40.0;

    private static final double OUTLIER = 5.0;

    final double[] t;
    final double[] y;

    private Readings(double[] t, double[] y) {
        this.t = t;
        this.y = y;
    }

    static Readings of(TimedSeries series, double shortestSeconds) {
        double bin = FINEST * shortestSeconds;
        double[] t = new double[series.size()];
        double[] y = new double[series.size()];
        int n = 0;
        int i = 0;
        while (i < series.size()) {
            double start = series.secondsFromStart(i);
            double time = 0.0;
            double sum = 0.0;
            int count = 0;
            do {
                time += series.secondsFromStart(i) - start;
                sum += series.value(i);
                count++;
                i++;
            } while (i < series.size() && series.secondsFromStart(i) - start < bin);
            t[n] = start + time / count;
            y[n++] = sum / count;
        }
        return new Readings(Arrays.copyOf(t, n), Arrays.copyOf(y, n));
    }

    int size() {
        return t.length;
    }

    double span() {
        return t[t.length - 1] - t[0];
    }

    double medianInterval() {
        return medianInterval(t);
    }

    static double medianInterval(double[] t) {
        double[] steps = new double[t.length - 1];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = t[i + 1] - t[i];
        }
        return Baseline.median(steps, 0, steps.length);
    }

    /** Time between neighbours no further apart than so (s). */
    double covered(double longestGap) {
        double sum = 0.0;
        for (int i = 1; i < t.length; i++) {
            double step = t[i] - t[i - 1];
            sum += step <= longestGap ? step : 0.0;
        }
        return sum;
    }

    /** Number of gaps longer than so (s). */
    int gaps(double longestGap) {
        int count = 0;
        for (int i = 1; i < t.length; i++) {
            count += t[i] - t[i - 1] > longestGap ? 1 : 0;
        }
        return count;
    }

    /** Robust standard deviation of values about zero; their root mean square where more than half are zero. */
    static double sigma(double[] values) {
        double square = 0.0;
        for (double value : values) {
            square += value * value / values.length;
        }
        double sigma = Robust.sigmaInPlace(values.clone(), values.length, 0.0);
        return sigma > 0.0 ? sigma : Math.sqrt(square);
    }

    /**
     * Without outliers: values further than five standard deviations out are dropped where they stand alone, and drawn in
     * to five where their neighbours are with them.
     *
     * @param rest values without their slow course (unit of the series)
     */
    Readings withoutOutliers(double[] rest) {
        double limit = OUTLIER * sigma(rest);
        double[] time = new double[t.length];
        double[] kept = new double[t.length];
        int n = 0;
        for (int i = 0; i < t.length; i++) {
            double out = Math.abs(rest[i]) - limit;
            if (out > 0.0 && alone(rest, i, limit)) {
                continue;
            }
            time[n] = t[i];
            kept[n++] = out > 0.0 ? y[i] - Math.signum(rest[i]) * out : y[i];
        }
        return new Readings(Arrays.copyOf(time, n), Arrays.copyOf(kept, n));
    }

    private static boolean alone(double[] rest, int i, double limit) {
        double before = rest[Math.max(0, i - 1)];
        double behind = rest[Math.min(rest.length - 1, i + 1)];
        double sign = Math.signum(rest[i]);
        boolean first = i == 0 || sign * before < 0.5 * limit;
        boolean last = i == rest.length - 1 || sign * behind < 0.5 * limit;
        return first && last;
    }
}
