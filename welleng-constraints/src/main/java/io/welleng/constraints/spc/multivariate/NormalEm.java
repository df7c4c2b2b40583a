package io.welleng.constraints.spc.multivariate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Mean and covariance of greatest likelihood of normal rows with gaps, by expectation and maximisation. The expectation
 * puts the conditional mean into each gap and adds the conditional covariance of what is missing; rows with the same
 * gaps share their regression. Works on variables standardised beforehand, from uncorrelated ones.
 *
 * @see "Dempster, A.P., Laird, N.M. &amp; Rubin, D.B. (1977). J. R. Statist. Soc. B 39(1), 1–38"
 */
final class NormalEm {

    static final int MOST_ITERATIONS = 2000;
    /** Greatest change of a mean or covariance of the standardised variables in the last step. */
    static final double TOLERANCE = 1e-13;

    private final double[][] rows;
    private final int m;
    private final Map<BitSet, List<double[]>> byGap = new LinkedHashMap<>();
    private final double[] mean;
    private final double[] covariance;
    private final double[] sum;
    private final double[] products;
    private int iterations;

    private NormalEm(double[][] rows, int m) {
        this.rows = rows;
        this.m = m;
        this.mean = new double[m];
        this.covariance = new double[m * m];
        this.sum = new double[m];
        this.products = new double[m * m];
        for (int j = 0; j < m; j++) {
            covariance[j * m + j] = 1.0;
        }
        for (double[] row : rows) {
            BitSet gap = new BitSet(m);
            for (int j = 0; j < m; j++) {
                gap.set(j, Double.isNaN(row[j]));
            }
            byGap.computeIfAbsent(gap, g -> new ArrayList<>()).add(row);
        }
    }

    /** Runs to convergence; {@link #iterations()} is the most if it did not converge. */
    static NormalEm of(double[][] rows, int m) {
        NormalEm em = new NormalEm(rows, m);
        double change = Double.POSITIVE_INFINITY;
        while (change > TOLERANCE && em.iterations < MOST_ITERATIONS) {
            change = em.step();
            em.iterations++;
        }
        if (change > TOLERANCE) {
            em.iterations = Integer.MAX_VALUE;
        }
        return em;
    }

    boolean converged() {
        return iterations <= MOST_ITERATIONS;
    }

    int iterations() {
        return iterations;
    }

    double mean(int j) {
        return mean[j];
    }

    /** Covariance with the divisor n − 1. */
    double covariance(int i, int j) {
        return covariance[i * m + j] * rows.length / (rows.length - 1.0);
    }

    private double step() {
        Arrays.fill(sum, 0.0);
        Arrays.fill(products, 0.0);
        byGap.forEach(this::expect);
        double n = rows.length;
        double change = 0.0;
        for (int i = 0; i < m; i++) {
            for (int j = 0; j <= i; j++) {
                double next = products[i * m + j] / n - sum[i] / n * (sum[j] / n);
                change = Math.max(change, Math.abs(next - covariance[i * m + j]));
                covariance[i * m + j] = next;
                covariance[j * m + i] = next;
            }
        }
        for (int j = 0; j < m; j++) {
            change = Math.max(change, Math.abs(sum[j] / n));
            mean[j] += sum[j] / n;
        }
        return change;
    }

    /** Adds the expected deviations from the mean, and their products, of the rows with this gap. */
    private void expect(BitSet gap, List<double[]> group) {
        int missing = gap.cardinality();
        int[] known = indices(gap, false, m - missing);
        int[] unknown = indices(gap, true, missing);
        double[] regression = regression(known, unknown);
        double[] d = new double[m];
        for (double[] row : group) {
            for (int k : known) {
                d[k] = row[k] - mean[k];
            }
            for (int u = 0; u < missing; u++) {
                double expected = 0.0;
                for (int k = 0; k < known.length; k++) {
                    expected += regression[u * known.length + k] * d[known[k]];
                }
                d[unknown[u]] = expected;
            }
            for (int i = 0; i < m; i++) {
                sum[i] += d[i];
                for (int j = 0; j <= i; j++) {
                    products[i * m + j] += d[i] * d[j];
                }
            }
        }
        for (int u = 0; u < missing; u++) {
            for (int v = 0; v <= u; v++) {
                double left = covariance[unknown[u] * m + unknown[v]];
                for (int k = 0; k < known.length; k++) {
                    left -= regression[u * known.length + k] * covariance[known[k] * m + unknown[v]];
                }
                products[unknown[u] * m + unknown[v]] += group.size() * left;
            }
        }
    }

    /** Coefficients of the unknown on the known variables, a row for each unknown one. */
    private double[] regression(int[] known, int[] unknown) {
        int o = known.length;
        double[] factor = new double[o * o];
        double[] b = new double[unknown.length * o];
        if (unknown.length == 0) {
            return b;
        }
        for (int i = 0; i < o; i++) {
            for (int j = 0; j <= i; j++) {
                factor[i * o + j] = covariance[known[i] * m + known[j]];
            }
        }
        SemiCholesky.factor(factor, o);
        for (int u = 0; u < unknown.length; u++) {
            for (int k = 0; k < o; k++) {
                b[u * o + k] = covariance[unknown[u] * m + known[k]];
            }
            SemiCholesky.forward(factor, o, b, u * o, 1);
            SemiCholesky.backward(factor, o, b, u * o, 1);
        }
        return b;
    }

    private int[] indices(BitSet gap, boolean missing, int count) {
        int[] found = new int[count];
        int at = 0;
        for (int j = 0; j < m; j++) {
            if (gap.get(j) == missing) {
                found[at++] = j;
            }
        }
        return found;
    }
}
