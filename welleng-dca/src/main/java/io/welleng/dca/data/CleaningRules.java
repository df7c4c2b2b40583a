package io.welleng.dca.data;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;

/**
 * What is left out of a history before it is fitted, and how volumes become rates. All of it is explicit: nothing else is
 * dropped, and everything dropped is reported.
 *
 * @param rateBasis days over which volumes are averaged
 * @param timeBasis time in which the well declines
 * @param dropZeros whether periods and rates of 0 are left out, as shut-ins
 * @param leastOnStreamFraction periods on stream for a smaller fraction than this, where known, are left out; 0 to 1
 * @param dropFirstProducing whether the first period with a volume is left out, because the well came on in the middle
 *     of it or was cleaning up
 * @param dropLast whether the last record is left out, because its period was not complete
 * @param outliers when a rate is an outlier; null to keep all
 */
public record CleaningRules(
        RateBasis rateBasis,
        TimeBasis timeBasis,
        boolean dropZeros,
        double leastOnStreamFraction,
        boolean dropFirstProducing,
        boolean dropLast,
        @OptionalValue OutlierRule outliers) {

    /** Checks the components. */
    public CleaningRules {
        Check.present(rateBasis, "rateBasis");
        Check.present(timeBasis, "timeBasis");
        Check.fraction(leastOnStreamFraction, "leastOnStreamFraction");
    }

    /**
     * Nothing is dropped; calendar-day rates in calendar time.
     *
     * @return the rules
     */
    public static CleaningRules keepAll() {
        return new CleaningRules(RateBasis.CALENDAR_DAY, TimeBasis.CALENDAR, false, 0.0, false, false, null);
    }

    /**
     * Usual for monthly volumes: producing-day rates in calendar time, without zeros, months on stream for less than a
     * third, the first producing month, and outliers beyond five typical distances and 25 %.
     *
     * @return the rules
     */
    public static CleaningRules monthly() {
        return new CleaningRules(
                RateBasis.PRODUCING_DAY,
                TimeBasis.CALENDAR,
                true,
                1.0 / 3.0,
                true,
                false,
                new OutlierRule(4, 5.0, 0.25));
    }
}
