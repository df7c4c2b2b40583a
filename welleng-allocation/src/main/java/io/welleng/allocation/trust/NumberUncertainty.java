package io.welleng.allocation.trust;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/**
 * How sure one allocated number is. In the unit of its stream.
 *
 * @param name name of the node or the owner; empty for what nobody is stated to own; {@code total} for all sinks
 *     together
 * @param to name of the node downstream, for one of several deliveries of a node; null for all that it delivers
 * @param allocated the number, not rounded
 * @param standardUncertainty its standard uncertainty
 * @param mean mean of the samples; null by first order
 */
public record NumberUncertainty(
        String name,
        @OptionalValue String to,
        double allocated,
        double standardUncertainty,
        @OptionalValue Double mean) {

    /** Checks that the name is there; it may be empty. */
    public NumberUncertainty {
        Check.present(name, "name");
    }

    @Override
    public String toString() {
        return (name.isEmpty() ? "(no owner)" : name) + (to == null ? "" : " to " + to) + ": " + Figures.four(allocated)
                + " +/- " + Figures.four(standardUncertainty);
    }
}
