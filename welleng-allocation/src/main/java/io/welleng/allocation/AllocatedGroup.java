package io.welleng.allocation;

import io.welleng.allocation.internal.Figures;
import io.welleng.allocation.metering.Measurement;
import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import java.util.List;
import java.util.Locale;

/**
 * What one group made in one day, and how it compares with the estimates.
 *
 * @param name name of the group
 * @param measurement how its volume is known
 * @param measuredBbl volume by its measurement (bbl)
 * @param allocatedBbl volume that was allocated to its sources, not rounded (bbl); under {@link Proportional} the
 *     measured volume
 * @param roundedBbl allocated volume as printed (bbl); the day's groups sum to the day's printed total meter
 * @param estimateBbl sum of the estimates (bbl)
 * @param imbalanceBbl measured volume − sum of estimates (bbl)
 * @param imbalanceFraction imbalance / sum of estimates (fraction); missing where the estimates are 0
 * @param factor allocated volume / sum of estimates (dimensionless); missing where both are 0
 * @param valueUsd value in whole cents (USD); the day's groups sum to the day's value
 * @param sources its sources, in the order of the input
 */
public record AllocatedGroup(
        String name,
        Measurement measurement,
        double measuredBbl,
        double allocatedBbl,
        double roundedBbl,
        double estimateBbl,
        double imbalanceBbl,
        @OptionalValue Double imbalanceFraction,
        @OptionalValue Double factor,
        double valueUsd,
        List<AllocatedSource> sources) {

    /** Keeps its own copy of the list. */
    public AllocatedGroup {
        sources = List.copyOf(Check.notEmpty(sources, "sources"));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s: %s bbl, factor %s, imbalance %s bbl over %d source(s)",
                name,
                Figures.four(allocatedBbl),
                Figures.fourOrDash(factor),
                Figures.four(imbalanceBbl),
                sources.size());
    }
}
