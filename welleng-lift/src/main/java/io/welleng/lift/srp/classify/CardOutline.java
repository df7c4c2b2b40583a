package io.welleng.lift.srp.classify;

import io.welleng.lift.srp.card.Card;
import io.welleng.lift.srp.classify.CardClassification.Reason;

/**
 * A card made comparable: lost loads repaired, time running forward, the first point in the middle of the rest at the
 * bottom of the stroke, 256 points at equal steps of time, position and load each from 0 to 1.
 *
 * <p>A run of loads of exactly zero on a surface card is lost when the loads beside it are further from zero than a quarter
 * of the range of the others: at the start or the end of the record it is cut off with its positions, elsewhere it is filled by
 * a straight line. A card whose loop encloses negative work was stored backwards and is turned.
 */
final class CardOutline {

    /** Points of the outline. */
    static final int POINTS = 256;

    /** Points nearer to an end of the stroke than this part of it are the rest at that end. */
    private static final double REST = 0.002;

    /** Ranges below this part of the greatest magnitude are rounding. */
    private static final double ROUNDING = 1.0e-9;

    /** Greatest magnitude whose powers stay finite. */
    private static final double LARGEST = 1.0e30;

    /** Ranges below this cannot be divided by. */
    private static final double TINY = 1.0e-30;

    private static final double DROP_PART = 0.25;

    final double[] position = new double[POINTS];
    final double[] load = new double[POINTS];

    /** Why there is no outline; null where there is one. */
    Reason reason;

    int recorded;
    int kept;
    int filled;
    double strokeIn;
    double leastLbf;
    double greatestLbf;
    double meanLbf;
    double workInLbf;

    static CardOutline of(Card card, CardKind kind) {
        CardOutline outline = new CardOutline();
        outline.read(card.positionsIn(), card.loadsLbf(), kind == CardKind.SURFACE);
        return outline;
    }

    private void read(double[] x, double[] f, boolean repair) {
        recorded = x.length;
        int from = 0;
        int to = x.length;
        if (repair) {
            double limit = DROP_PART * rangeOfOthers(f);
            while (to > from && f[to - 1] == 0.0) {
                to--;
            }
            to = to > 0 && to < f.length && Math.abs(f[to - 1]) > limit ? to : f.length;
            while (from < to && f[from] == 0.0) {
                from++;
            }
            from = from < to && from > 0 && Math.abs(f[from]) > limit ? from : 0;
            fill(f, from, to, limit);
        }
        kept = to - from;
        if (kept < Card.LEAST_POINTS) {
            reason = Reason.TOO_FEW_POINTS;
            return;
        }
        measure(x, f, from, to);
        if (reason == null) {
            resample(x, f, from);
        }
    }

    private static double rangeOfOthers(double[] f) {
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (double value : f) {
            if (value != 0.0) {
                least = Math.min(least, value);
                greatest = Math.max(greatest, value);
            }
        }
        return greatest - least;
    }

    private void fill(double[] f, int from, int to, double limit) {
        int i = from + 1;
        while (i < to) {
            if (f[i] != 0.0) {
                i++;
                continue;
            }
            int end = i;
            while (end < to && f[end] == 0.0) {
                end++;
            }
            if (end < to && Math.abs(f[i - 1]) > limit && Math.abs(f[end]) > limit) {
                double step = (f[end] - f[i - 1]) / (end - i + 1);
                for (int j = i; j < end; j++) {
                    f[j] = f[i - 1] + step * (j - i + 1);
                }
                filled += end - i;
            }
            i = end;
        }
    }

    private void measure(double[] x, double[] f, int from, int to) {
        double low = x[from];
        double high = x[from];
        leastLbf = f[from];
        greatestLbf = f[from];
        double largest = 0.0;
        double sum = 0.0;
        double work = 0.0;
        for (int i = from; i < to; i++) {
            int next = i + 1 < to ? i + 1 : from;
            low = Math.min(low, x[i]);
            high = Math.max(high, x[i]);
            leastLbf = Math.min(leastLbf, f[i]);
            greatestLbf = Math.max(greatestLbf, f[i]);
            largest = Math.max(largest, Math.max(Math.abs(x[i]), Math.abs(f[i])));
            sum += f[i];
            work += 0.5 * (f[i] + f[next]) * (x[next] - x[i]);
        }
        strokeIn = high - low;
        meanLbf = sum / kept;
        workInLbf = work;
        if (largest > LARGEST) {
            reason = Reason.TOO_LARGE;
        } else if (strokeIn <= Math.max(TINY, ROUNDING * Math.max(Math.abs(low), Math.abs(high)))) {
            reason = Reason.NO_STROKE;
        } else if (greatestLbf - leastLbf
                <= Math.max(TINY, ROUNDING * Math.max(Math.abs(leastLbf), Math.abs(greatestLbf)))) {
            reason = Reason.NO_LOAD_RANGE;
        }
    }

    private void resample(double[] x, double[] f, int from) {
        double low = Double.POSITIVE_INFINITY;
        for (int i = 0; i < kept; i++) {
            low = Math.min(low, x[from + i]);
        }
        double perStroke = 1.0 / strokeIn;
        double perRange = 1.0 / (greatestLbf - leastLbf);
        double start = restCentre(x, from, low);
        double step = (workInLbf < 0.0 ? -1.0 : 1.0) * kept / POINTS;
        for (int j = 0; j < POINTS; j++) {
            double at = start + j * step;
            double floor = Math.floor(at);
            double part = at - floor;
            int i = Math.floorMod((int) floor, kept);
            int next = i + 1 < kept ? i + 1 : 0;
            position[j] = ((1.0 - part) * x[from + i] + part * x[from + next] - low) * perStroke;
            load[j] = ((1.0 - part) * f[from + i] + part * f[from + next] - leastLbf) * perRange;
        }
    }

    /** Middle of the longest cyclic run of points at rest at the bottom, in points; the same wherever the record starts. */
    private double restCentre(double[] x, int from, double low) {
        double limit = low + REST * strokeIn;
        int outside = 0;
        while (x[from + outside] <= limit) {
            outside++;
        }
        int longest = 0;
        double centre = 0.0;
        int run = 0;
        for (int i = 1; i <= kept; i++) {
            if (x[from + (outside + i) % kept] <= limit) {
                run++;
                if (run > longest) {
                    longest = run;
                    centre = outside + i - 0.5 * (run - 1);
                }
            } else {
                run = 0;
            }
        }
        return centre;
    }
}
