package io.welleng.allocation;

import io.welleng.allocation.internal.Figures;
import java.util.Locale;

/**
 * What the sources of one field made in the allocated days of the period.
 *
 * @param field name of the field
 * @param sources number of its sources that appear in an allocated day
 * @param estimateBbl sum of their estimates (bbl)
 * @param allocatedBbl sum of their allocated volumes, not rounded (bbl)
 * @param roundedBbl sum of their printed volumes (bbl)
 * @param valueUsd sum of their values in whole cents (USD)
 */
public record FieldTotal(
        String field, int sources, double estimateBbl, double allocatedBbl, double roundedBbl, double valueUsd) {

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s: %s bbl from %d source(s), %s USD",
                field,
                Figures.four(allocatedBbl),
                sources,
                Figures.four(valueUsd));
    }
}
