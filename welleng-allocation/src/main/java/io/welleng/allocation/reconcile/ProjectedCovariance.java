package io.welleng.allocation.reconcile;

/** Covariance of values that already meet all equalities. */
interface ProjectedCovariance {

    /** Covariances of all values with one of them; a new array. */
    double[] column(int i);
}
