package io.welleng.allocation.method;

import io.welleng.core.json.OptionalValue;

/**
 * Uncertainty-based allocation: the imbalance is shared by squared absolute uncertainty, and the quantity to share is
 * taken as true.
 *
 * <p>\[ \alpha_i = s_i^2 / \sum s_j^2, \qquad q_i = e_i + \alpha_i I, \qquad I = T - \sum e_j \] This is the
 * minimum-variance estimate for independent inlets under \(\sum q_i = T\).
 *
 * @param negative what happens to an inlet that would be allocated less than 0; {@link NegativeShares#BOUND} where null
 * @see "Narasimhan, S. and Jordache, C. (2000). Data Reconciliation and Gross Error Detection, Gulf: one balance, the
 *     total taken as true"
 */
public record UncertaintyBased(@OptionalValue NegativeShares negative) implements AllocationMethod {

    /** Puts the default. */
    public UncertaintyBased {
        negative = negative == null ? NegativeShares.BOUND : negative;
    }

    @Override
    public Sharing share(Inlets inlets) {
        return ImbalanceKernel.share(inlets, 0.0, negative);
    }

    @Override
    public String label() {
        return "uncertainty-based";
    }

    @Override
    public String formula() {
        return "q_i = e_i + (T - sum(e)) s_i^2 / sum(s^2)";
    }
}
