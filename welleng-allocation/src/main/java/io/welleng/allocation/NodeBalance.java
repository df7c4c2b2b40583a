package io.welleng.allocation;

import io.welleng.allocation.method.AllocationMethod;
import io.welleng.allocation.network.Basis;
import io.welleng.core.check.ByName;
import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.util.List;
import java.util.Locale;

/**
 * What one node did in one phase on one day: delivered + own uses + change of stock = to share = sum of its inlets.
 * Quantities are in the unit of the stream. The printed numbers fulfil it exactly.
 *
 * @param node name of the node
 * @param basis how its deliveries were known before allocation
 * @param estimate its deliveries as measured or estimated; null where nothing was known
 * @param standardUncertainty standard uncertainty of the estimate; null where it is not known
 * @param delivered what left it downstream, as allocated; of a sink as metered
 * @param roundedDelivered the same as printed
 * @param uses own uses and change of stock; null where there are none
 * @param roundedUses the same as printed; the change of stock as rounded by itself, but where the inlets would then be
 *     printed below 0, so much that they are 0
 * @param toShare what its inlets brought
 * @param roundedToShare the same as printed
 * @param inletEstimate sum of what is known of the inlets
 * @param imbalance to share less {@code inletEstimate}
 * @param factor to share / {@code inletEstimate}; null where that is 0
 * @param method how it was shared
 * @param valueUsd value of what the inlets brought, in whole cents (USD): that of the deliveries, and of what went into
 *     stock; null for a stream without a price
 * @param inlets the inlets in the order of the network; empty for a source
 */
public record NodeBalance(
        String node,
        Basis basis,
        @OptionalValue Double estimate,
        @OptionalValue Double standardUncertainty,
        double delivered,
        double roundedDelivered,
        @OptionalValue OwnUses uses,
        @OptionalValue OwnUses roundedUses,
        double toShare,
        double roundedToShare,
        double inletEstimate,
        double imbalance,
        @OptionalValue Double factor,
        AllocationMethod method,
        @OptionalValue Double valueUsd,
        List<InletShare> inlets) {

    /** Keeps its own copy of the list. */
    public NodeBalance {
        inlets = List.copyOf(Check.present(inlets, "inlets"));
    }

    /**
     * What an inlet was allocated.
     *
     * @param name name of the node upstream
     * @return its share
     * @throws io.welleng.core.check.InvalidInputException if it is no inlet, or did not flow
     */
    public InletShare inlet(String name) {
        return ByName.find(inlets, InletShare::node, name, "inlets of " + node);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s: %s, %s, factor %s, imbalance %s over %d inlet(s)",
                node,
                Figures.four(toShare),
                method.label(),
                factor == null ? "-" : Figures.four(factor),
                Figures.four(imbalance),
                inlets.size());
    }
}
