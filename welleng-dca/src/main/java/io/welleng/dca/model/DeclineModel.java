package io.welleng.dca.model;

import io.welleng.core.check.Check;

/**
 * Rate of a well against time. Rates are in any volume unit per day and cumulatives in that volume unit; time is in days
 * since the start of the model.
 *
 * <p>An implementation keeps this: rates are not negative; the cumulative starts at 0 and its derivative is the rate;
 * decline and b are derivatives of the rate; after its greatest rate the model never rises. Immutable and thread-safe.
 * Every method refuses times that are negative or not finite with an
 * {@link io.welleng.core.check.InvalidInputException}.
 */
public interface DeclineModel {

    /**
     * Rate at a time.
     *
     * @param timeDays time since the start (days), at least 0
     * @return rate (volume/day); infinite at time 0 where the model has a pole there
     */
    double ratePerDay(double timeDays);

    /**
     * Volume produced since the start.
     *
     * @param timeDays time since the start (days), at least 0
     * @return cumulative (volume)
     */
    double cumulative(double timeDays);

    /**
     * Instantaneous nominal decline, \( D = -\mathrm{d}\ln q/\mathrm{d}t \).
     *
     * @param timeDays time since the start (days), at least 0
     * @return nominal decline (1/day), negative while the rate rises; infinite at time 0 where the model has a pole there
     */
    double nominalDeclinePerDay(double timeDays);

    /**
     * Instantaneous Arps exponent, \( b = \mathrm{d}(1/D)/\mathrm{d}t \).
     *
     * @param timeDays time since the start (days), at least 0
     * @return b (dimensionless); 0 where the rate is constant; infinite at a peak, where D is 0
     */
    double hyperbolicExponent(double timeDays);

    /**
     * The last time at which the rate is at least a given rate: when a falling rate comes down to it.
     *
     * @param ratePerDay the rate (volume/day), above 0
     * @return the time, or why there is none
     */
    Arrival timeAtRate(double ratePerDay);

    /**
     * When a volume has been produced.
     *
     * @param cumulative the volume, at least 0
     * @return the time, or the ultimate cumulative that is less
     */
    Arrival timeAtCumulative(double cumulative);

    /**
     * Volume produced in infinite time.
     *
     * @return ultimate cumulative (volume), infinite where the model has no limit
     */
    double ultimateCumulative();

    /**
     * Volume produced between two times.
     *
     * @param fromDays start of the interval (days), at least 0
     * @param toDays end of the interval (days), not before its start
     * @return volume; unless the model says otherwise it is the difference of the cumulatives, so exact to their last digits
     *     only, and 0 where these leave nothing
     */
    default double volume(double fromDays, double toDays) {
        Check.inRange(fromDays, 0.0, toDays, "fromDays", "days");
        return Math.max(0.0, cumulative(toDays) - cumulative(fromDays));
    }

    /**
     * Rates at many times; models that integrate do this in one pass.
     *
     * @param timesDays times since the start (days), each at least 0, not decreasing
     * @param into receives the rates (volume/day), at least as long
     */
    default void rates(double[] timesDays, double[] into) {
        for (int i = 0; i < timesDays.length; i++) {
            into[i] = ratePerDay(timesDays[i]);
        }
    }

    /**
     * Cumulatives at many times; models that integrate do this in one pass.
     *
     * @param timesDays times since the start (days), each at least 0, not decreasing
     * @param into receives the cumulatives (volume), at least as long
     */
    default void cumulatives(double[] timesDays, double[] into) {
        for (int i = 0; i < timesDays.length; i++) {
            into[i] = cumulative(timesDays[i]);
        }
    }
}
