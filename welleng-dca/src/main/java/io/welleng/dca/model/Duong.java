package io.welleng.dca.model;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import io.welleng.dca.internal.Arps;

/**
 * Duong's decline for fracture-dominated flow. The rate rises from 0 to a peak at \( (a/m)^{1/(m-1)} \) days and falls
 * from there; where \(a \le m\) the peak is before day 1.
 *
 * <p>\[ q = q_1 t^{-m} \exp\left[\frac{a}{1-m}\left(t^{1-m} - 1\right)\right], \qquad N = \frac{q\,t^m}{a}, \qquad
 * D = m t^{-1} - a t^{-m} \]
 * with t in days.
 *
 * @param dayOneRatePerDay \(q_1\), rate at 1 day (volume/day), above 0
 * @param a intercept of log-log q/N against time (1/day), above 0
 * @param m slope of log-log q/N against time, above 1 (dimensionless)
 * @see "Duong, A.N. (2011). Rate-decline analysis for fracture-dominated shale reservoirs. SPE-137748-PA"
 */
public record Duong(double dayOneRatePerDay, double a, double m) implements Decline {

    /** Checks the components. */
    public Duong {
        Check.positive(dayOneRatePerDay, "dayOneRatePerDay", "volume/day");
        Check.positive(a, "a", "1/day");
        Check.positive(m, "m", "(dimensionless)");
        if (!(m > 1.0)) {
            Check.inRange(m, Math.nextUp(1.0), Double.MAX_VALUE, "m", "(dimensionless)");
        }
    }

    /** ln(N a/q1) = (t^(1−m) − 1)/(1−m) a, for any m near 1 too. */
    private double logVolume(double t) {
        double s = Math.log(t);
        return a * s * Arps.meanExponential((m - 1.0) * s);
    }

    @Override
    public double ratePerDay(double timeDays) {
        if (Times.check(timeDays) == 0.0) {
            return 0.0;
        }
        return dayOneRatePerDay * Math.exp(logVolume(timeDays) - m * Math.log(timeDays));
    }

    @Override
    public double cumulative(double timeDays) {
        return Times.check(timeDays) == 0.0 ? 0.0 : dayOneRatePerDay / a * Math.exp(logVolume(timeDays));
    }

    @Override
    public double nominalDeclinePerDay(double timeDays) {
        if (Times.check(timeDays) == 0.0) {
            return Double.NEGATIVE_INFINITY;
        }
        return (m - a * Math.pow(timeDays, 1.0 - m)) / timeDays;
    }

    @Override
    public double hyperbolicExponent(double timeDays) {
        if (Times.check(timeDays) == 0.0) {
            return 0.0;
        }
        double z = a * Math.pow(timeDays, 1.0 - m);
        return Double.isInfinite(z) ? 0.0 : m * (1.0 - z) / ((m - z) * (m - z));
    }

    /**
     * When the rate is greatest.
     *
     * @return time (days)
     */
    public double peakDays() {
        return Math.exp(Math.log(a / m) / (m - 1.0));
    }

    @Override
    public Arrival timeAtRate(double ratePerDay) {
        double peakDays = Math.max(Double.MIN_NORMAL, peakDays());
        double peak = ratePerDay(peakDays);
        if (Times.checkRate(ratePerDay) > peak) {
            return new Arrival.AlwaysBelow(peak);
        }
        double log = Math.log(ratePerDay / dayOneRatePerDay);
        return Times.reached(Times.whereFalling(t -> logVolume(t) - m * Math.log(t) - log, peakDays));
    }

    @Override
    public Arrival timeAtCumulative(double cumulative) {
        if (Times.checkCumulative(cumulative) == 0.0) {
            return new Arrival.Reached(0.0);
        }
        double w = Math.log(cumulative / dayOneRatePerDay * a) / a;
        double y = (m - 1.0) * w;
        if (y >= 1.0) {
            return new Arrival.AlwaysBelow(ultimateCumulative());
        }
        double s = Math.abs(y) < 1e-17 ? w : -Math.log1p(-y) / (m - 1.0);
        double t = Math.exp(s);
        return Double.isInfinite(t) ? new Arrival.AlwaysBelow(ultimateCumulative()) : new Arrival.Reached(t);
    }

    @Override
    public double ultimateCumulative() {
        return dayOneRatePerDay / a * Math.exp(a / (m - 1.0));
    }

    @Override
    public String toString() {
        return "Duong[q1 " + Figures.four(dayOneRatePerDay) + "/day, a " + Figures.four(a) + ", m " + Figures.four(m)
                + "]";
    }
}
