package io.welleng.constraints.spc.forest;

/**
 * Average path length of an unsuccessful search in a binary search tree of n items: \[ c(n) = 2 H_{n-1} -
 * \frac{2(n-1)}{n}, \quad c(1) = 0 \] with the harmonic numbers summed, not approximated: the paper's \(\ln i +
 * 0.5772156649\) is 0.42 too low at i = 1, where c(2) is exactly 1.
 *
 * @see "Liu, F.T., Ting, K.M. &amp; Zhou, Z.-H. (2008). Isolation forest. IEEE ICDM, 413–422, equation 1"
 */
final class AveragePath {

    private AveragePath() {}

    /** c(0) to c(n). */
    static double[] upTo(int n) {
        double[] c = new double[n + 1];
        double harmonic = 0.0;
        for (int i = 2; i <= n; i++) {
            harmonic += 1.0 / (i - 1.0);
            c[i] = 2.0 * harmonic - 2.0 * (i - 1.0) / i;
        }
        return c;
    }
}
