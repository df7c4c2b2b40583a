package io.welleng.dca.fit;

import io.welleng.core.check.Check;
import java.util.List;

/**
 * Covariance of the coordinates of the estimated parameters: of ln value where {@link DeclineParameter#logarithmic}, of the
 * value otherwise.
 *
 * @param parameters the estimated parameters, in the order of the family
 * @param matrix as many rows of as many numbers, symmetric
 */
public record Covariance(List<DeclineParameter> parameters, List<List<Double>> matrix) {

    /** Checks that the matrix is square, and keeps its own copies. */
    public Covariance {
        parameters = List.copyOf(Check.notEmpty(parameters, "parameters"));
        matrix = Check.present(matrix, "matrix").stream().map(List::copyOf).toList();
        Check.sameLength(matrix.size(), "matrix", parameters.size(), "parameters");
        for (int i = 0; i < matrix.size(); i++) {
            Check.sameLength(matrix.get(i).size(), Check.element("matrix", i), parameters.size(), "parameters");
        }
    }

    /**
     * Correlation of two parameters.
     *
     * @param i index of one
     * @param j index of the other
     * @return −1 to 1 (dimensionless)
     */
    public double correlation(int i, int j) {
        return matrix.get(i).get(j)
                / Math.sqrt(matrix.get(i).get(i) * matrix.get(j).get(j));
    }
}
