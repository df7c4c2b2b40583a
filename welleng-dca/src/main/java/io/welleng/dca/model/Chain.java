package io.welleng.dca.model;

import io.welleng.core.check.Check;
import io.welleng.dca.internal.Arps;
import java.util.List;

/**
 * Segments worked out: the state at the start of each. A ramp is a piece with a slope, everything else a curve of
 * Arps; a constant rate is one without decline.
 */
final class Chain {

    private final double[] start;
    private final double[] q;
    private final double[] d;
    private final double[] b;
    private final double[] slope;
    private final double[] n;
    private int size;

    private Chain(int capacity) {
        start = new double[capacity];
        q = new double[capacity];
        d = new double[capacity];
        b = new double[capacity];
        slope = new double[capacity];
        n = new double[capacity];
    }

    /** Two hyperbolic segments, with or without a terminal decline. */
    static Chain of(double qi, double di, double b1, double switchDays, double b2, Double terminal) {
        Chain chain = new Chain(terminal == null ? 2 : 3);
        chain.add(0.0, qi, di, b1, 0.0);
        chain.add(switchDays, chain.rate(switchDays), Arps.decline(di, b1, switchDays), b2, 0.0);
        chain.end(terminal);
        return chain;
    }

    /** Any segments, with or without a terminal decline. */
    static Chain of(double qi, List<Segment> segments, Double terminal) {
        Chain chain = new Chain(segments.size() + (terminal == null ? 0 : 1));
        double rate = qi;
        double decline = 0.0;
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            double from = segment.startDays();
            if (i > 0) {
                rate = chain.rate(from);
                decline = chain.decline(from);
            }
            if (segment instanceof Segment.Hyperbolic h) {
                double di = h.nominalDeclinePerDay() == null ? decline : h.nominalDeclinePerDay();
                chain.add(from, rate, di, h.b(), 0.0);
            } else if (segment instanceof Segment.Ramp ramp) {
                double length = segments.get(i + 1).startDays() - from;
                chain.add(from, rate, 0.0, 0.0, (ramp.endRatePerDay() - rate) / length);
            } else {
                chain.add(from, rate, 0.0, 0.0, 0.0);
            }
        }
        chain.end(terminal);
        return chain;
    }

    private void add(double from, double rate, double decline, double exponent, double rise) {
        n[size] = size == 0 ? 0.0 : cumulative(from);
        start[size] = from;
        q[size] = rate;
        d[size] = decline;
        b[size] = exponent;
        slope[size] = rise;
        size++;
    }

    /** Adds the exponential end; the last piece must decline faster than it at first. */
    private void end(Double terminal) {
        if (terminal == null) {
            return;
        }
        int i = size - 1;
        Check.inRange(terminal, 0.0, d[i], "terminalNominalDeclinePerDay", "1/day");
        double at = start[i] + ModifiedHyperbolic.switchDays(d[i], b[i], terminal);
        if (at < Double.POSITIVE_INFINITY) {
            add(at, at == start[i] ? q[i] : rate(at), terminal, 0.0, 0.0);
        }
    }

    private int piece(double t) {
        int i = size - 1;
        while (i > 0 && t < start[i]) {
            i--;
        }
        return i;
    }

    double rate(double t) {
        return rate(piece(t), t);
    }

    private double rate(int i, double t) {
        double tau = t - start[i];
        return slope[i] != 0.0 ? q[i] + slope[i] * tau : Arps.rate(q[i], d[i], b[i], tau);
    }

    double cumulative(double t) {
        int i = piece(t);
        double tau = t - start[i];
        return n[i] + (slope[i] != 0.0 ? tau * (q[i] + 0.5 * slope[i] * tau) : Arps.cumulative(q[i], d[i], b[i], tau));
    }

    double decline(double t) {
        int i = piece(t);
        return slope[i] != 0.0 ? -slope[i] / rate(i, t) : Arps.decline(d[i], b[i], t - start[i]);
    }

    double exponent(double t) {
        int i = piece(t);
        return slope[i] != 0.0 ? -1.0 : b[i];
    }

    Arrival timeAtRate(double rate) {
        int last = size - 1;
        if (q[last] >= rate) {
            return d[last] > 0.0
                    ? Times.reached(start[last] + Arps.timeAtRate(q[last], d[last], b[last], rate))
                    : new Arrival.AlwaysAbove(q[last]);
        }
        double greatest = q[last];
        for (int i = last - 1; i >= 0; i--) {
            if (q[i] >= rate) {
                double tau = slope[i] != 0.0
                        ? (rate - q[i]) / slope[i]
                        : d[i] > 0.0 ? Arps.timeAtRate(q[i], d[i], b[i], rate) : Double.POSITIVE_INFINITY;
                return new Arrival.Reached(Math.min(start[i + 1], start[i] + tau));
            }
            greatest = Math.max(greatest, q[i]);
        }
        return new Arrival.AlwaysBelow(greatest);
    }

    Arrival timeAtCumulative(double cumulative) {
        int i = size - 1;
        while (i > 0 && cumulative <= n[i]) {
            i--;
        }
        double rest = cumulative - n[i];
        double tau = slope[i] != 0.0
                ? 2.0 * rest / (q[i] + Math.sqrt(Math.max(0.0, q[i] * q[i] + 2.0 * slope[i] * rest)))
                : Arps.timeAtCumulative(q[i], d[i], b[i], rest);
        if (i < size - 1) {
            return new Arrival.Reached(Math.min(start[i + 1], start[i] + (rest == 0.0 ? 0.0 : tau)));
        }
        return Double.isInfinite(tau)
                ? new Arrival.AlwaysBelow(ultimate())
                : new Arrival.Reached(start[i] + (rest == 0.0 ? 0.0 : tau));
    }

    double ultimate() {
        int i = size - 1;
        return n[i] + Arps.ultimate(q[i], d[i], b[i]);
    }
}
