package io.welleng.dca.sampling;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/**
 * How inputs depend on each other: a Gaussian copula. Standard normal numbers with the correlation are drawn and turned
 * into chances, and these into values, so that the distribution of each input stays as it is.
 *
 * <p>What the coefficients measure is named, since the three differ: at a rank correlation of 0.5 the normal scores
 * correlate by 0.518, and at Kendall's 0.5 by 0.707.
 */
public sealed interface Correlation {

    /** What a coefficient is the correlation of. */
    enum Measure {
        /** Pearson's, of the normal scores: the parameter of the copula itself. */
        NORMAL_SCORES {
            @Override
            double normalScores(double coefficient) {
                return coefficient;
            }
        },
        /** Spearman's, of the ranks; \( \rho = 2 \sin(\pi \rho_S/6) \). */
        SPEARMAN_RANK {
            @Override
            double normalScores(double coefficient) {
                return 2.0 * Math.sin(Math.PI / 6.0 * coefficient);
            }
        },
        /** Kendall's, of the orders of pairs; \( \rho = \sin(\pi \tau/2) \). */
        KENDALL_RANK {
            @Override
            double normalScores(double coefficient) {
                return Math.sin(0.5 * Math.PI * coefficient);
            }
        };

        /** The correlation of the normal scores. */
        abstract double normalScores(double coefficient);
    }

    /**
     * A coefficient for each pair.
     *
     * @param measure what the coefficients measure
     * @param matrix as many rows of as many coefficients as there are inputs, in their order; symmetric, 1 on the
     *     diagonal, and positive definite as normal scores
     */
    record Matrix(Measure measure, List<List<Double>> matrix) implements Correlation {

        /** Checks that there are variables with these correlations. */
        public Matrix {
            Check.present(measure, "measure");
            matrix = Check.notEmpty(matrix, "matrix").stream().map(List::copyOf).toList();
            for (int i = 0; i < matrix.size(); i++) {
                String row = Check.element("matrix", i);
                Check.sameLength(matrix.get(i).size(), row, matrix.size(), "matrix");
                for (int j = 0; j < matrix.size(); j++) {
                    double one = matrix.get(i).get(j);
                    Check.inRange(one, -1.0, 1.0, Check.element(row, j), "(dimensionless)");
                    double wanted = i == j ? 1.0 : matrix.get(j).get(i);
                    if (one != wanted) {
                        throw new InvalidInputException(
                                Check.element(row, j), i == j ? "1" : "symmetric, " + wanted, "", Double.toString(one));
                    }
                }
            }
            factor(measure, matrix);
        }

        /** Cholesky's lower triangle. */
        double[][] factor() {
            return factor(measure, matrix);
        }

        private static double[][] factor(Measure measure, List<List<Double>> matrix) {
            int n = matrix.size();
            double[][] scores = new double[n][n];
            double[][] lower = new double[n][];
            boolean definite = true;
            for (int i = 0; i < n; i++) {
                lower[i] = new double[i + 1];
                for (int j = 0; j < n; j++) {
                    scores[i][j] =
                            i == j ? 1.0 : measure.normalScores(matrix.get(i).get(j));
                }
                for (int j = 0; j <= i && definite; j++) {
                    double rest = scores[i][j];
                    for (int k = 0; k < j; k++) {
                        rest -= lower[i][k] * lower[j][k];
                    }
                    definite = j < i || rest > 1.0e-14;
                    lower[i][j] = j < i ? rest / lower[j][j] : Math.sqrt(rest);
                }
            }
            if (!definite) {
                throw new InvalidInputException(
                        "matrix", "positive definite as correlations of normal scores", "", leastEigenvalue(scores));
            }
            return lower;
        }

        private static String leastEigenvalue(double[][] scores) {
            double least = Double.POSITIVE_INFINITY;
            for (double one : new EigenDecomposition(new Array2DRowRealMatrix(scores)).getRealEigenvalues()) {
                least = Math.min(least, one);
            }
            return "a matrix whose least eigenvalue is " + least;
        }
    }

    /**
     * The same coefficient for every pair, as of wells in one field: one common factor.
     *
     * @param measure what the coefficient measures
     * @param coefficient 0 or more, below 1 (dimensionless)
     */
    record Common(Measure measure, double coefficient) implements Correlation {

        /** Checks the components. */
        public Common {
            Check.present(measure, "measure");
            Check.notNegative(coefficient, "coefficient", "(dimensionless)");
            Check.inRange(coefficient, 0.0, Math.nextDown(1.0), "coefficient", "(dimensionless)");
        }
    }
}
