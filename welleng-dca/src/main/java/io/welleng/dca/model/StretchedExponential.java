package io.welleng.dca.model;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import org.apache.commons.math3.special.Gamma;

/**
 * Stretched exponential decline: a mixture of exponential declines.
 *
 * <p>\[ q = q_i \exp\left[-(t/\tau)^n\right], \qquad
 * N = \frac{q_i \tau}{n}\,\gamma\left(\tfrac{1}{n}, (t/\tau)^n\right), \qquad
 * D = \frac{n}{\tau}\left(\frac{t}{\tau}\right)^{n-1} \]
 * with the lower incomplete gamma function, not divided by \(\Gamma(1/n)\). Below n = 1 decline and b are infinite at
 * time 0.
 *
 * @param initialRatePerDay \(q_i\), rate at time 0 (volume/day), above 0
 * @param tauDays \(\tau\), characteristic time (days), above 0
 * @param n exponent, above 0, at most 1 (dimensionless)
 * @see "Valkó, P.P. (2009). Assigning value to stimulation in the Barnett Shale. SPE-119369-MS; Valkó, P.P. and Lee,
 *     W.J. (2010). SPE-134231-MS"
 */
public record StretchedExponential(double initialRatePerDay, double tauDays, double n) implements Decline {

    /** Checks the components. */
    public StretchedExponential {
        Check.positive(initialRatePerDay, "initialRatePerDay", "volume/day");
        Check.positive(tauDays, "tauDays", "days");
        Check.positive(Check.inRange(n, 0.0, 1.0, "n", "(dimensionless)"), "n", "(dimensionless)");
    }

    private double x(double timeDays) {
        return Math.pow(Times.check(timeDays) / tauDays, n);
    }

    @Override
    public double ratePerDay(double timeDays) {
        return initialRatePerDay * Math.exp(-x(timeDays));
    }

    @Override
    public double cumulative(double timeDays) {
        double x = x(timeDays);
        return x > StretchedKernel.NOTHING_LEFT
                ? ultimateCumulative()
                : initialRatePerDay * timeDays * StretchedKernel.mean(1.0 / n, x);
    }

    @Override
    public double nominalDeclinePerDay(double timeDays) {
        return n / tauDays * Math.pow(Times.check(timeDays) / tauDays, n - 1.0);
    }

    @Override
    public double hyperbolicExponent(double timeDays) {
        double x = x(timeDays);
        return n == 1.0 ? 0.0 : (1.0 - n) / (n * x);
    }

    @Override
    public Arrival timeAtRate(double ratePerDay) {
        if (Times.checkRate(ratePerDay) > initialRatePerDay) {
            return new Arrival.AlwaysBelow(initialRatePerDay);
        }
        double drop = initialRatePerDay - ratePerDay;
        double u = drop < 0.5 * ratePerDay ? Math.log1p(drop / ratePerDay) : Math.log(initialRatePerDay / ratePerDay);
        return Times.reached(tauDays * Math.pow(u, 1.0 / n));
    }

    @Override
    public Arrival timeAtCumulative(double cumulative) {
        double ultimate = ultimateCumulative();
        if (Times.checkCumulative(cumulative) >= ultimate) {
            return new Arrival.AlwaysBelow(ultimate);
        }
        double t = Times.whereFalling(time -> cumulative - cumulative(time), cumulative / initialRatePerDay);
        return Double.isInfinite(t) ? new Arrival.AlwaysBelow(ultimate) : new Arrival.Reached(t);
    }

    @Override
    public double ultimateCumulative() {
        return initialRatePerDay * tauDays * Math.exp(Gamma.logGamma(1.0 + 1.0 / n));
    }

    @Override
    public String toString() {
        return "StretchedExponential[qi " + Figures.four(initialRatePerDay) + "/day, tau " + Figures.four(tauDays)
                + " days, n " + Figures.four(n) + "]";
    }
}
