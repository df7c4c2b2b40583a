package io.welleng.allocation.reconcile;

/** A factored symmetric positive definite matrix \(S = G V G^T\), one row per independent balance. */
interface NormalFactor {

    /** Solves \(S z = b\). Not modified. */
    double[] solve(double[] b);

    /** \(b^T S^{-1} b\) of a sparse vector. */
    double quadratic(SparseRow b);
}
