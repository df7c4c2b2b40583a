package io.welleng.dca.fit;

import java.util.ArrayList;
import java.util.List;

/**
 * What the residuals' derivatives say about the estimated coordinates: JᵀJ, scaled to a unit diagonal, and its inverse.
 */
final class Information {

    /** Least change of the residuals, per point, by which a coordinate is noticed. */
    private static final double UNNOTICED = 1.0e-7;

    /** Least pivot of the scaled matrix: beyond it, parameters cannot be told apart in doubles. */
    private static final double LEAST_PIVOT = 1.0e-12;

    /** Indices of the coordinates that are free, off their bounds and noticed. */
    final List<Integer> estimated = new ArrayList<>();

    final boolean[] unnoticed;

    /** Whether the matrix has an inverse. */
    final boolean regular;

    private final double[] size;
    private final double[][] factor;

    Information(FitProblem problem) {
        int p = problem.x.length;
        unnoticed = new boolean[p];
        for (int j = 0; j < p; j++) {
            boolean inside = problem.x[j] > problem.lower[j] && problem.x[j] < problem.upper[j];
            if (problem.free[j]) {
                unnoticed[j] = norm(problem.rows[j]) < UNNOTICED * Math.sqrt(problem.data.size);
                if (inside && !unnoticed[j]) {
                    estimated.add(j);
                }
            }
        }
        int m = estimated.size();
        size = new double[m];
        factor = new double[m][m];
        for (int a = 0; a < m; a++) {
            size[a] = norm(problem.rows[estimated.get(a)]);
        }
        regular = factorise(problem);
    }

    private static double norm(double[] row) {
        double sum = 0.0;
        for (double one : row) {
            sum += one * one;
        }
        return Math.sqrt(sum);
    }

    private boolean factorise(FitProblem problem) {
        for (int a = 0; a < size.length; a++) {
            double[] rowA = problem.rows[estimated.get(a)];
            for (int b = 0; b <= a; b++) {
                double[] rowB = problem.rows[estimated.get(b)];
                double sum = 0.0;
                for (int i = 0; i < rowA.length; i++) {
                    sum += rowA[i] * rowB[i];
                }
                sum /= size[a] * size[b];
                for (int i = 0; i < b; i++) {
                    sum -= factor[a][i] * factor[b][i];
                }
                if (a != b) {
                    factor[a][b] = sum / factor[b][b];
                } else if (sum > LEAST_PIVOT) {
                    factor[a][a] = Math.sqrt(sum);
                } else {
                    return false;
                }
            }
        }
        return size.length > 0;
    }

    /**
     * ln of the determinant of JᵀJ over all free coordinates, also those at bounds. A coordinate that is not noticed counts
     * as a constant, so that the determinants at different correlations can be compared.
     */
    static double logDeterminant(FitProblem problem) {
        int p = problem.x.length;
        double ridge = UNNOTICED * UNNOTICED * problem.data.size;
        double[][] root = new double[p][p];
        double sum = 0.0;
        for (int a = 0; a < p; a++) {
            if (!problem.free[a]) {
                continue;
            }
            for (int b = 0; b <= a; b++) {
                if (problem.free[b]) {
                    double product = a == b ? ridge : 0.0;
                    for (int i = 0; i < problem.residuals.length; i++) {
                        product += problem.rows[a][i] * problem.rows[b][i];
                    }
                    for (int i = 0; i < b; i++) {
                        product -= root[a][i] * root[b][i];
                    }
                    root[a][b] = a == b ? Math.sqrt(Math.max(product, ridge)) : product / root[b][b];
                }
            }
            sum += 2.0 * Math.log(root[a][a]);
        }
        return sum;
    }

    /** The inverse, times a variance. */
    double[][] inverse(double variance) {
        int m = size.length;
        double[][] lower = new double[m][m];
        for (int c = 0; c < m; c++) {
            for (int r = c; r < m; r++) {
                double sum = r == c ? 1.0 : 0.0;
                for (int i = c; i < r; i++) {
                    sum -= factor[r][i] * lower[i][c];
                }
                lower[r][c] = sum / factor[r][r];
            }
        }
        double[][] inverse = new double[m][m];
        for (int a = 0; a < m; a++) {
            for (int b = 0; b <= a; b++) {
                double sum = 0.0;
                for (int i = a; i < m; i++) {
                    sum += lower[i][a] * lower[i][b];
                }
                inverse[a][b] = sum * variance / (size[a] * size[b]);
                inverse[b][a] = inverse[a][b];
            }
        }
        return inverse;
    }
}
