package io.welleng.allocation.proportional;

import io.welleng.allocation.internal.ExactSum;
import io.welleng.allocation.internal.Volumes;
import io.welleng.core.check.Check;
import java.util.Arrays;
import java.util.List;

/**
 * A measured volume to be shared over estimates with one factor.
 *
 * <p>\[ f = M / \sum e_i, \qquad q_i = f e_i \] with the measured volume \(M\), the estimates \(e_i\) and the allocated
 * volumes \(q_i\) in bbl. The sum of the estimates is rounded once, so the factor does not depend on their order.
 *
 * <p>What is conserved: the exact sum of the allocated doubles, rounded to a double, is \(M\). To that end the first
 * of the largest estimates is not multiplied but receives what the others leave, and in the one case where that lies
 * half-way between two doubles, the first of the second largest receives the half unit. So each volume is \(f e_i\) but
 * for rounding: the largest within \(n\) × 1e-15 of itself for \(n\) estimates, the second largest within 2e-16 of
 * \(M\), the others to the last bit.
 *
 * @param measuredBbl volume to share (bbl), 0 or from 1e-200 to 1e15
 * @param estimatesBbl estimates (bbl), each from 0 to 1e15; at least one
 */
public record ProportionalAllocation(double measuredBbl, List<Double> estimatesBbl) {

    private static final double LEAST_BBL = 1e-200;

    /** Checks the components and keeps its own copy of the list. */
    public ProportionalAllocation {
        Volumes.checkMetered(measuredBbl, LEAST_BBL, "measuredBbl");
        estimatesBbl = List.copyOf(Check.notEmpty(estimatesBbl, "estimatesBbl"));
        for (int i = 0; i < estimatesBbl.size(); i++) {
            Volumes.check(estimatesBbl.get(i), Check.element("estimatesBbl", i));
        }
    }

    /**
     * Shares the volume.
     *
     * @return the allocated volumes, or why there are none
     */
    public ProportionalOutcome allocate() {
        double[] estimates =
                estimatesBbl.stream().mapToDouble(Double::doubleValue).toArray();
        double sum = ExactSum.of(estimatesBbl);
        double factor = measuredBbl / sum;
        if (measuredBbl > 0.0 && Double.isInfinite(factor)) {
            return new ProportionalOutcome.NoEstimates(measuredBbl, sum);
        }
        double[] allocated = new double[estimates.length];
        if (measuredBbl > 0.0) {
            ProportionalKernel.share(measuredBbl, factor, estimates, new ExactSum(), allocated);
        }
        return new ProportionalOutcome.Shared(
                measuredBbl,
                sum,
                sum > 0.0 ? factor : null,
                Arrays.stream(allocated).boxed().toList());
    }
}
