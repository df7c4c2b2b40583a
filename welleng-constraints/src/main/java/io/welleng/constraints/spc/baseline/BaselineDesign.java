package io.welleng.constraints.spc.baseline;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.List;

/**
 * How a baseline is made. It is made of days (UTC) that have enough readings; days without, and readings that an alarm
 * or a data fault marks, do not count. The newest {@code windowDays} such days are kept, unless older than
 * {@code mostAgeDays}. The baseline changes at the end of a day only, so that a fault in the making is not learned while
 * it is judged.
 *
 * @param windowDays days kept, at least 1; 30 is common
 * @param mostAgeDays days (by the calendar) after which a kept day is forgotten, at least {@code windowDays}
 * @param leastDays days needed before there is a baseline, 1 to {@code windowDays}
 * @param readingIntervalSeconds time between readings that is expected (s)
 * @param leastDayShare share of a day's expected readings that must be there, unmarked, for the day to count (fraction), above 0
 * @param percentiles percentiles to give (%), increasing, from 2 to 98; beyond, days are kept too coarsely
 * @param spread measure of spread
 * @param leastSpread smallest spread used (unit of the tag), for example the resolution of the sensor; 0 for none, then
 *     readings that hardly vary have no robust deviation
 * @param frozen true: the first baseline that is ready stays; false: it follows the days
 */
public record BaselineDesign(
        int windowDays,
        int mostAgeDays,
        int leastDays,
        double readingIntervalSeconds,
        double leastDayShare,
        List<Double> percentiles,
        Spread spread,
        double leastSpread,
        boolean frozen) {

    private static final double DAY_SECONDS = 86_400.0;

    /** Checks the numbers against each other. */
    public BaselineDesign {
        Check.inRange(windowDays, 1, 366, "windowDays", "d");
        Check.inRange(mostAgeDays, windowDays, 36_600, "mostAgeDays", "d");
        Check.inRange(leastDays, 1, windowDays, "leastDays", "d");
        Check.positive(readingIntervalSeconds, "readingIntervalSeconds", "s");
        Check.inRange(readingIntervalSeconds, 0.0, DAY_SECONDS, "readingIntervalSeconds", "s");
        Check.positive(leastDayShare, "leastDayShare", "(fraction)");
        Check.fraction(leastDayShare, "leastDayShare");
        percentiles = List.copyOf(Check.notEmpty(percentiles, "percentiles"));
        for (int i = 0; i < percentiles.size(); i++) {
            Check.inRange(percentiles.get(i), 2.0, 98.0, Check.element("percentiles", i), "%");
            if (i > 0 && !(percentiles.get(i) > percentiles.get(i - 1))) {
                throw new InvalidInputException(
                        Check.element("percentiles", i),
                        "greater than the one before",
                        "%",
                        percentiles.get(i).toString());
            }
        }
        Check.present(spread, "spread");
        Check.notNegative(leastSpread, "leastSpread", "");
    }

    /**
     * Thirty days that may be ninety days old, at least seven of them, each with at least half of its readings;
     * percentiles 5, 50 and 95, MAD, following the days.
     *
     * @param readingIntervalSeconds time between readings that is expected (s)
     * @param leastSpread smallest spread used (unit of the tag), 0 for none
     * @return the design
     */
    public static BaselineDesign thirtyDays(double readingIntervalSeconds, double leastSpread) {
        return new BaselineDesign(
                30, 90, 7, readingIntervalSeconds, 0.5, List.of(5.0, 50.0, 95.0), Spread.MAD, leastSpread, false);
    }

    /**
     * The same, but the first baseline that is ready stays.
     *
     * @return a frozen design
     */
    public BaselineDesign asFrozen() {
        return new BaselineDesign(
                windowDays,
                mostAgeDays,
                leastDays,
                readingIntervalSeconds,
                leastDayShare,
                percentiles,
                spread,
                leastSpread,
                true);
    }

    /** Readings a day needs to count. */
    int leastReadingsPerDay() {
        return Math.max(1, (int) Math.ceil(leastDayShare * DAY_SECONDS / readingIntervalSeconds - 1e-9));
    }
}
