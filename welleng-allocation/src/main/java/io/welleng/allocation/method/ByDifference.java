package io.welleng.allocation.method;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import java.math.BigDecimal;
import java.util.Set;

/**
 * Allocation by difference: some inlets keep what is known of them, and the rest goes to the others.
 *
 * <p>\[ q_k = e_k \text{ of inlets that keep}, \qquad R = T - \sum e_k, \qquad q_c = e_c R / \sum e_c \] With
 * {@code closing} all other inlets keep their quantity and that one takes \(R\), whatever is known of it. Without it,
 * metered inlets keep their reading and those without a meter share \(R\) in proportion to their estimates.
 *
 * <p>The difference is taken between the numbers as they are written: 23,340.98 − 15,201.53 is 8,139.45 and not
 * 8,139.449999999999. A difference within 1e-12 of \(T\) is rounding, and 0. A negative one is refused: the meters
 * contradict each other.
 *
 * @param closing name of the inlet that takes the rest; those without a meter where null
 */
public record ByDifference(@OptionalValue String closing) implements AllocationMethod {

    private static final double ROUNDING = 1e-12;

    /** Checks the name. */
    public ByDifference {
        if (closing != null) {
            Check.text(closing, "closing");
        }
    }

    @Override
    public Sharing share(Inlets inlets) {
        int n = inlets.size();
        double[] allocated = new double[n];
        int[] closers = new int[n];
        int count = 0;
        BigDecimal kept = BigDecimal.ZERO;
        for (int i = 0; i < n; i++) {
            if (closing == null ? !inlets.metered(i) : closing.equals(inlets.name(i))) {
                closers[count++] = i;
            } else {
                allocated[i] = inlets.estimate(i);
                kept = kept.add(BigDecimal.valueOf(allocated[i]));
            }
        }
        double rest = BigDecimal.valueOf(inlets.toShare()).subtract(kept).doubleValue();
        if (Math.abs(rest) <= ROUNDING * inlets.toShare()) {
            rest = 0.0;
        }
        if (count == 0) {
            return rest == 0.0
                    ? Sharing.of(allocated)
                    : Sharing.refused(new Refusal.NothingToClose(inlets.toShare(), kept.doubleValue()));
        }
        if (rest < 0.0) {
            return Sharing.refused(new Refusal.NegativeDifference(inlets.toShare(), kept.doubleValue(), -rest));
        }
        return close(inlets, rest, closers, count, allocated);
    }

    private static Sharing close(Inlets inlets, double rest, int[] closers, int count, double[] allocated) {
        if (count == 1) {
            allocated[closers[0]] = rest;
            return Sharing.of(allocated);
        }
        double[] estimates = new double[count];
        double[] shares = new double[count];
        for (int c = 0; c < count; c++) {
            estimates[c] = inlets.estimate(closers[c]);
        }
        Refusal refusal = ProportionalKernel.share(rest, estimates, shares);
        if (refusal != null) {
            return Sharing.refused(refusal);
        }
        for (int c = 0; c < count; c++) {
            allocated[closers[c]] = shares[c];
        }
        return Sharing.of(allocated);
    }

    @Override
    public String label() {
        return "by difference";
    }

    @Override
    public String formula() {
        return "q_k = e_k of inlets that keep; the others e_c (T - sum(e_k)) / sum(e_c)";
    }

    @Override
    public Set<String> inletsWithoutEstimate() {
        return closing == null ? Set.of() : Set.of(closing);
    }
}
