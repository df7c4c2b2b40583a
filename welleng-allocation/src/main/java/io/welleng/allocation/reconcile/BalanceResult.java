package io.welleng.allocation.reconcile;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/**
 * One balance before and after.
 *
 * @param name name of the node or balance
 * @param measuredImbalance left minus right side with the readings (for a node in minus out), in the unit of the model;
 *     null where a stream of it is unmeasured
 * @param reconciledImbalance left minus right side with the reconciled values; null where a stream is unobservable
 * @param multiplier Lagrange multiplier \(\lambda\): half the objective rises by \(-\lambda\) per unit by which the right
 *     side is raised, per unit of the model; 0 for a balance that follows from others
 */
public record BalanceResult(
        String name,
        @OptionalValue Double measuredImbalance,
        @OptionalValue Double reconciledImbalance,
        double multiplier) {

    /** Checks the name. */
    public BalanceResult {
        Check.text(name, "name");
    }

    @Override
    public String toString() {
        return name + ": imbalance " + (measuredImbalance == null ? "-" : Figures.four(measuredImbalance))
                + ", multiplier " + Figures.four(multiplier);
    }
}
