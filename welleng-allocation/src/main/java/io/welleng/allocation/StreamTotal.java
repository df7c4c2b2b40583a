package io.welleng.allocation;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.util.Locale;

/**
 * One phase in the whole period. In the unit of its stream.
 *
 * @param phase the phase
 * @param unit unit of the quantities
 * @param daysAllocated days that were allocated
 * @param daysNotAllocated days that were not, those without readings among them
 * @param estimate sum of what was known of the sources on the allocated days
 * @param allocated sum of the sinks on the allocated days, of their readings as written
 * @param rounded sum of the sinks as printed
 * @param notAllocated what the sinks read on the days that were not allocated
 * @param valueUsd value of the allocated days (USD): price × (sinks + change of stock), rounded to cents; null for a stream
 *     without a price
 */
public record StreamTotal(
        Phase phase,
        String unit,
        int daysAllocated,
        int daysNotAllocated,
        double estimate,
        double allocated,
        double rounded,
        double notAllocated,
        @OptionalValue Double valueUsd) {

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s: %s %s in %d day(s)%s; not allocated %s %s in %d day(s)",
                phase.label(),
                Figures.four(allocated),
                unit,
                daysAllocated,
                valueUsd == null ? "" : ", " + Figures.four(valueUsd) + " USD",
                Figures.four(notAllocated),
                unit,
                daysNotAllocated);
    }
}
