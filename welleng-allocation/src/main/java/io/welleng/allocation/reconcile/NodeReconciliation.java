package io.welleng.allocation.reconcile;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One meter shared over the inlets of its node by minimum variance: the general form of API RP 85.
 *
 * <p>With estimates \(q\) of covariance \(V\), a meter \(Z\) of standard uncertainty \(s_Z\) and the imbalance
 * \(I = Z - \sum q_j\),
 * \[ x = q + \alpha I, \qquad \alpha_i = \frac{(V 1)_i + w_i s_Z^2}{1^T V 1 + s_Z^2}, \qquad w_i = \frac{q_i}{\sum q_j} \]
 *
 * <p>How this relates to RP 85 and to reconciliation:
 * <ul>
 *   <li>With independent estimates, \(V = \mathrm{diag}(s^2)\), it <em>is</em> the form of RP 85,
 *       \( \alpha_i = (s_i^2 + w_i s_Z^2) / (\sum s_j^2 + s_Z^2) \).
 *   <li>It is the reconciliation with an exact meter and the covariance \( V + s_Z^2\,\mathrm{diag}(w) \): the meter's
 *       variance is laid on the inlets in proportion to their estimates. (A relative error that all inlets have in
 *       common, \( V + s_Z^2 w w^T \), gives the same shares, since \(w\) sums to 1.) So RP 85 is a special case.
 *   <li>The reconciliation that may change the meter, too, gives \( q + V 1\, I / (1^T V 1 + s_Z^2) \), which sums to
 *       \( Z - s_Z^2 I / (1^T V 1 + s_Z^2) \) and not to \(Z\). RP 85 is this plus what the meter gave up, shared in
 *       proportion to the estimates. The two agree if and only if \( s_Z\,I = 0 \).
 * </ul>
 * Where a share would leave its bounds it is held there, and the others take the rest by minimum variance with the same
 * covariance, \( V + s_Z^2\,\mathrm{diag}(w) \).
 *
 * @see "API RP 85 (2003). Use of subsea wet-gas flowmeters in allocation measurement systems; the form of the shares is
 *     recalled, not checked against the printed standard"
 */
public final class NodeReconciliation {

    private NodeReconciliation() {}

    /**
     * Shares a meter over inlets whose estimates are independent, none negative.
     *
     * @param meter reading \(Z\), any unit
     * @param meterUncertainty standard uncertainty \(s_Z\) of the meter, same unit; 0 if it is taken as true
     * @param estimates estimates \(q\) of the inlets, same unit
     * @param uncertainties standard uncertainties \(s\) of the estimates, same unit; 0 for an inlet that is exact
     * @return the shares, or why there are none
     */
    public static NodeShares share(double meter, double meterUncertainty, double[] estimates, double[] uncertainties) {
        List<Range> bounds = Collections.nCopies(estimates.length, Range.NOT_NEGATIVE);
        return share(meter, meterUncertainty, estimates, uncertainties, bounds);
    }

    /**
     * Shares a meter over inlets whose estimates are independent.
     *
     * @param meter reading \(Z\), any unit
     * @param meterUncertainty standard uncertainty \(s_Z\) of the meter, same unit; 0 if it is taken as true
     * @param estimates estimates \(q\) of the inlets, same unit; at least 0 unless the meter is taken as true. Where all
     *     are 0, the meter's variance is laid on the inlets in proportion to their own
     * @param uncertainties standard uncertainties \(s\) of the estimates, same unit; 0 for an inlet that is exact
     * @param bounds values each share may have
     * @return the shares, or why there are none
     */
    public static NodeShares share(
            double meter, double meterUncertainty, double[] estimates, double[] uncertainties, List<Range> bounds) {
        check(meter, meterUncertainty, estimates, bounds);
        Check.sameLength(uncertainties.length, "uncertainties", estimates.length, "estimates");
        double[] variance = new double[estimates.length];
        for (int i = 0; i < variance.length; i++) {
            Check.notNegative(uncertainties[i], Check.element("uncertainties", i), "");
            variance[i] = uncertainties[i] * uncertainties[i];
        }
        return new IndependentShare(meter, meterUncertainty, estimates, variance, bounds).solve();
    }

