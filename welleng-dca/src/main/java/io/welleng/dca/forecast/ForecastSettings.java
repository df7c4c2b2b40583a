package io.welleng.dca.forecast;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.dca.data.TimeBasis;

/**
 * How far to forecast, and what is lost on the way.
 *
 * @param months calendar months, the first one from the start of the forecast to the end of its month; 1 to 1,200
 * @param onStreamFraction part of the time on stream, above 0 (fraction)
 * @param declines what a well declines in: {@link TimeBasis#CALENDAR} time, so that the volume of downtime is lost, or
 *     {@link TimeBasis#PRODUCING} time, so that it comes later
 * @param economicLimitPerDay rate while on stream at which production ends (volume/day), above 0; null for none
 */
public record ForecastSettings(
        int months,
        double onStreamFraction,
        TimeBasis declines,
        @OptionalValue Double economicLimitPerDay) {

    /** Checks the components. */
    public ForecastSettings {
        Check.inRange(months, 1, 1200, "months", "months");
        Check.positive(onStreamFraction, "onStreamFraction", "(fraction)");
        Check.fraction(onStreamFraction, "onStreamFraction");
        Check.present(declines, "declines");
        if (economicLimitPerDay != null) {
            Check.positive(economicLimitPerDay, "economicLimitPerDay", "volume/day");
        }
    }

    /**
     * Without downtime.
     *
     * @param months calendar months
     * @param economicLimitPerDay rate at which production ends (volume/day); null for none
     * @return the settings
     */
    public static ForecastSettings alwaysOn(int months, @OptionalValue Double economicLimitPerDay) {
        return new ForecastSettings(months, 1.0, TimeBasis.CALENDAR, economicLimitPerDay);
    }
}
