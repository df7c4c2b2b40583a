package io.welleng.allocation.process;

import io.welleng.allocation.process.FlashOutcome.FluidPhase;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.solve.RootResult;
import java.util.Arrays;
import java.util.List;

/**
 * Splits a feed between vapour and liquid by given K-values: the root \(V\) of
 * \[ \sum_i \frac{z_i (K_i - 1)}{1 + V (K_i - 1)} = 0, \quad x_i = \frac{z_i}{1 + V (K_i - 1)}, \quad
 * y_i = K_i x_i \] in \( (1/(1 - K_{max}), 1/(1 - K_{min})) \), accurate to about 1e-14. Roots outside 0–1 are answers too
 * (negative flash).
 *
 * @see "Rachford, H.H. and Rice, J.D. (1952). J. Pet. Technol. 4 (10), section 1, 19 and section 2, 3"
 * @see "Whitson, C.H. and Michelsen, M.L. (1989). The negative flash. Fluid Phase Equilib. 53, 51–71"
 */
public final class RachfordRice {

    /** How far mole fractions may be from 1 together. */
    private static final double CLOSURE = 1e-6;

    private RachfordRice() {}

    /**
     * Splits a feed.
     *
     * @param moleFractions mole fractions of the feed, 1 together within 1e-6; they are divided by their sum
     * @param ratios K-values (-), &gt;= 0, one for each component
     * @return the split
     * @throws InvalidInputException if the lists differ in length, are empty, or the fractions do not sum to 1
     */
    public static FlashOutcome split(List<Double> moleFractions, List<Double> ratios) {
        Check.notEmpty(moleFractions, "moleFractions");
        Check.sameLength(
                moleFractions.size(),
                "moleFractions",
                Check.present(ratios, "ratios").size(),
                "ratios");
        double[] z = new double[moleFractions.size()];
        double[] k = new double[z.length];
        double sum = 0.0;
        for (int i = 0; i < z.length; i++) {
            z[i] = notNegative(moleFractions.get(i), "moleFractions", i);
            k[i] = notNegative(ratios.get(i), "ratios", i);
            sum += z[i];
        }
        if (!(Math.abs(sum - 1.0) <= CLOSURE)) {
            throw new InvalidInputException("moleFractions", "1 together within " + CLOSURE, "", "" + sum);
        }
        for (int i = 0; i < z.length; i++) {
            z[i] /= sum;
        }
        return split(z, k, new double[z.length]);
    }

    /** Names the element only where it is refused. */
    private static double notNegative(double value, String list, int index) {
        return value >= 0.0 && value < Double.POSITIVE_INFINITY
                ? value
                : Check.notNegative(value, Check.element(list, index), "");
    }

    /** Splits checked arrays, z of sum 1; d is written with the denominators where there is a root. */
    static FlashOutcome split(double[] z, double[] k, double[] d) {
        double least = Double.POSITIVE_INFINITY;
        double greatest = 0.0;
        for (int i = 0; i < z.length; i++) {
            if (z[i] > 0.0) {
                least = Math.min(least, k[i]);
                greatest = Math.max(greatest, k[i]);
            }
        }
        if (least == 1.0 && greatest == 1.0) {
            return new FlashOutcome.NotSolved("every K-value is 1: liquid and vapour are alike");
        }
        if (least >= 1.0 || greatest <= 1.0) {
            return new FlashOutcome.NoRoot(least >= 1.0 ? FluidPhase.VAPOUR : FluidPhase.LIQUID, least, greatest);
        }
        RootResult root = RachfordRiceKernel.solve(z, k, d);
        if (!root.converged()) {
            return new FlashOutcome.NotSolved("Rachford-Rice: " + root);
        }
        double v = root.root();
        double[] x = new double[z.length];
        double[] y = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            x[i] = z[i] / d[i];
            y[i] = k[i] * x[i];
        }
        return v >= 0.0 && v <= 1.0
                ? new FlashOutcome.TwoPhase(v, list(x), list(y), root.evaluations())
                : new FlashOutcome.NegativeFlash(
                        v < 0.0 ? FluidPhase.LIQUID : FluidPhase.VAPOUR, v, list(x), list(y), root.evaluations());
    }

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
