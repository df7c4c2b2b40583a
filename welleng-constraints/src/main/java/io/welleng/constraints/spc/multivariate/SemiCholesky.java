package io.welleng.constraints.spc.multivariate;

/**
 * Cholesky factors \(A = L L^T\) of symmetric positive semi-definite matrices, in the caller's arrays: EJML's needs a
 * definite matrix and memory of its own, while rows are scored without allocating.
 *
 * <p>A variable whose pivot is lost in rounding depends linearly on those before it. Its column of L is zero, and it
 * has no part in a solution: solutions are those of the system without the dependent variables, which is a generalised
 * inverse.
 *
 * @see "Higham, N.J. (2002). Accuracy and Stability of Numerical Algorithms, 2nd ed., SIAM, section 10.3"
 */
final class SemiCholesky {

    /** Least pivot relative to its diagonal element: one minus the squared multiple correlation with those before. */
    static final double PIVOT = 1e-10;

    private SemiCholesky() {}

    /**
     * Factors the lower triangle in place.
     *
     * @param a matrix by rows; its lower triangle becomes L
     * @param n order
     * @return the rank; n if the matrix is definite
     */
    static int factor(double[] a, int n) {
        int rank = 0;
        for (int j = 0; j < n; j++) {
            double diagonal = a[j * n + j];
            double left = diagonal;
            for (int k = 0; k < j; k++) {
                left -= a[j * n + k] * a[j * n + k];
            }
            boolean independent = left > PIVOT * diagonal;
            double pivot = independent ? Math.sqrt(left) : 0.0;
            a[j * n + j] = pivot;
            rank += independent ? 1 : 0;
            for (int i = j + 1; i < n; i++) {
                double sum = a[i * n + j];
                for (int k = 0; k < j; k++) {
                    sum -= a[i * n + k] * a[j * n + k];
                }
                a[i * n + j] = independent ? sum / pivot : 0.0;
            }
        }
        return rank;
    }

    /** Solves \(L y = b\) in place; b holds n numbers from an offset, each a stride after the other. */
    static void forward(double[] l, int n, double[] b, int offset, int stride) {
        for (int i = 0; i < n; i++) {
            double pivot = l[i * n + i];
            double sum = b[offset + i * stride];
            for (int k = 0; k < i; k++) {
                sum -= l[i * n + k] * b[offset + k * stride];
            }
            b[offset + i * stride] = pivot > 0.0 ? sum / pivot : 0.0;
        }
    }

    /** Solves \(L^T x = b\) in place, like {@link #forward}. */
    static void backward(double[] l, int n, double[] b, int offset, int stride) {
        for (int i = n - 1; i >= 0; i--) {
            double pivot = l[i * n + i];
            double sum = b[offset + i * stride];
            for (int k = i + 1; k < n; k++) {
                sum -= l[k * n + i] * b[offset + k * stride];
            }
            b[offset + i * stride] = pivot > 0.0 ? sum / pivot : 0.0;
        }
    }
}
