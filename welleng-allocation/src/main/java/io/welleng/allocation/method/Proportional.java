package io.welleng.allocation.method;

/**
 * Proportional allocation: one factor for all inlets.
 *
 * <p>\[ f = T / \sum e_j, \qquad q_i = f e_i \] The sum is rounded once, so that the factor does not depend on the order.
 * The largest inlet receives what the others leave, a difference in the last bits, so that the doubles sum to
 * \(T\) exactly, rounded once.
 *
 * @see "Energy Institute (2012). HM 96: Guidelines for the allocation of fluid streams in oil and gas production"
 */
public record Proportional() implements AllocationMethod {

    @Override
    public Sharing share(Inlets inlets) {
        double[] allocated = new double[inlets.size()];
        Refusal refusal = ProportionalKernel.share(inlets.toShare(), inlets.estimates(), allocated);
        return refusal == null ? Sharing.of(allocated) : Sharing.refused(refusal);
    }

    @Override
    public String label() {
        return "proportional";
    }

    @Override
    public String formula() {
        return "q_i = e_i T / sum(e)";
    }
}
