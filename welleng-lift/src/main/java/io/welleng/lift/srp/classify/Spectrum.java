package io.welleng.lift.srp.classify;

/** Discrete Fourier transform \( Z_k = \frac{1}{n}\sum_j z_j e^{-2\pi i jk/n} \) of 256 complex numbers, radix 2 in place. */
final class Spectrum {

    private static final int N = CardOutline.POINTS;
    private static final double[] COS = new double[N / 2];
    private static final double[] SIN = new double[N / 2];

    static {
        for (int k = 0; k < N / 2; k++) {
            COS[k] = Math.cos(2.0 * Math.PI * k / N);
            SIN[k] = -Math.sin(2.0 * Math.PI * k / N);
        }
    }

    private Spectrum() {}

    static void transform(double[] re, double[] im) {
        int shift = Integer.numberOfLeadingZeros(N) + 1;
        for (int i = 0; i < N; i++) {
            int j = Integer.reverse(i) >>> shift;
            if (j > i) {
                double swap = re[i];
                re[i] = re[j];
                re[j] = swap;
                swap = im[i];
                im[i] = im[j];
                im[j] = swap;
            }
        }
        for (int half = 1; half < N; half *= 2) {
            int stride = N / (2 * half);
            for (int block = 0; block < N; block += 2 * half) {
                for (int k = 0; k < half; k++) {
                    int a = block + k;
                    int b = a + half;
                    double tr = re[b] * COS[k * stride] - im[b] * SIN[k * stride];
                    double ti = re[b] * SIN[k * stride] + im[b] * COS[k * stride];
                    re[b] = re[a] - tr;
                    im[b] = im[a] - ti;
                    re[a] += tr;
                    im[a] += ti;
                }
            }
        }
        for (int i = 0; i < N; i++) {
            re[i] /= N;
            im[i] /= N;
        }
    }
}
