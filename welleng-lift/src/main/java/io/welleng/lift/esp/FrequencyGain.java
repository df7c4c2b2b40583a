package io.welleng.lift.esp;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/**
 * What the best frequency gives more than that of today.
 *
 * @param todayHz frequency of today (Hz)
 * @param liquidStbPerDay liquid rate (STB/d)
 * @param liquidFraction the same over that of today (fraction)
 * @param oilStbPerDay oil rate (STB/d)
 * @param oilFraction the same over that of today (fraction); null where there is no oil today
 * @param objective objective, in its unit; null where it does not exist today
 * @param todayWithinLimits whether today keeps all limits; a loss can then only be rounding
 */
public record FrequencyGain(
        double todayHz,
        double liquidStbPerDay,
        double liquidFraction,
        double oilStbPerDay,
        @OptionalValue Double oilFraction,
        @OptionalValue Double objective,
        boolean todayWithinLimits) {

    @Override
    public String toString() {
        return "FrequencyGain[oil " + Figures.four(oilStbPerDay) + " STB/d, liquid " + Figures.four(liquidStbPerDay)
                + " STB/d over " + Figures.four(todayHz) + " Hz]";
    }
}
