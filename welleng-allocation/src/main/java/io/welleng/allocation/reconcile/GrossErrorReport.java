package io.welleng.allocation.reconcile;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import java.util.List;

/**
 * All tests for gross errors of one set of readings.
 *
 * @param global global test; null if there is no redundancy to test
 * @param measurementTests measurement test of every redundant meter, in the order of the streams: \( z_j = |d_j| /
 *     \sqrt{W_{jj}} \) with \(d = V^{-1}(y - x)\), normal; of greatest power for one biased meter
 * @param nodalTests nodal (constraint) test of every independent balance: \( z_k = |r_k| / \sqrt{S_{kk}} \), normal
 * @param likelihoodRatios generalised likelihood ratio of every biased meter and leak, largest first: \( T = (f^T S^{-1}
 *     r)^2 / (f^T S^{-1} f) \), chi-square with one degree of freedom, with the size \( f^T S^{-1} r / f^T S^{-1} f \)
 * @param serial errors found one after the other
 * @see "Tamhane, A.C. and Mah, R.S.H. (1985). Technometrics 27(4), 409–422 (measurement test)"
 * @see "Mah, R.S.H., Stanley, G.M. and Downing, D.M. (1976). Ind. Eng. Chem. Process Des. Dev. 15, 175–183 (nodal test)"
 * @see "Narasimhan, S. and Mah, R.S.H. (1987). AIChE J. 33(9), 1514–1521 (likelihood ratio)"
 */
public record GrossErrorReport(
        @OptionalValue GlobalTest global,
        List<ErrorTest> measurementTests,
        List<ErrorTest> nodalTests,
        List<ErrorTest> likelihoodRatios,
        SerialElimination serial) {

    /** Keeps its own copies. */
    public GrossErrorReport {
        measurementTests = List.copyOf(Check.present(measurementTests, "measurementTests"));
        nodalTests = List.copyOf(Check.present(nodalTests, "nodalTests"));
        likelihoodRatios = List.copyOf(Check.present(likelihoodRatios, "likelihoodRatios"));
        Check.present(serial, "serial");
    }

    @Override
    public String toString() {
        return (global == null ? "no redundancy to test" : global.toString()) + "; " + serial;
    }
}
