package io.welleng.lift.srp.classify;

import java.util.List;

/** Features of the shape that have a name: they split the trees and explain the answer. Position and load run from 0 to 1. */
final class ShapeScalars {

    static final List<String> NAMES = List.of(
            "area",
            "up_mean",
            "down_mean",
            "up_spread",
            "down_spread",
            "least_gap",
            "greatest_gap",
            "greatest_gap_at",
            "least_gap_at",
            "up_slope",
            "down_slope",
            "up_roughness",
            "down_roughness",
            "up_time",
            "bottom_load",
            "top_load",
            "peak_time",
            "peak_at",
            "minimum_time",
            "minimum_at",
            "variation",
            "steepest_rise",
            "steepest_fall",
            "mean",
            "spread",
            "skewness",
            "kurtosis",
            "mean_position",
            "position_spread",
            "correlation");

    static final List<String> MEANINGS = List.of(
            "area of the loop",
            "mean load on the way up",
            "mean load on the way down",
            "spread of the load on the way up",
            "spread of the load on the way down",
            "least gap between up and down",
            "greatest gap between up and down",
            "position of the greatest gap",
            "position of the least gap",
            "slope of the load on the way up",
            "slope of the load on the way down",
            "roughness of the load on the way up",
            "roughness of the load on the way down",
            "part of the time on the way up",
            "load at the bottom",
            "load at the top",
            "time of the greatest load",
            "position of the greatest load",
            "time of the least load",
            "position of the least load",
            "ups and downs of the load, summed",
            "steepest rise of the load per step",
            "steepest fall of the load per step",
            "mean load",
            "spread of the load",
            "skewness of the load",
            "kurtosis of the load",
            "mean position",
            "spread of the position",
            "correlation of load and position");

    private static final int PROFILE = 20;
    private static final int FIRST = 3;
    private static final int LAST = 17;
    private static final int N = CardOutline.POINTS;

    private ShapeScalars() {}

    /** Writes the features into {@code out} from {@code at}; {@code profile} holds 20 loads up and 20 down. */
    static void write(CardOutline card, int top, double[] profile, double[] out, int at) {
        double[] x = card.position;
        double[] f = card.load;
        double area = 0.0;
        double variation = 0.0;
        double rise = Double.NEGATIVE_INFINITY;
        double fall = Double.POSITIVE_INFINITY;
        double sum = 0.0;
        double sumX = 0.0;
        int peak = 0;
        int least = 0;
        for (int i = 0; i < N; i++) {
            int next = i + 1 < N ? i + 1 : 0;
            double df = f[next] - f[i];
            area += 0.5 * (f[next] + f[i]) * (x[next] - x[i]);
            variation += Math.abs(df);
            rise = Math.max(rise, df);
            fall = Math.min(fall, df);
            sum += f[i];
            sumX += x[i];
            peak = f[i] > f[peak] ? i : peak;
            least = f[i] < f[least] ? i : least;
        }
        out[at] = area;
        gaps(profile, out, at + 5);
        line(profile, 0, out, at + 1, at + 3, at + 9, at + 11);
        line(profile, PROFILE, out, at + 2, at + 4, at + 10, at + 12);
        out[at + 13] = (double) top / N;
        out[at + 14] = f[0];
        out[at + 15] = f[top];
        out[at + 16] = (double) peak / N;
        out[at + 17] = x[peak];
        out[at + 18] = (double) least / N;
        out[at + 19] = x[least];
        out[at + 20] = variation;
        out[at + 21] = rise;
        out[at + 22] = fall;
        moments(x, f, sumX / N, sum / N, out, at + 23);
    }

    private static void gaps(double[] profile, double[] out, int at) {
        int widest = 0;
        int narrowest = 0;
        for (int i = 1; i < PROFILE; i++) {
            double gap = profile[i] - profile[i + PROFILE];
            widest = gap > profile[widest] - profile[widest + PROFILE] ? i : widest;
            narrowest = gap < profile[narrowest] - profile[narrowest + PROFILE] ? i : narrowest;
        }
        out[at] = profile[narrowest] - profile[narrowest + PROFILE];
        out[at + 1] = profile[widest] - profile[widest + PROFILE];
        out[at + 2] = (double) widest / PROFILE;
        out[at + 3] = (double) narrowest / PROFILE;
    }

    /** Mean and spread of a profile, and slope and spread about the straight line of its middle part. */
    private static void line(double[] profile, int from, double[] out, int mean, int spread, int slope, int rough) {
        double sum = 0.0;
        double squares = 0.0;
        for (int i = 0; i < PROFILE; i++) {
            sum += profile[from + i];
        }
        double average = sum / PROFILE;
        for (int i = 0; i < PROFILE; i++) {
            squares += (profile[from + i] - average) * (profile[from + i] - average);
        }
        out[mean] = average;
        out[spread] = Math.sqrt(squares / PROFILE);
        int n = LAST - FIRST;
        double middle = 0.0;
        for (int i = FIRST; i < LAST; i++) {
            middle += profile[from + i] / n;
        }
        double sxy = 0.0;
        double sxx = 0.0;
        double syy = 0.0;
        for (int i = FIRST; i < LAST; i++) {
            double q = (i - 0.5 * (FIRST + LAST - 1)) / PROFILE;
            double d = profile[from + i] - middle;
            sxy += q * d;
            sxx += q * q;
            syy += d * d;
        }
        out[slope] = sxy / sxx;
        out[rough] = Math.sqrt(Math.max(0.0, syy - sxy * sxy / sxx) / n);
    }

    private static void moments(double[] x, double[] f, double meanX, double mean, double[] out, int at) {
        double m2 = 0.0;
        double m3 = 0.0;
        double m4 = 0.0;
        double xx = 0.0;
        double xf = 0.0;
        for (int i = 0; i < N; i++) {
            double d = f[i] - mean;
            double e = x[i] - meanX;
            m2 += d * d;
            m3 += d * d * d;
            m4 += d * d * d * d;
            xx += e * e;
            xf += e * d;
        }
        double spread = Math.sqrt(m2 / N);
        out[at] = mean;
        out[at + 1] = spread;
        out[at + 2] = spread > 0.0 ? m3 / N / (spread * spread * spread) : 0.0;
        out[at + 3] = spread > 0.0 ? m4 / N / (spread * spread * spread * spread) : 0.0;
        out[at + 4] = meanX;
        out[at + 5] = Math.sqrt(xx / N);
        out[at + 6] = xx > 0.0 && m2 > 0.0 ? xf / Math.sqrt(xx * m2) : 0.0;
    }
}
