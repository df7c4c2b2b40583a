package io.welleng.allocation.owner;

import io.welleng.allocation.Phase;
import io.welleng.core.json.OptionalValue;

/**
 * What one owner has of one well or other source in the period. In the unit of the stream.
 *
 * @param owner name of the owner; empty for what nobody is stated to own
 * @param node name of the source
 * @param phase the phase
 * @param allocated its part of what was allocated to the source, not rounded
 * @param rounded the same as printed
 * @param valueUsd its value in whole cents (USD); null for a stream without a price
 */
public record OwnedNode(
        String owner,
        String node,
        Phase phase,
        double allocated,
        double rounded,
        @OptionalValue Double valueUsd) {}
