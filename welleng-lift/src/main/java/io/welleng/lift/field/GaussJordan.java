package io.welleng.lift.field;

/** Inverse of a small matrix by Gauss and Jordan with row pivots. */
final class GaussJordan {

    private static final double SINGULAR = 1e-13;

    private GaussJordan() {}

    /**
     * Inverts in place.
     *
     * @param work matrix of size rows and, at its right, columns of the same size that are overwritten; modified
     * @param m number of rows
     * @param inverse the inverse, row by row; modified
     * @return false where the matrix is singular
     */
    static boolean invert(double[] work, int m, double[] inverse) {
        int width = 2 * m;
        for (int r = 0; r < m; r++) {
            for (int c = 0; c < m; c++) {
                work[r * width + m + c] = r == c ? 1.0 : 0.0;
            }
        }
        for (int c = 0; c < m; c++) {
            int pivot = c;
            for (int r = c + 1; r < m; r++) {
                pivot = Math.abs(work[r * width + c]) > Math.abs(work[pivot * width + c]) ? r : pivot;
            }
            double top = work[pivot * width + c];
            if (!(Math.abs(top) > SINGULAR)) {
                return false;
            }
            for (int j = 0; j < width; j++) {
                double swap = work[pivot * width + j];
                work[pivot * width + j] = work[c * width + j];
                work[c * width + j] = swap / top;
            }
            for (int r = 0; r < m; r++) {
                double factor = work[r * width + c];
                if (r != c && factor != 0.0) {
                    for (int j = c; j < width; j++) {
                        work[r * width + j] -= factor * work[c * width + j];
                    }
                }
            }
        }
        for (int r = 0; r < m; r++) {
            System.arraycopy(work, r * width + m, inverse, r * m, m);
        }
        return true;
    }
}
