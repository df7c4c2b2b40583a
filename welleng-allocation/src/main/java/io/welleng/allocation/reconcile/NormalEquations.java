package io.welleng.allocation.reconcile;

import java.util.ArrayList;
import java.util.List;

/**
 * The reconciliation with equalities alone, \(x = y - V G^T (G V G^T)^{-1} (G y - g)\), and what follows from its
 * factor: any column of the result's covariance.
 */
final class NormalEquations implements ProjectedCovariance {

    /** Steps of iterative refinement: each gains what the factor's condition leaves of 16 digits. */
    private static final int REFINEMENTS = 2;

    private static final double NOTHING_LEFT = 1e-12;

    final ReducedModel reduced;
    final MeterCovariance covariance;
    final NormalFactor factor;

    private NormalEquations(ReducedModel reduced, MeterCovariance covariance, NormalFactor factor) {
        this.reduced = reduced;
        this.covariance = covariance;
        this.factor = factor;
    }

    /** The equations, or null if they are singular to working precision. */
    static NormalEquations of(ReducedModel reduced, MeterCovariance covariance, LinearAlgebra algebra) {
        NormalFactor factor = algebra == LinearAlgebra.DENSE
                ? DenseFactor.of(reduced.g, covariance, reduced.streams)
                : SparseFactor.of(normalMatrix(reduced, covariance));
        return factor == null ? null : new NormalEquations(reduced, covariance, factor);
    }

    private static SparseRow[] normalMatrix(ReducedModel reduced, MeterCovariance covariance) {
        SparseRow[] s = new SparseRow[reduced.g.length];
        for (int k = 0; k < s.length; k++) {
            s[k] = reduced.times(covariance.times(reduced.g[k]));
        }
        return s;
    }

    /** Values of all streams that have one, from given readings of the meters. */
    double[] reconcile(double[] y) {
        double[] x = y.clone();
        for (int step = 0; step <= REFINEMENTS; step++) {
            double[] z = factor.solve(reduced.imbalance(x, reduced.gRight));
            double[] change = covariance.times(reduced.transposeTimes(z));
            for (int j = 0; j < x.length; j++) {
                x[j] -= change[j];
            }
        }
        return express(x);
    }

    /** Puts in the values of unmeasured streams. Modified. */
    double[] express(double[] x) {
        for (int j = 0; j < x.length; j++) {
            if (reduced.expression[j] != null) {
                x[j] = reduced.offset[j] + reduced.expression[j].dot(x);
            }
        }
        return x;
    }

    /** Variance of a reconciled stream; what is left of less than {@link #NOTHING_LEFT} of it is round-off, and 0. */
    double variance(int stream) {
        SparseRow own = reduced.combination(stream);
        if (own.size() == 0) {
            return 0.0;
        }
        SparseRow v = covariance.times(own);
        double before = dot(own, v);
        SparseRow gv = reduced.times(v);
        if (gv.size() == 0) {
            return before;
        }
        double after = before - factor.quadratic(gv);
        return after < NOTHING_LEFT * before ? 0.0 : after;
    }

    @Override
    public double[] column(int stream) {
        double[] column = new double[reduced.streams];
        SparseRow v = covariance.times(reduced.combination(stream));
        double[] gv = new double[reduced.g.length];
        reduced.times(v).addTo(gv, 1.0);
        double[] change = covariance.times(reduced.transposeTimes(factor.solve(gv)));
        v.addTo(column, 1.0);
        for (int j = 0; j < column.length; j++) {
            column[j] -= change[j];
        }
        for (int j = 0; j < column.length; j++) {
            if (reduced.expression[j] != null) {
                column[j] = reduced.expression[j].dot(column);
            }
        }
        return column;
    }

    /** Names of the balances in a sum. */
    List<String> names(SparseRow weights) {
        List<String> names = new ArrayList<>();
        for (int b : weights.index) {
            names.add(reduced.balanceNames.get(b));
        }
        return names;
    }

    private static double dot(SparseRow a, SparseRow b) {
        double sum = 0.0;
        for (int k = 0; k < a.size(); k++) {
            sum += a.value[k] * b.get(a.index[k]);
        }
        return sum;
    }
}
