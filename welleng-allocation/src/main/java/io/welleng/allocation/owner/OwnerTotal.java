package io.welleng.allocation.owner;

import io.welleng.allocation.Phase;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.util.Locale;

/**
 * What one owner has of one phase in the period. In the unit of the stream.
 *
 * @param owner name of the owner; empty for what nobody is stated to own
 * @param phase the phase
 * @param allocated its part of what was allocated to the wells, not rounded
 * @param rounded the same as printed
 * @param valueUsd its value in whole cents (USD); null for a stream without a price
 */
public record OwnerTotal(
        String owner,
        Phase phase,
        double allocated,
        double rounded,
        @OptionalValue Double valueUsd) {

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s, %s: %s%s",
                owner.isEmpty() ? "(no owner)" : owner,
                phase.label(),
                Figures.four(allocated),
                valueUsd == null ? "" : ", " + Figures.four(valueUsd) + " USD");
    }
}
