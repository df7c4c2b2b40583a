package io.welleng.allocation.method;

import java.util.List;

/**
 * The methods that ship, as plain data.
 *
 * <p>Symbols of their equations: \(T\) is the quantity to share, \(e_i\) what is measured or estimated of inlet \(i\),
 * \(s_i\) its standard uncertainty, \(q_i\) what is allocated to it, \(I = T - \sum e_i\) the imbalance.
 */
public sealed interface AllocationMethod extends SharingMethod
        permits Proportional, ByDifference, Participation, UncertaintyBased, ApiRp85, Reconciled {

    /**
     * One factor for all inlets.
     *
     * @return the method
     */
    static Proportional proportional() {
        return new Proportional();
    }

    /**
     * Metered inlets keep their reading; those without a meter share the rest.
     *
     * @return the method
     */
    static ByDifference byDifference() {
        return new ByDifference(null);
    }

    /**
     * All inlets but one keep what is known of them; that one takes the rest.
     *
     * @param closing name of the inlet that takes the rest
     * @return the method
     */
    static ByDifference byDifference(String closing) {
        return new ByDifference(closing);
    }

    /**
     * The imbalance is shared by squared absolute uncertainty; no inlet is allocated less than 0.
     *
     * @return the method
     */
    static UncertaintyBased uncertaintyBased() {
        return new UncertaintyBased(NegativeShares.BOUND);
    }

    /**
     * The imbalance is shared as in API RP 85, with the uncertainty of the node's own meter; no inlet is allocated less
     * than 0.
     *
     * @return the method
     */
    static ApiRp85 apiRp85() {
        return new ApiRp85(NegativeShares.BOUND);
    }

    /**
     * The imbalance is shared by minimum variance, with the uncertainty of the node's own meter and correlated inlets;
     * no inlet is allocated less than 0.
     *
     * @param correlations correlations of pairs of inlets; independent if there are none
     * @return the method
     */
    static Reconciled reconciled(InletCorrelation... correlations) {
        return new Reconciled(List.of(correlations), NegativeShares.BOUND);
    }
}
