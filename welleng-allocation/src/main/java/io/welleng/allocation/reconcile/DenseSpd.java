package io.welleng.allocation.reconcile;

import java.util.Arrays;

/** Cholesky of a small full symmetric positive definite matrix. */
final class DenseSpd {

    private final double[][] l;

    /** Factors the matrix; not modified. */
    DenseSpd(double[][] matrix) {
        l = new double[matrix.length][];
        for (int i = 0; i < l.length; i++) {
            l[i] = new double[i + 1];
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= l[i][k] * l[j][k];
                }
                l[i][j] = i == j ? Math.sqrt(sum) : sum / l[j][j];
            }
        }
    }

    private DenseSpd(DenseSpd smaller, double[] row) {
        int n = smaller.l.length;
        l = Arrays.copyOf(smaller.l, n + 1);
        double[] last = new double[n + 1];
        double own = row[n];
        for (int j = 0; j < n; j++) {
            double sum = row[j];
            for (int k = 0; k < j; k++) {
                sum -= last[k] * l[j][k];
            }
            last[j] = sum / l[j][j];
            own -= last[j] * last[j];
        }
        last[n] = Math.sqrt(own);
        l[n] = last;
    }

    /** The factor of the matrix with one more row and column; {@code row} up to its diagonal. */
    DenseSpd with(double[] row) {
        return new DenseSpd(this, row);
    }

    /** Solves for one right side. Not modified. */
    double[] solve(double[] b) {
        double[] x = b.clone();
        for (int i = 0; i < l.length; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= l[i][k] * x[k];
            }
            x[i] /= l[i][i];
        }
        for (int i = l.length - 1; i >= 0; i--) {
            for (int k = i + 1; k < l.length; k++) {
                x[i] -= l[k][i] * x[k];
            }
            x[i] /= l[i][i];
        }
        return x;
    }

    /** The first row of which less than a fraction of the variance is its own (unit diagonal), or -1. */
    int firstRowWithout(double fraction) {
        for (int i = 0; i < l.length; i++) {
            if (!(l[i][i] * l[i][i] > fraction)) {
                return i;
            }
        }
        return -1;
    }
}
