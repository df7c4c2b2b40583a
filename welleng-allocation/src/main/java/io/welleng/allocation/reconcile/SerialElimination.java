package io.welleng.allocation.reconcile;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Several gross errors, found one after the other: as long as the global test rejects, the error that lowers its
 * statistic most is allowed for, and the rest is tested again.
 *
 * <p>Allowing for the bias of a meter is the same as leaving its reading out, so that this is the elimination of meters
 * of Ripps and of Serth and Heenan, extended by leaks. The sizes are estimated together at the end, which differs from
 * the serial compensation of Narasimhan and Mah, where earlier estimates stay as they were.
 *
 * @param steps the errors in the order in which they were found
 * @param errors the same errors with the sizes estimated together
 * @param remaining global test of what is left; null if no degree of freedom is
 * @param resolved true if what is left is not rejected any more
 * @see "Ripps, D.L. (1965). Chem. Eng. Prog. Symp. Ser. 61(55), 8–13"
 * @see "Serth, R.W. and Heenan, W.A. (1986). AIChE J. 32(5), 733–742"
 * @see "Narasimhan, S. and Mah, R.S.H. (1987). AIChE J. 33(9), 1514–1521"
 */
public record SerialElimination(
        List<ErrorTest> steps,
        List<ErrorTest> errors,
        @OptionalValue GlobalTest remaining,
        boolean resolved) {

    /** Keeps its own copies. */
    public SerialElimination {
        steps = List.copyOf(Check.present(steps, "steps"));
        errors = List.copyOf(Check.present(errors, "errors"));
    }

    @Override
    public String toString() {
        return steps.isEmpty()
                ? "no gross error found"
                : errors.stream().map(ErrorTest::toString).collect(Collectors.joining("; "))
                        + (resolved ? "; what is left is consistent" : "; what is left is not consistent");
    }
}
