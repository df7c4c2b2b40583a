package io.welleng.allocation.method;

import io.welleng.core.json.OptionalValue;

/**
 * Uncertainty-based allocation in the form of API RP 85, where the system meter has an uncertainty of its own.
 *
 * <p>\[ \alpha_i = \frac{s_i^2 + (e_i / \sum e_j)\, s_Z^2}{\sum s_j^2 + s_Z^2}, \qquad q_i = e_i + \alpha_i I, \qquad
 * I = T - \sum e_j \] with the standard uncertainty \(s_Z\) of the node's own meter. What the system meter itself is
 * uncertain by is shared in proportion to the inlets. With \(s_Z = 0\) it is {@link UncertaintyBased}, with all
 * \(s_i = 0\) {@link Proportional}.
 *
 * @param negative what happens to an inlet that would be allocated less than 0; {@link NegativeShares#BOUND} where null
 * @see "API RP 85 (2003). Use of subsea wet-gas flowmeters in allocation measurement systems"
 */
public record ApiRp85(@OptionalValue NegativeShares negative) implements AllocationMethod {

    /** Puts the default. */
    public ApiRp85 {
        negative = negative == null ? NegativeShares.BOUND : negative;
    }

    @Override
    public Sharing share(Inlets inlets) {
        double sz = inlets.toShareUncertainty();
        return Double.isNaN(sz)
                ? Sharing.refused(new Refusal.NoUncertainty(inlets.node()))
                : ImbalanceKernel.share(inlets, sz, negative);
    }

    @Override
    public String label() {
        return "API RP 85";
    }

    @Override
    public String formula() {
        return "q_i = e_i + (T - sum(e)) (s_i^2 + e_i s_Z^2 / sum(e)) / (sum(s^2) + s_Z^2)";
    }
}