    /**
     * Shares a meter over inlets whose estimates are correlated.
     *
     * @param meter reading \(Z\), any unit
     * @param meterUncertainty standard uncertainty \(s_Z\) of the meter, same unit; 0 if it is taken as true
     * @param estimates estimates \(q\) of the inlets, same unit; at least 0 unless the meter is taken as true. Where all
     *     are 0, the meter's variance is laid on the inlets in proportion to their own
     * @param covariance covariance \(V\) of the estimates, unit squared: symmetric and positive definite; not modified
     * @param bounds values each share may have
     * @return the shares, or why there are none
     */
    public static NodeShares share(
            double meter, double meterUncertainty, double[] estimates, double[][] covariance, List<Range> bounds) {
        check(meter, meterUncertainty, estimates, bounds);
        checkCovariance(covariance, estimates.length);
        return new CorrelatedShare(meter, meterUncertainty, estimates, covariance, bounds).solve();
    }

    /** Fractions of the meter's variance that are laid on the inlets. */
    static double[] weights(double[] estimates, double[] variances) {
        double sum = sum(estimates);
        double[] base = sum > 0.0 ? estimates : variances;
        double total = sum(base);
        double[] weights = new double[base.length];
        for (int i = 0; i < base.length && total > 0.0; i++) {
            weights[i] = base[i] / total;
        }
        return weights;
    }

    static double sum(double[] values) {
        double sum = 0.0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /** The shared outcome, once the shares are found. */
    static NodeShares.Shared shared(
            double meter,
            double[] q,
            double[] x,
            double[] variance,
            double[] share,
            boolean[] held,
            double adjustment) {
        double imbalance = meter - sum(q);
        List<Double> allocated = new ArrayList<>();
        List<Double> uncertainty = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        List<Integer> atBound = new ArrayList<>();
        for (int i = 0; i < q.length; i++) {
            allocated.add(x[i]);
            uncertainty.add(Math.sqrt(Math.max(0.0, variance[i])));
            shares.add(share[i]);
            if (held[i]) {
                atBound.add(i);
            }
        }
        return new NodeShares.Shared(meter, imbalance, allocated, uncertainty, shares, atBound, adjustment);
    }

    private static void check(double meter, double meterUncertainty, double[] estimates, List<Range> bounds) {
        Check.finite(meter, "meter", "");
        Check.notNegative(meterUncertainty, "meterUncertainty", "");
        Check.finite(estimates, 1, "estimates", "");
        Check.notEmpty(bounds, "bounds");
        Check.sameLength(bounds.size(), "bounds", estimates.length, "estimates");
        for (int i = 0; i < estimates.length && meterUncertainty > 0.0; i++) {
            Check.notNegative(estimates[i], Check.element("estimates", i), "");
        }
    }

    private static void checkCovariance(double[][] covariance, int n) {
        Check.present(covariance, "covariance");
        Check.sameLength(covariance.length, "covariance", n, "estimates");
        for (int i = 0; i < n; i++) {
            String row = Check.element("covariance", i);
            Check.finite(covariance[i], n, row, "");
            Check.sameLength(covariance[i].length, row, n, "estimates");
            Check.positive(covariance[i][i], Check.element(row, i), "");
            for (int j = 0; j < i; j++) {
                double scale = Math.sqrt(covariance[i][i] * covariance[j][j]);
                if (Math.abs(covariance[i][j] - covariance[j][i]) > 1e-12 * scale) {
                    throw new InvalidInputException(
                            Check.element(row, j),
                            "the same as " + Check.element(Check.element("covariance", j), i) + " = "
                                    + covariance[j][i],
                            "",
                            Double.toString(covariance[i][j]));
                }
            }
        }
        checkDefinite(covariance);
    }

    private static void checkDefinite(double[][] covariance) {
        double[][] correlation = new double[covariance.length][covariance.length];
        for (int i = 0; i < correlation.length; i++) {
            for (int j = 0; j < correlation.length; j++) {
                correlation[i][j] = covariance[i][j] / Math.sqrt(covariance[i][i] * covariance[j][j]);
            }
        }
        int row = new DenseSpd(correlation).firstRowWithout(1e-10);
        if (row >= 0) {
            throw new InvalidInputException(
                    "covariance", "positive definite", "", "determined in row " + row + " by the rows before");
        }
    }
}
