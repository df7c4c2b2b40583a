package io.welleng.allocation;

import io.welleng.allocation.network.NodeKind;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.util.Locale;

/**
 * What one node delivered of one phase on the allocated days of the period. In the unit of the stream.
 *
 * @param node name of the node
 * @param kind what it is
 * @param phase the phase
 * @param days allocated days on which it took part
 * @param estimate sum of what was measured or estimated of it
 * @param allocated sum of what it was allocated, not rounded
 * @param rounded sum of what it was allocated, as printed
 * @param valueUsd sum of its values in whole cents (USD); null for a stream without a price
 */
public record NodeTotal(
        String node,
        NodeKind kind,
        Phase phase,
        int days,
        double estimate,
        double allocated,
        double rounded,
        @OptionalValue Double valueUsd) {

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s, %s: %s in %d day(s)%s",
                node,
                phase.label(),
                Figures.four(allocated),
                days,
                valueUsd == null ? "" : ", " + Figures.four(valueUsd) + " USD");
    }
}
