package io.welleng.dca.segment;

import io.welleng.core.check.Check;
import io.welleng.core.trend.Robust;
import io.welleng.dca.data.DeclineSeries;

/** Sums of squares around the level or the line of any stretch, from running sums. */
final class LineCosts {

    private final DeclineSeries series;
    private final boolean line;
    private final int n;
    private final double[] time;
    private final double[] log;
    private final double meanTime;
    private final double meanLog;
    private final double[] t;
    private final double[] y;
    private final double[] tt;
    private final double[] ty;
    private final double[] yy;

    LineCosts(DeclineSeries series, boolean line) {
        this.series = series;
        this.line = line;
        n = Check.atLeast(series.size(), 1, "series.size");
        time = new double[n];
        log = new double[n];
        double sumTime = 0.0;
        double sumLog = 0.0;
        for (int i = 0; i < n; i++) {
            time[i] = series.middleDays(i);
            log[i] = Math.log(Check.positive(series.ratePerDay(i), Check.element("ratePerDay", i), "volume/day"));
            sumTime += time[i];
            sumLog += log[i];
        }
        meanTime = sumTime / n;
        meanLog = sumLog / n;
        t = new double[n + 1];
        y = new double[n + 1];
        tt = new double[n + 1];
        ty = new double[n + 1];
        yy = new double[n + 1];
        for (int i = 0; i < n; i++) {
            double dt = time[i] - meanTime;
            double dy = log[i] - meanLog;
            t[i + 1] = t[i] + dt;
            y[i + 1] = y[i] + dy;
            tt[i + 1] = tt[i] + dt * dt;
            ty[i + 1] = ty[i] + dt * dy;
            yy[i + 1] = yy[i] + dy * dy;
        }
    }

    private double slope(int from, int to) {
        int m = to - from;
        double st = t[to] - t[from];
        double stt = tt[to] - tt[from] - st * st / m;
        return line && m > 1 ? (ty[to] - ty[from] - st * (y[to] - y[from]) / m) / stt : 0.0;
    }

    /** Sum of squares of the points from (included) to (not included). */
    double sumOfSquares(int from, int to) {
        int m = to - from;
        double sy = y[to] - y[from];
        double syy = yy[to] - yy[from] - sy * sy / m;
        if (line && m > 1) {
            double st = t[to] - t[from];
            double stt = tt[to] - tt[from] - st * st / m;
            double sty = ty[to] - ty[from] - st * sy / m;
            syy -= sty * sty / stt;
        }
        return Math.max(0.0, syy);
    }

    /** Standard deviation of ln rate about the line through both neighbours, from the median: changes do not disturb it. */
    double noise() {
        double[] distance = new double[Math.max(1, n - 2)];
        for (int i = 1; i < n - 1; i++) {
            double w = (time[i] - time[i - 1]) / (time[i + 1] - time[i - 1]);
            double away = log[i] - (1.0 - w) * log[i - 1] - w * log[i + 1];
            distance[i - 1] = Math.abs(away) / Math.sqrt(1.0 + w * w + (1.0 - w) * (1.0 - w));
        }
        return Robust.median(distance) / Robust.NORMAL_QUARTILE;
    }

    Stretch stretch(int from, int to) {
        double slope = slope(from, to);
        int m = to - from;
        double start = series.startDays(from);
        double level = meanLog + (y[to] - y[from]) / m + slope * (start - meanTime - (t[to] - t[from]) / m);
        double squares = sumOfSquares(from, to);
        return new Stretch(from, to, start, series.endDays(to - 1), Math.exp(level), 0.0 - slope, squares);
    }
}
