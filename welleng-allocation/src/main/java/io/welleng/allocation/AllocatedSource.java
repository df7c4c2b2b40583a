package io.welleng.allocation;

import io.welleng.allocation.internal.Figures;
import java.util.Locale;

/**
 * What one source made in one day.
 *
 * @param name name of the source
 * @param field name of its field
 * @param estimateBbl its estimate (bbl)
 * @param allocatedBbl its allocated volume, not rounded (bbl)
 * @param roundedBbl its allocated volume as printed (bbl); the group's sources sum to the group's printed volume
 * @param valueUsd its value in whole cents (USD); the group's sources sum to the group's value
 */
public record AllocatedSource(
        String name, String field, double estimateBbl, double allocatedBbl, double roundedBbl, double valueUsd) {

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s (%s): %s bbl of %s bbl estimated, %s USD",
                name,
                field,
                Figures.four(allocatedBbl),
                Figures.four(estimateBbl),
                Figures.four(valueUsd));
    }
}
