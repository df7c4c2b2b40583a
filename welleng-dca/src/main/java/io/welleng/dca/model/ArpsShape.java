package io.welleng.dca.model;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import io.welleng.dca.internal.Arps;

/** What Arps' three curves have in common. */
sealed interface ArpsShape extends Decline permits Exponential, Hyperbolic, Harmonic {

    /** Greatest Arps exponent: that of linear flow. */
    double GREATEST_B = 2.0;

    /** Rate at time 0 (volume/day). */
    double initialRatePerDay();

    /** Nominal decline at time 0 (1/day). */
    double initialNominalDeclinePerDay();

    /** Arps exponent (dimensionless). */
    double arpsB();

    /** Checks rate and decline. */
    static void check(double initialRatePerDay, double initialNominalDeclinePerDay) {
        Check.positive(initialRatePerDay, "initialRatePerDay", "volume/day");
        Check.positive(initialNominalDeclinePerDay, "initialNominalDeclinePerDay", "1/day");
    }

    /** Checks an Arps exponent. */
    static double checkB(double b) {
        return Check.inRange(b, 0.0, GREATEST_B, "b", "(dimensionless)");
    }

    @Override
    default double ratePerDay(double timeDays) {
        return Arps.rate(initialRatePerDay(), initialNominalDeclinePerDay(), arpsB(), Times.check(timeDays));
    }

    @Override
    default double cumulative(double timeDays) {
        return Arps.cumulative(initialRatePerDay(), initialNominalDeclinePerDay(), arpsB(), Times.check(timeDays));
    }

    @Override
    default double nominalDeclinePerDay(double timeDays) {
        return Arps.decline(initialNominalDeclinePerDay(), arpsB(), Times.check(timeDays));
    }

    @Override
    default double hyperbolicExponent(double timeDays) {
        Times.check(timeDays);
        return arpsB();
    }

    /** From the state at the start of the interval: exact to the last digits however late it is. */
    @Override
    default double volume(double fromDays, double toDays) {
        Check.inRange(fromDays, 0.0, toDays, "fromDays", "days");
        return Arps.cumulative(
                ratePerDay(fromDays), nominalDeclinePerDay(fromDays), arpsB(), Times.check(toDays) - fromDays);
    }

    @Override
    default Arrival timeAtRate(double ratePerDay) {
        double qi = initialRatePerDay();
        if (Times.checkRate(ratePerDay) > qi) {
            return new Arrival.AlwaysBelow(qi);
        }
        return Times.reached(Arps.timeAtRate(qi, initialNominalDeclinePerDay(), arpsB(), ratePerDay));
    }

    @Override
    default Arrival timeAtCumulative(double cumulative) {
        double t = Arps.timeAtCumulative(
                initialRatePerDay(), initialNominalDeclinePerDay(), arpsB(), Times.checkCumulative(cumulative));
        return Double.isInfinite(t) ? new Arrival.AlwaysBelow(ultimateCumulative()) : new Arrival.Reached(t);
    }

    @Override
    default double ultimateCumulative() {
        return Arps.ultimate(initialRatePerDay(), initialNominalDeclinePerDay(), arpsB());
    }

    /**
     * The components in words, for the text of the records.
     *
     * @return initial rate and decline with four figures
     */
    default String figures() {
        return "qi " + Figures.four(initialRatePerDay()) + "/day, Di " + Figures.four(initialNominalDeclinePerDay())
                + " 1/day";
    }
}
