package io.welleng.dca.model;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import io.welleng.dca.internal.GaussLegendre;

/**
 * Power-law exponential decline: a power law of time first, a constant decline at last.
 *
 * <p>\[ q = \hat q_i \exp\left[-D_\infty t - \hat D_i t^n\right], \qquad D = D_\infty + n \hat D_i t^{n-1} \]
 *
 * <p>The cumulative is that of a {@link StretchedExponential} where \(D_\infty\) is 0. Otherwise it is the series of
 * \(e^{-D_\infty t}\) against incomplete gamma functions up to \(D_\infty t = 0.1\), and from there 20-point
 * Gauss–Legendre panels of a half in \(\ln t\); relative error below 1e-12. Below n = 1 decline and b are infinite at
 * time 0.
 *
 * @param initialRatePerDay \(\hat q_i\), rate intercept at time 0 (volume/day), above 0
 * @param powerLawDecline \(\hat D_i\) (1/day to the power n), above 0
 * @param n exponent, above 0, at most 1 (dimensionless)
 * @param finalNominalDeclinePerDay \(D_\infty\), decline that is left at large times (1/day), at least 0
 * @see "Ilk, D., Rushing, J.A., Perego, A.D. and Blasingame, T.A. (2008). Exponential vs. hyperbolic decline in tight
 *     gas sands. SPE-116731-MS"
 */
public record PowerLawExponential(
        double initialRatePerDay, double powerLawDecline, double n, double finalNominalDeclinePerDay)
        implements Decline {

    private static final double SERIES_UP_TO = 0.1;

    private static final double PANEL = 0.5;

    /** Checks the components. */
    public PowerLawExponential {
        Check.positive(initialRatePerDay, "initialRatePerDay", "volume/day");
        Check.positive(powerLawDecline, "powerLawDecline", "1/day^n");
        Check.positive(Check.inRange(n, 0.0, 1.0, "n", "(dimensionless)"), "n", "(dimensionless)");
        Check.notNegative(finalNominalDeclinePerDay, "finalNominalDeclinePerDay", "1/day");
    }

    private double exponent(double t) {
        return finalNominalDeclinePerDay * t + powerLawDecline * Math.pow(t, n);
    }

    @Override
    public double ratePerDay(double timeDays) {
        return initialRatePerDay * Math.exp(-exponent(Times.check(timeDays)));
    }

    @Override
    public double cumulative(double timeDays) {
        if (finalNominalDeclinePerDay == 0.0) {
            return stretched().cumulative(timeDays);
        }
        double series = Math.min(Times.check(timeDays), SERIES_UP_TO / finalNominalDeclinePerDay);
        return initialRatePerDay * (early(series) + late(series, timeDays));
    }

    /** One pass: beyond the series, each volume goes on from the one before. */
    @Override
    public void cumulatives(double[] timesDays, double[] into) {
        double series = SERIES_UP_TO / finalNominalDeclinePerDay;
        double reached = 0.0;
        double volume = 0.0;
        for (int i = 0; i < timesDays.length; i++) {
            double t = Times.check(timesDays[i]);
            if (t <= series) {
                into[i] = cumulative(t);
                continue;
            }
            volume = reached == 0.0 ? early(series) : volume;
            volume += late(Math.max(reached, series), t);
            reached = t;
            into[i] = initialRatePerDay * volume;
        }
    }

    /** Volume for a rate of 1 between two times, the first at the end of the series or later. */
    private double late(double fromDays, double toDays) {
        double end = Math.min(toDays, StretchedKernel.NOTHING_LEFT / finalNominalDeclinePerDay);
        if (!(end > fromDays)) {
            return 0.0;
        }
        double from = Math.log(fromDays);
        int panels = (int) Math.ceil((Math.log(end) - from) / PANEL);
        double width = (Math.log(end) - from) / panels;
        double sum = 0.0;
        for (int i = 0; i < panels; i++) {
            double lower = from + i * width;
            sum += GaussLegendre.integrate(y -> Math.exp(y - exponent(Math.exp(y))), lower, lower + width);
        }
        return sum;
    }

    /** Volume for a rate of 1 up to a time with a small D∞ t. */
    private double early(double t) {
        double x = powerLawDecline * Math.pow(t, n);
        double factor = t;
        double sum = 0.0;
        for (int k = 0; k < 20; k++) {
            double term = factor / (k + 1) * StretchedKernel.mean((k + 1) / n, x);
            sum += term;
            if (Math.abs(term) <= 1e-17 * sum) {
                break;
            }
            factor *= -finalNominalDeclinePerDay * t / (k + 1);
        }
        return sum;
    }

    @Override
    public double nominalDeclinePerDay(double timeDays) {
        return finalNominalDeclinePerDay + n * powerLawDecline * Math.pow(Times.check(timeDays), n - 1.0);
    }

    @Override
    public double hyperbolicExponent(double timeDays) {
        double change = n * powerLawDecline * Math.pow(Times.check(timeDays), n);
        double dt = finalNominalDeclinePerDay * timeDays + change;
        return n == 1.0 ? 0.0 : (1.0 - n) * change / (dt * dt);
    }

    @Override
    public Arrival timeAtRate(double ratePerDay) {
        if (Times.checkRate(ratePerDay) > initialRatePerDay) {
            return new Arrival.AlwaysBelow(initialRatePerDay);
        }
        double drop = initialRatePerDay - ratePerDay;
        double u = drop < 0.5 * ratePerDay ? Math.log1p(drop / ratePerDay) : Math.log(initialRatePerDay / ratePerDay);
        double power = Math.pow(u / powerLawDecline, 1.0 / n);
        if (u == 0.0 || finalNominalDeclinePerDay == 0.0) {
            return Times.reached(power);
        }
        double least = Math.min(0.5 * u / finalNominalDeclinePerDay, Math.pow(0.5 * u / powerLawDecline, 1.0 / n));
        return Times.reached(Times.whereFalling(t -> u - exponent(t), least));
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
        return finalNominalDeclinePerDay > 0.0
                ? cumulative(StretchedKernel.NOTHING_LEFT / finalNominalDeclinePerDay)
                : stretched().ultimateCumulative();
    }

    /** The same curve without the constant part of the decline. */
    private StretchedExponential stretched() {
        return new StretchedExponential(initialRatePerDay, Math.pow(powerLawDecline, -1.0 / n), n);
    }

    @Override
    public String toString() {
        return "PowerLawExponential[qi " + Figures.four(initialRatePerDay) + "/day, D " + Figures.four(powerLawDecline)
                + " 1/day^n, n " + Figures.four(n) + ", Dinf " + Figures.four(finalNominalDeclinePerDay) + " 1/day]";
    }
}
