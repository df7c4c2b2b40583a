package io.welleng.allocation.reconcile;

/** How the normal equations are solved; the results agree to round-off. */
public enum LinearAlgebra {
    /** Sparse Cholesky with a minimum-degree ordering: for networks of any size. */
    SPARSE,
    /** Full matrices, the textbook way: the baseline and cross-check. */
    DENSE
}
