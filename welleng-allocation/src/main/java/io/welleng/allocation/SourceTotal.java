package io.welleng.allocation;

import io.welleng.allocation.internal.Figures;
import java.util.Locale;

/**
 * What one source made in the allocated days of the period.
 *
 * @param name name of the source
 * @param field name of its field
 * @param days allocated days in which it appears
 * @param estimateBbl sum of its estimates (bbl)
 * @param allocatedBbl sum of its allocated volumes, not rounded (bbl)
 * @param roundedBbl sum of its printed volumes (bbl)
 * @param valueUsd sum of its values in whole cents (USD)
 */
public record SourceTotal(
        String name,
        String field,
        int days,
        double estimateBbl,
        double allocatedBbl,
        double roundedBbl,
        double valueUsd) {

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s (%s): %s bbl in %d day(s), %s USD",
                name,
                field,
                Figures.four(allocatedBbl),
                days,
                Figures.four(valueUsd));
    }
}
