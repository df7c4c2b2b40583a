package io.welleng.dca.model;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import io.welleng.dca.internal.Arps;

/**
 * Hyperbolic decline that becomes exponential when its decline has come down to a terminal decline.
 *
 * <p>Hyperbolic until \( t_s = (D_i/D_{lim} - 1)/(b D_i) \), from there \( q = q(t_s)\,e^{-D_{lim}(t - t_s)} \): rate and
 * decline are continuous. With b = 0 the decline never changes and the terminal decline is never reached.
 *
 * @param initialRatePerDay \(q_i\), rate at time 0 (volume/day), above 0
 * @param initialNominalDeclinePerDay \(D_i\), nominal decline at time 0 (1/day), above 0
 * @param b Arps exponent of the first part, 0 to 2 (dimensionless)
 * @param terminalNominalDeclinePerDay \(D_{lim}\), nominal decline of the second part (1/day), above 0, at most
 *     \(D_i\)
 * @see "Robertson, S. (1988). Generalized hyperbolic equation. SPE-18731-MS"
 */
public record ModifiedHyperbolic(
        double initialRatePerDay, double initialNominalDeclinePerDay, double b, double terminalNominalDeclinePerDay)
        implements Decline {

    /** Checks the components. */
    public ModifiedHyperbolic {
        ArpsShape.check(initialRatePerDay, initialNominalDeclinePerDay);
        ArpsShape.checkB(b);
        Check.positive(terminalNominalDeclinePerDay, "terminalNominalDeclinePerDay", "1/day");
        Check.inRange(
                terminalNominalDeclinePerDay,
                0.0,
                initialNominalDeclinePerDay,
                "terminalNominalDeclinePerDay",
                "1/day");
    }

    /**
     * When the decline becomes exponential.
     *
     * @return time (days), infinite for b = 0 unless the two declines are equal
     */
    public double switchDays() {
        return switchDays(initialNominalDeclinePerDay, b, terminalNominalDeclinePerDay);
    }

    /** Time at which a hyperbolic decline has come down to a terminal one; 0 if it starts there. */
    static double switchDays(double d, double b, double terminal) {
        double fall = d / terminal - 1.0;
        return fall <= 0.0 ? 0.0 : fall / (b * d);
    }

    private double rateAtSwitch() {
        return Arps.rate(initialRatePerDay, initialNominalDeclinePerDay, b, switchDays());
    }

    @Override
    public double ratePerDay(double timeDays) {
        double after = Times.check(timeDays) - switchDays();
        return after > 0.0
                ? rateAtSwitch() * Math.exp(-terminalNominalDeclinePerDay * after)
                : Arps.rate(initialRatePerDay, initialNominalDeclinePerDay, b, timeDays);
    }

    @Override
    public double cumulative(double timeDays) {
        double after = Times.check(timeDays) - switchDays();
        return after > 0.0
                ? Arps.cumulative(initialRatePerDay, initialNominalDeclinePerDay, b, switchDays())
                        + Arps.cumulative(rateAtSwitch(), terminalNominalDeclinePerDay, 0.0, after)
                : Arps.cumulative(initialRatePerDay, initialNominalDeclinePerDay, b, timeDays);
    }

    /** From the state at the start of each part: exact to the last digits however late it is. */
    @Override
    public double volume(double fromDays, double toDays) {
        Check.inRange(fromDays, 0.0, toDays, "fromDays", "days");
        Times.check(toDays);
        double ts = Math.max(fromDays, Math.min(toDays, switchDays()));
        return Arps.cumulative(ratePerDay(fromDays), nominalDeclinePerDay(fromDays), b, ts - fromDays)
                + Arps.cumulative(ratePerDay(ts), terminalNominalDeclinePerDay, 0.0, toDays - ts);
    }

    @Override
    public double nominalDeclinePerDay(double timeDays) {
        return Times.check(timeDays) > switchDays()
                ? terminalNominalDeclinePerDay
                : Arps.decline(initialNominalDeclinePerDay, b, timeDays);
    }

    @Override
    public double hyperbolicExponent(double timeDays) {
        return Times.check(timeDays) > switchDays() ? 0.0 : b;
    }

    @Override
    public Arrival timeAtRate(double ratePerDay) {
        if (Times.checkRate(ratePerDay) > initialRatePerDay) {
            return new Arrival.AlwaysBelow(initialRatePerDay);
        }
        double t = Arps.timeAtRate(initialRatePerDay, initialNominalDeclinePerDay, b, ratePerDay);
        double ts = switchDays();
        return Times.reached(
                t > ts ? ts + Arps.timeAtRate(rateAtSwitch(), terminalNominalDeclinePerDay, 0.0, ratePerDay) : t);
    }

    @Override
    public Arrival timeAtCumulative(double cumulative) {
        double t = Arps.timeAtCumulative(
                initialRatePerDay, initialNominalDeclinePerDay, b, Times.checkCumulative(cumulative));
        double ts = switchDays();
        if (t > ts) {
            double before = Arps.cumulative(initialRatePerDay, initialNominalDeclinePerDay, b, ts);
            t = ts
                    + Arps.timeAtCumulative(
                            rateAtSwitch(), terminalNominalDeclinePerDay, 0.0, Math.max(0.0, cumulative - before));
        }
        return Double.isInfinite(t) ? new Arrival.AlwaysBelow(ultimateCumulative()) : new Arrival.Reached(t);
    }

    @Override
    public double ultimateCumulative() {
        double ts = switchDays();
        return Double.isInfinite(ts)
                ? Arps.ultimate(initialRatePerDay, initialNominalDeclinePerDay, b)
                : Arps.cumulative(initialRatePerDay, initialNominalDeclinePerDay, b, ts)
                        + rateAtSwitch() / terminalNominalDeclinePerDay;
    }

    @Override
    public String toString() {
        return "ModifiedHyperbolic[qi " + Figures.four(initialRatePerDay) + "/day, Di "
                + Figures.four(initialNominalDeclinePerDay) + " 1/day, b " + Figures.four(b) + ", Dlim "
                + Figures.four(terminalNominalDeclinePerDay) + " 1/day]";
    }
}
