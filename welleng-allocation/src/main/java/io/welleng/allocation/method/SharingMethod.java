package io.welleng.allocation.method;

import java.util.Set;

/**
 * Shares the quantity of a node over its inlets. What it returns sums to the quantity, does not depend on the order of
 * the inlets (but for the last bits of equal ones), and grows in proportion when all its inputs do.
 */
public interface SharingMethod {

    /**
     * Shares the quantity of one node, one day and one phase.
     *
     * @param inlets the quantity to share and what is known of each inlet
     * @return the quantity of each inlet, or why there is none
     */
    Sharing share(Inlets inlets);

    /**
     * Name of the method, for tables.
     *
     * @return lower-case words, for example {@code proportional}
     */
    String label();

    /**
     * The formula, for an explanation.
     *
     * @return one line in plain text, for example {@code q_i = e_i T / sum(e)}
     */
    String formula();

    /**
     * Inlets that take part though nothing is known of their quantity. All others without a reading or an estimate are
     * left out on that day.
     *
     * @return names of nodes; usually none
     */
    default Set<String> inletsWithoutEstimate() {
        return Set.of();
    }
}
