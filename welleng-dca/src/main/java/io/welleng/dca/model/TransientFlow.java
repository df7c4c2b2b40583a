package io.welleng.dca.model;

import io.welleng.dca.internal.Arps;
import io.welleng.dca.internal.GaussLegendre;

/**
 * The transient hyperbolic model worked out along time, for a rate of 1 at the start. b and D are closed form; ln q and
 * the cumulative are integrated together, panel by panel, on 20 Gauss–Legendre points: ln q by the integral of the
 * polynomial through D, the volume by that of the polynomial through the rates which this gives. Panels double from the
 * first time scale on and are no longer than the time scale of the change of b. When that change is over to the last
 * bit the model is Arps' curve, and is continued as such. Going on to a later time costs only the panels between.
 */
final class TransientFlow {

    private static final double E_TO_GAMMA = Math.exp(ExponentialIntegral.EULER_GAMMA);

    /** exp(−e^−x) is 1 in doubles from here. */
    private static final double CHANGE_OVER = 37.5;

    /** Part of the first panel in which the start is all that counts. */
    private static final double FIRST_MOMENTS = 1.0e-3;

    /** Greatest fall of ln q over a panel. */
    private static final double LONGEST_DROP = 3.0;

    private final double di;
    private final double bi;
    private final double bf;
    private final double c;
    private final double telf;
    private final double offset;

    /** When b has changed to the last bit, and the integral of b until then. */
    private final double changed;

    private final double areaAtChange;

    /** When only Arps' curve is left: b has changed, or the decline is the terminal one. */
    private final double arpsFrom;

    private final double arpsB;

    /** When the terminal decline starts, infinite if never. */
    private final double terminalFrom;

    private double time;
    private double width;
    private double logDrop;
    private double volume;
    private double endLogDrop;
    private double endVolume;

    private final double[] values = new double[GaussLegendre.POINTS];
    private final double[] rates = new double[GaussLegendre.POINTS];
    private final double[] declineSeries = new double[GaussLegendre.POINTS];
    private final double[] rateSeries = new double[GaussLegendre.POINTS];

    TransientFlow(TransientHyperbolic model) {
        di = model.initialNominalDeclinePerDay();
        bi = model.initialB();
        bf = model.finalB();
        telf = model.endOfLinearFlowDays();
        c = E_TO_GAMMA / (1.5 * telf);
        offset = ExponentialIntegral.e1(Math.exp(c * telf + E_TO_GAMMA));
        changed = telf + (E_TO_GAMMA + CHANGE_OVER) / c;
        areaAtChange = integralOfB(changed);
        Double terminal = model.terminalNominalDeclinePerDay();
        terminalFrom = terminal == null ? Double.POSITIVE_INFINITY : timeAtDecline(terminal);
        arpsFrom = Math.min(changed, terminalFrom);
        arpsB = terminalFrom <= changed ? 0.0 : bf;
        restart();
    }

    private void restart() {
        time = 0.0;
        logDrop = 0.0;
        volume = 0.0;
        width = 0.5 * Math.min(1.0 / di, 1.0 / c);
        panel();
    }

    /** When the terminal decline starts (days), infinite if never. */
    double terminalFrom() {
        return terminalFrom;
    }

    /** How far b has changed, from 0 to 1: exp(−exp(−c (t − telf) + e^γ)). */
    private double share(double t) {
        return Math.exp(-Math.exp(-c * (t - telf) + E_TO_GAMMA));
    }

    double exponent(double t) {
        return t > terminalFrom ? 0.0 : bi - (bi - bf) * share(t);
    }

    /** Integral of b from 0 to t. */
    private double integralOfB(double t) {
        return bi * t - (bi - bf) / c * (ExponentialIntegral.e1(Math.exp(-c * (t - telf) + E_TO_GAMMA)) - offset);
    }

    double decline(double t) {
        return free(Math.min(t, terminalFrom));
    }

