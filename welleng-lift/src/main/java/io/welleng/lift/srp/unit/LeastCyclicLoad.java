package io.welleng.lift.srp.unit;

/**
 * The number \( m \ge 0 \) that makes \( \mathrm{rms}(a - m b)/\mathrm{mean}(a - m b) \) least where the mean is positive.
 * With \( \alpha, \beta, A, X, Q \) the means of \( a, b, a^2, ab, b^2 \), the one stationary point is
 * \( m = (X\alpha - A\beta)/(Q\alpha - X\beta) \).
 */
final class LeastCyclicLoad {

    private LeastCyclicLoad() {}

    static double best(double[] a, double[] b) {
        double alpha = 0.0;
        double beta = 0.0;
        double aa = 0.0;
        double ab = 0.0;
        double bb = 0.0;
        for (int i = 0; i < a.length; i++) {
            alpha += a[i];
            beta += b[i];
            aa += a[i] * a[i];
            ab += a[i] * b[i];
            bb += b[i] * b[i];
        }
        double n = a.length;
        double m = (ab * alpha - aa * beta) / (bb * alpha - ab * beta);
        boolean better = m > 0.0 && Double.isFinite(m) && alpha - m * beta > 0.0;
        return better && ratio(alpha, beta, aa, ab, bb, n, m) < ratio(alpha, beta, aa, ab, bb, n, 0.0) ? m : 0.0;
    }

    private static double ratio(double alpha, double beta, double aa, double ab, double bb, double n, double m) {
        double mean = alpha - m * beta;
        return mean > 0.0 ? n * (aa - 2.0 * m * ab + m * m * bb) / (mean * mean) : Double.POSITIVE_INFINITY;
    }
}
