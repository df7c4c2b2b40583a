package io.welleng.allocation;

import io.welleng.allocation.network.Basis;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.util.Locale;

/**
 * What one inlet of a node was allocated. Quantities are in the unit of the stream.
 *
 * @param node name of the node upstream
 * @param basis how its quantity was known before
 * @param estimate its quantity as measured or estimated; null where nothing was known
 * @param standardUncertainty standard uncertainty of the estimate; null where it is not known
 * @param imbalanceShare fraction of the imbalance that it carries; null for a method that does not share an imbalance
 * @param factor allocated / estimate; null where the estimate is 0 or missing
 * @param allocated what it is allocated, not rounded
 * @param rounded what it is allocated, as printed
 * @param valueUsd its value in whole cents (USD); null for a stream without a price
 */
public record InletShare(
        String node,
        Basis basis,
        @OptionalValue Double estimate,
        @OptionalValue Double standardUncertainty,
        @OptionalValue Double imbalanceShare,
        @OptionalValue Double factor,
        double allocated,
        double rounded,
        @OptionalValue Double valueUsd) {

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s: %s of %s by %s%s",
                node,
                Figures.four(allocated),
                estimate == null ? "-" : Figures.four(estimate),
                basis.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                valueUsd == null ? "" : ", " + Figures.four(valueUsd) + " USD");
    }
}