    /** The decline that would be without a terminal one. */
    private double free(double t) {
        double area = t > changed ? areaAtChange + bf * (t - changed) : integralOfB(t);
        return di / (1.0 + di * area);
    }

    private double timeAtDecline(double terminal) {
        double target = 1.0 / terminal - 1.0 / di;
        if (target <= 0.0) {
            return 0.0;
        }
        if (target >= areaAtChange) {
            return bf == 0.0 ? Double.POSITIVE_INFINITY : changed + (target - areaAtChange) / bf;
        }
        double lower = 0.0;
        double upper = changed;
        // The integral of b is increasing: halve to the last bit.
        while (true) {
            double middle = 0.5 * (lower + upper);
            if (!(middle > lower && middle < upper)) {
                return upper;
            }
            if (integralOfB(middle) < target) {
                lower = middle;
            } else {
                upper = middle;
            }
        }
    }

    /** Goes on to a time, from the panel reached so far where the time is not before it. */
    void to(double t) {
        if (t < time) {
            restart();
        }
        if (t < FIRST_MOMENTS * width && time == 0.0 && t <= arpsFrom) {
            // b has not begun to change, and a series over the panel loses the digits of so short a time.
            endLogDrop = Arps.exponent(di * t, exponent(0.0));
            endVolume = Arps.cumulative(1.0, di, exponent(0.0), t);
            return;
        }
        double end = Math.min(t, arpsFrom);
        while (time + width < end) {
            logDrop += half() * GaussLegendre.integral(declineSeries, 1.0);
            volume += half() * GaussLegendre.integral(rateSeries, 1.0);
            time += width;
            width = Math.min(Math.min(2.0 * width, 1.0 / c), LONGEST_DROP / free(time));
            panel();
        }
        double x = Math.min(1.0, (end - time) / half() - 1.0);
        endLogDrop = logDrop + half() * GaussLegendre.integral(declineSeries, x);
        endVolume = volume + half() * GaussLegendre.integral(rateSeries, x);
        if (t > arpsFrom) {
            beyond(t);
        }
    }

    private double half() {
        return 0.5 * width;
    }

    private void beyond(double t) {
        double q = Math.exp(-endLogDrop);
        double d = free(arpsFrom);
        double b = arpsB;
        double from = arpsFrom;
        if (terminalFrom > from && t > terminalFrom) {
            double length = terminalFrom - from;
            endVolume += Arps.cumulative(q, d, b, length);
            endLogDrop += Arps.exponent(d * length, b);
            q = Math.exp(-endLogDrop);
            d = Arps.decline(d, b, length);
            b = 0.0;
            from = terminalFrom;
        }
        endVolume += Arps.cumulative(q, d, b, t - from);
        endLogDrop += Arps.exponent(d * (t - from), b);
    }

    /** Decline and rate over the panel from {@link #time} on, as Legendre series. */
    private void panel() {
        double middle = time + half();
        for (int i = 0; i < GaussLegendre.POINTS; i++) {
            values[i] = free(middle + half() * GaussLegendre.node(i));
        }
        GaussLegendre.series(values, declineSeries);
        for (int i = 0; i < GaussLegendre.POINTS; i++) {
            rates[i] = Math.exp(-logDrop - half() * GaussLegendre.toNode(i, values));
        }
        GaussLegendre.series(rates, rateSeries);
    }

    /** ln(qi/q) at the time last gone to. */
    double logDrop() {
        return endLogDrop;
    }

    /** q/qi at the time last gone to. */
    double rate() {
        return Math.exp(-endLogDrop);
    }

    /** N/qi at the time last gone to (days). */
    double volume() {
        return endVolume;
    }

    /** Decline and b that go on for ever after the last change. */
    double ultimate() {
        double last = terminalFrom < Double.POSITIVE_INFINITY ? Math.max(terminalFrom, arpsFrom) : arpsFrom;
        to(last);
        double b = terminalFrom < Double.POSITIVE_INFINITY ? 0.0 : bf;
        return endVolume + Arps.ultimate(rate(), free(last), b);
    }
}
