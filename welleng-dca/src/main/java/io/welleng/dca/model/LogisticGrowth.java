package io.welleng.dca.model;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * Logistic growth of the cumulative to a carrying capacity.
 *
 * <p>\[ N = \frac{K t^n}{a + t^n}, \qquad q = \frac{K n a\,t^{n-1}}{(a + t^n)^2}, \qquad
 * D = \frac{1}{t}\left(1 - n + \frac{2 n t^n}{a + t^n}\right) \]
 * Half of the capacity is produced when \(t^n = a\). The rate at time 0 is infinite below n = 1, and 0 above it, where
 * the rate rises to a peak at \( t^n = a (n-1)/(n+1) \).
 *
 * @param capacity \(K\), ultimate cumulative (volume), above 0
 * @param a time to half the capacity, to the power n (day to the power n), above 0
 * @param n exponent, above 0 (dimensionless)
 * @see "Clark, A.J., Lake, L.W. and Patzek, T.W. (2011). Production forecasting with logistic growth models.
 *     SPE-144790-MS"
 */
public record LogisticGrowth(double capacity, double a, double n) implements Decline {

    /** Checks the components. */
    public LogisticGrowth {
        Check.positive(capacity, "capacity", "volume");
        Check.positive(a, "a", "day^n");
        Check.positive(n, "n", "(dimensionless)");
    }

    /** Share of the capacity still to come. */
    private double rest(double t) {
        return 1.0 / (1.0 + Math.pow(t, n) / a);
    }

    private double produced(double t) {
        return 1.0 / (1.0 + a * Math.pow(t, -n));
    }

    @Override
    public double ratePerDay(double timeDays) {
        if (Times.check(timeDays) == 0.0) {
            return n < 1.0 ? Double.POSITIVE_INFINITY : n == 1.0 ? capacity / a : 0.0;
        }
        return capacity * (n * produced(timeDays) / timeDays) * rest(timeDays);
    }

    @Override
    public double cumulative(double timeDays) {
        return capacity * produced(Times.check(timeDays));
    }

    @Override
    public double nominalDeclinePerDay(double timeDays) {
        if (Times.check(timeDays) == 0.0 && n == 1.0) {
            return 2.0 / a;
        }
        return (1.0 - n + 2.0 * n * produced(timeDays)) / timeDays;
    }

    @Override
    public double hyperbolicExponent(double timeDays) {
        double p = produced(Times.check(timeDays));
        if (timeDays == 0.0 && n == 1.0) {
            return 0.5;
        }
        double dt = 1.0 - n + 2.0 * n * p;
        return (dt - 2.0 * n * n * p * rest(timeDays)) / (dt * dt);
    }

    @Override
    public Arrival timeAtRate(double ratePerDay) {
        Times.checkRate(ratePerDay);
        double half = Math.pow(a, 1.0 / n);
        if (n >= 1.0) {
            double peakDays = half * Math.pow((n - 1.0) / (n + 1.0), 1.0 / n);
            double peak = ratePerDay(peakDays);
            if (ratePerDay > peak) {
                return new Arrival.AlwaysBelow(peak);
            }
            if (peakDays == 0.0) {
                return Times.reached(a * (Math.sqrt(peak / ratePerDay) - 1.0));
            }
            return Times.reached(Times.whereFalling(t -> Math.log(ratePerDay(t) / ratePerDay), peakDays));
        }
        double from = half;
        while (ratePerDay(from) < ratePerDay) {
            from *= 1.0e-3;
        }
        return Times.reached(Times.whereFalling(t -> Math.log(ratePerDay(t) / ratePerDay), from));
    }

    @Override
    public Arrival timeAtCumulative(double cumulative) {
        if (Times.checkCumulative(cumulative) >= capacity) {
            return new Arrival.AlwaysBelow(capacity);
        }
        return new Arrival.Reached(Math.pow(a * (cumulative / (capacity - cumulative)), 1.0 / n));
    }

    @Override
    public double ultimateCumulative() {
        return capacity;
    }

    @Override
    public String toString() {
        return "LogisticGrowth[K " + Figures.four(capacity) + ", a " + Figures.four(a) + " day^n, n " + Figures.four(n)
                + "]";
    }
}
