package io.welleng.allocation.method;

import io.welleng.allocation.reconcile.NodeReconciliation;
import io.welleng.allocation.reconcile.NodeShares;
import io.welleng.allocation.reconcile.Range;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Minimum variance with the system meter's own uncertainty and correlated inlets.
 *
 * <p>\[ \alpha_i = \frac{\sum_j r_{ij} s_i s_j + (e_i / \sum e)\, s_Z^2}{\sum_{jk} r_{jk} s_j s_k + s_Z^2}, \qquad
 * q_i = e_i + \alpha_i I, \qquad I = T - \sum e_j \] with the correlation \(r_{ij}\) of the inlets, \(r_{ii} = 1\).
 * Without correlations it is {@link ApiRp85}. An inlet that would be allocated less than 0 is kept at 0, and the
 * others share the rest by minimum variance with the same covariance, so that with correlations other inlets may gain
 * by it.
 *
 * @param correlations correlations of pairs of inlets, each pair once; independent where null. Inlets that are not
 *     there on a day are left out
 * @param negative what happens to an inlet that would be allocated less than 0; {@link NegativeShares#BOUND} where null
 * @see NodeReconciliation
 */
public record Reconciled(
        @OptionalValue List<InletCorrelation> correlations,
        @OptionalValue NegativeShares negative) implements AllocationMethod {

    private static final double DEFINITE = 1e-8;

    /** Puts the defaults, and checks that the correlations are positive definite. */
    public Reconciled {
        correlations = correlations == null ? List.of() : List.copyOf(correlations);
        negative = negative == null ? NegativeShares.BOUND : negative;
        check(correlations);
    }

    private static void check(List<InletCorrelation> correlations) {
        Set<Set<String>> pairs = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < correlations.size(); i++) {
            InletCorrelation one = correlations.get(i);
            if (!pairs.add(Set.of(one.first(), one.second()))) {
                throw new InvalidInputException(
                        Check.element("correlations", i),
                        "of a pair not given before",
                        "",
                        one.first() + ", " + one.second());
            }
            for (String name : List.of(one.first(), one.second())) {
                if (!names.contains(name)) {
                    names.add(name);
                }
            }
        }
        double[] ones = new double[names.size()];
        Arrays.fill(ones, 1.0);
        String dependent = firstDependent(covariance(names, ones, correlations), names);
        if (dependent != null) {
            throw new InvalidInputException(
                    "correlations", "positive definite", "", "\"" + dependent + "\" determined by the others");
        }
    }

    /** Cholesky's factor; the name of the first row without a pivot, or null. */
    private static String firstDependent(double[][] a, List<String> names) {
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = a[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= a[i][k] * a[j][k];
                }
                if (i == j && !(sum > DEFINITE)) {
                    return names.get(i);
                }
                a[i][j] = i == j ? Math.sqrt(sum) : sum / a[j][j];
            }
        }
        return null;
    }

    private static double[][] covariance(List<String> names, double[] s, List<InletCorrelation> correlations) {
        Map<String, Integer> indexOf = new HashMap<>();
        double[][] covariance = new double[s.length][s.length];
        for (int i = 0; i < s.length; i++) {
            indexOf.put(names.get(i), i);
            covariance[i][i] = s[i] * s[i];
        }
        for (InletCorrelation one : correlations) {
            Integer i = indexOf.get(one.first());
            Integer j = indexOf.get(one.second());
            if (i != null && j != null) {
                covariance[i][j] = one.coefficient() * s[i] * s[j];
                covariance[j][i] = covariance[i][j];
            }
        }
        return covariance;
    }

    @Override
    public Sharing share(Inlets inlets) {
        if (Double.isNaN(inlets.toShareUncertainty())) {
            return Sharing.refused(new Refusal.NoUncertainty(inlets.node()));
        }
        if (correlations.isEmpty()) {
            return ImbalanceKernel.share(inlets, inlets.toShareUncertainty(), negative);
        }
        int n = inlets.size();
        double t = inlets.toShare();
        double[] e = inlets.estimates();
        double[] s = new double[n];
        double sum = 0.0;
        for (int i = 0; i < n; i++) {
            s[i] = inlets.uncertainty(i);
            sum += e[i];
            if (Double.isNaN(s[i])) {
                return Sharing.refused(new Refusal.NoUncertainty(inlets.name(i)));
            }
        }
        if (t > 0.0 && Double.isInfinite(t / sum)) {
            return Sharing.refused(new Refusal.NoEstimates(t, sum));
        }
        return share(inlets, e, s, sum);
    }

    /** The meter's variance is laid on the inlets; those without any variance keep what is known of them. */
    private Sharing share(Inlets inlets, double[] e, double[] s, double sum) {
        int n = e.length;
        double sz = inlets.toShareUncertainty();
        int[] free = new int[n];
        int count = 0;
        double[] q = e.clone();
        double rest = inlets.toShare();
        double scale = 0.0;
        for (int i = 0; i < n; i++) {
            if (s[i] > 0.0 || sz * sz * e[i] > 0.0) {
                free[count++] = i;
                scale = Math.max(scale, Math.max(s[i], Math.sqrt(e[i] / sum) * sz));
            } else {
                rest -= e[i];
            }
        }
        double[] alpha = new double[n];
        if (count == 0) {
            return rest == 0.0 ? new Shared(q, alpha, List.of()) : Sharing.refused(new Refusal.CertainImbalance(rest));
        }
        double[] part = new double[count];
        double[] sPart = new double[count];
        List<String> names = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            part[k] = e[free[k]];
            sPart[k] = s[free[k]] / scale;
            names.add(inlets.name(free[k]));
        }
        double[][] v = covariance(names, sPart, correlations);
        for (int k = 0; k < count; k++) {
            v[k][k] += sum > 0.0 ? part[k] / sum * (sz / scale) * (sz / scale) : 0.0;
        }
        Range range = negative == NegativeShares.BOUND ? Range.NOT_NEGATIVE : Range.ANY;
        NodeShares shares = NodeReconciliation.share(rest, 0.0, part, v, Collections.nCopies(count, range));
        if (!(shares instanceof NodeShares.Shared shared)) {
            return Sharing.refused(new Refusal.CertainImbalance(inlets.toShare() - sum));
        }
        for (int k = 0; k < count; k++) {
            q[free[k]] = shared.allocated().get(k);
            alpha[free[k]] = shared.imbalanceShares().get(k);
            if (q[free[k]] < 0.0 && negative == NegativeShares.REFUSE) {
                return Sharing.refused(new Refusal.NegativeShare(names.get(k), q[free[k]]));
            }
            q[free[k]] = Math.max(0.0, q[free[k]]);
        }
        ClosingKernel.close(inlets.toShare(), q);
        return new Shared(q, alpha, shared.atBound().stream().map(names::get).toList());
    }

    @Override
    public String label() {
        return "reconciled";
    }

    @Override
    public String formula() {
        return "q_i = e_i + (T - sum(e)) (sum_j(r_ij s_i s_j) + e_i s_Z^2 / sum(e)) / (sum_jk(r_jk s_j s_k) + s_Z^2)";
    }
}
