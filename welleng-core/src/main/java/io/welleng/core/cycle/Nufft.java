package io.welleng.core.cycle;

import org.apache.commons.math3.transform.DftNormalization;
import org.apache.commons.math3.transform.FastFourierTransformer;
import org.apache.commons.math3.transform.TransformType;

/**
 * Sums \(F_k = \sum_j c_j e^{-i k x_j}\), \(k = 0 \ldots n - 1\), of uneven \(x_j \in [0, 2\pi)\), by a fast Fourier
 * transform.
 *
 * <p>Each point is spread over the 28 nearest points of a grid that is twice as fine as needed, as a Gaussian; the
 * spectrum of the Gaussian is divided out afterwards. Error below 2e-11 of the sum of magnitudes.
 *
 * @see "Dutt, A., Rokhlin, V. (1993). Fast Fourier Transforms for Nonequispaced Data. SIAM J. Sci. Comput. 14, 1368–1393"
 * @see "Greengard, L., Lee, J.-Y. (2004). Accelerating the Nonuniform Fast Fourier Transform. SIAM Review 46, 443–454"
 */
final class Nufft {

    private static final int SPREAD = 14;
    private static final double OVERSAMPLING = 2.0;

    private final int grid;
    private final double tau;
    private final double[] spreadFactors = new double[SPREAD];

    /** @param count number of \(k\), &gt;= 1 */
    Nufft(int count) {
        int size = 64;
        while (size < 2.0 * OVERSAMPLING * count) {
            size *= 2;
        }
        grid = size;
        double modes = grid / OVERSAMPLING;
        tau = Math.PI * SPREAD / (modes * modes * OVERSAMPLING * (OVERSAMPLING - 0.5));
        double spacing = 2.0 * Math.PI / grid;
        for (int i = 0; i < SPREAD; i++) {
            spreadFactors[i] = Math.exp(-(i * spacing) * (i * spacing) / (4.0 * tau));
        }
    }

    /**
     * The sums of a real series.
     *
     * @param x points, in \([0, 2\pi)\). Not modified.
     * @param c values. Not modified.
     * @param out sums, real and imaginary part in turn. Modified.
     */
    void transform(double[] x, double[] c, double[] out) {
        double[] re = new double[grid];
        double[] im = new double[grid];
        spread(x, c, re);
        FastFourierTransformer.transformInPlace(
                new double[][] {re, im}, DftNormalization.STANDARD, TransformType.FORWARD);
        int count = out.length / 2;
        double scale = Math.sqrt(Math.PI / tau) / grid;
        for (int k = 0; k < count; k++) {
            double factor = scale * Math.exp(tau * k * k);
            out[2 * k] = factor * re[k];
            out[2 * k + 1] = factor * im[k];
        }
    }

    private void spread(double[] x, double[] c, double[] re) {
        double spacing = 2.0 * Math.PI / grid;
        int mask = grid - 1;
        for (int j = 0; j < x.length; j++) {
            int nearest = (int) (x[j] / spacing);
            double off = x[j] - nearest * spacing;
            double centre = Math.exp(-off * off / (4.0 * tau));
            double ratio = Math.exp(off * spacing / (2.0 * tau));
            double up = centre;
            double down = centre / ratio;
            for (int i = 0; i < SPREAD; i++) {
                re[nearest + i & mask] += c[j] * up * spreadFactors[i];
                up *= ratio;
                if (i + 1 < SPREAD) {
                    re[nearest - i - 1 & mask] += c[j] * down * spreadFactors[i + 1];
                    down /= ratio;
                }
            }
        }
    }
}
