package io.welleng.allocation;

import io.welleng.allocation.internal.Figures;
import java.util.Locale;

/**
 * The whole period.
 *
 * @param daysAllocated days that were allocated
 * @param daysNotAllocated days that have no answer
 * @param estimateBbl sum of the estimates of all sources in the allocated days (bbl)
 * @param allocatedBbl sum of the total meters of the allocated days (bbl), of the numbers as they are written
 * @param roundedBbl sum of their printed total meters (bbl); printed volumes of all sources sum to it
 * @param notAllocatedBbl sum of the total meters of the other days (bbl)
 * @param valueUsd {@code allocatedBbl} × price in whole cents (USD); values of all sources sum to it
 */
public record PeriodTotal(
        int daysAllocated,
        int daysNotAllocated,
        double estimateBbl,
        double allocatedBbl,
        double roundedBbl,
        double notAllocatedBbl,
        double valueUsd) {

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s bbl in %d day(s), %s USD; not allocated %s bbl in %d day(s)",
                Figures.four(allocatedBbl),
                daysAllocated,
                Figures.four(valueUsd),
                Figures.four(notAllocatedBbl),
                daysNotAllocated);
    }
}
