package io.welleng.lift.srp.card.internal;

import java.util.Arrays;

/**
 * Discrete Fourier transform of any length, \( Z_k = \sum_j z_j e^{-2\pi i jk/n} \), by Stockham's self-sorting
 * algorithm with mixed radices: butterflies of 4, 2, 3 and 5, and the plain sum for every other prime factor.
 *
 * <p>Holds factors and twiddles only, so one instance serves all threads.
 *
 * @see "Cooley, J.W. and Tukey, J.W. (1965). An algorithm for the machine calculation of complex Fourier series.
 *     Math. Comp. 19, 297–301; Temperton, C. (1983). Self-sorting mixed-radix fast Fourier transforms. J. Comput.
 *     Phys. 52, 1–23"
 */
public final class Dft {

    private static final double SIN_60 = 0.5 * Math.sqrt(3.0);
    private static final double COS_72 = 0.25 * (Math.sqrt(5.0) - 1.0);
    private static final double COS_144 = -0.25 * (Math.sqrt(5.0) + 1.0);
    private static final double SIN_72 = Math.sqrt(1.0 - COS_72 * COS_72);
    private static final double SIN_144 = Math.sqrt(1.0 - COS_144 * COS_144);

    private final int size;
    private final int[] factors;
    private final double[] cosine;
    private final double[] sine;

    /**
     * Plans transforms of one length.
     *
     * @param size length, at least 1
     */
    public Dft(int size) {
        this.size = size;
        this.factors = factors(size);
        this.cosine = new double[size];
        this.sine = new double[size];
        for (int k = 0; k < size; k++) {
            double angle = 2.0 * Math.PI * k / size;
            cosine[k] = Math.cos(angle);
            sine[k] = -Math.sin(angle);
        }
    }

    /**
     * Length of the transforms.
     *
     * @return number of points
     */
    public int size() {
        return size;
    }

    /**
     * Transforms in place; the inverse without its factor 1/n comes from exchanging the real and the imaginary part.
     *
     * @param re real parts. Modified.
     * @param im imaginary parts. Modified.
     * @param workRe workspace, at least as long. Modified.
     * @param workIm workspace, at least as long. Modified.
     */
    public void transform(double[] re, double[] im, double[] workRe, double[] workIm) {
        double[] xRe = re;
        double[] xIm = im;
        double[] yRe = workRe;
        double[] yIm = workIm;
        int stride = 1;
        int length = size;
        for (int radix : factors) {
            int blocks = length / radix;
            switch (radix) {
                case 2 -> two(blocks, stride, xRe, xIm, yRe, yIm);
                case 3 -> three(blocks, stride, xRe, xIm, yRe, yIm);
                case 4 -> four(blocks, stride, xRe, xIm, yRe, yIm);
                case 5 -> five(blocks, stride, xRe, xIm, yRe, yIm);
                default -> any(radix, blocks, stride, xRe, xIm, yRe, yIm);
            }
            double[] swapRe = xRe;
            double[] swapIm = xIm;
            xRe = yRe;
            xIm = yIm;
            yRe = swapRe;
            yIm = swapIm;
            length = blocks;
            stride *= radix;
        }
        if (xRe != re) {
            System.arraycopy(xRe, 0, re, 0, size);
            System.arraycopy(xIm, 0, im, 0, size);
        }
    }

    private static int[] factors(int size) {
        int[] found = new int[32];
        int count = 0;
        int rest = size;
        while (rest % 4 == 0) {
            found[count++] = 4;
            rest /= 4;
        }
        for (int prime = 2; rest > 1; prime++) {
            while (rest % prime == 0) {
                found[count++] = prime;
                rest /= prime;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Stores a value turned by its twiddle. */
    private void turn(double re, double im, int power, int at, double[] yRe, double[] yIm) {
        double c = cosine[power];
        double s = sine[power];
        yRe[at] = re * c - im * s;
        yIm[at] = re * s + im * c;
    }

    private void two(int m, int s, double[] xRe, double[] xIm, double[] yRe, double[] yIm) {
        for (int b = 0; b < m; b++) {
            for (int k = 0; k < s; k++) {
                int i0 = k + s * b;
                int i1 = i0 + s * m;
                int out = k + s * 2 * b;
                yRe[out] = xRe[i0] + xRe[i1];
                yIm[out] = xIm[i0] + xIm[i1];
                turn(xRe[i0] - xRe[i1], xIm[i0] - xIm[i1], b * s, out + s, yRe, yIm);
            }
        }
    }

    private void three(int m, int s, double[] xRe, double[] xIm, double[] yRe, double[] yIm) {
        for (int b = 0; b < m; b++) {
            for (int k = 0; k < s; k++) {
                int i0 = k + s * b;
                int i1 = i0 + s * m;
                int i2 = i1 + s * m;
                double sumRe = xRe[i1] + xRe[i2];
                double sumIm = xIm[i1] + xIm[i2];
                double difRe = SIN_60 * (xRe[i1] - xRe[i2]);
                double difIm = SIN_60 * (xIm[i1] - xIm[i2]);
                double midRe = xRe[i0] - 0.5 * sumRe;
                double midIm = xIm[i0] - 0.5 * sumIm;
                int out = k + s * 3 * b;
                yRe[out] = xRe[i0] + sumRe;
                yIm[out] = xIm[i0] + sumIm;
                turn(midRe + difIm, midIm - difRe, b * s, out + s, yRe, yIm);
                turn(midRe - difIm, midIm + difRe, 2 * b * s, out + 2 * s, yRe, yIm);
            }
        }
    }

    private void four(int m, int s, double[] xRe, double[] xIm, double[] yRe, double[] yIm) {
        for (int b = 0; b < m; b++) {
            for (int k = 0; k < s; k++) {
                int i0 = k + s * b;
                int i1 = i0 + s * m;
                int i2 = i1 + s * m;
                int i3 = i2 + s * m;
                double apRe = xRe[i0] + xRe[i2];
                double apIm = xIm[i0] + xIm[i2];
                double amRe = xRe[i0] - xRe[i2];
                double amIm = xIm[i0] - xIm[i2];
                double bpRe = xRe[i1] + xRe[i3];
                double bpIm = xIm[i1] + xIm[i3];
                double bmRe = xRe[i1] - xRe[i3];
                double bmIm = xIm[i1] - xIm[i3];
                int out = k + s * 4 * b;
                yRe[out] = apRe + bpRe;
                yIm[out] = apIm + bpIm;
                turn(amRe + bmIm, amIm - bmRe, b * s, out + s, yRe, yIm);
                turn(apRe - bpRe, apIm - bpIm, 2 * b * s, out + 2 * s, yRe, yIm);
                turn(amRe - bmIm, amIm + bmRe, 3 * b * s, out + 3 * s, yRe, yIm);
            }
        }
    }

    private void five(int m, int s, double[] xRe, double[] xIm, double[] yRe, double[] yIm) {
        for (int b = 0; b < m; b++) {
            for (int k = 0; k < s; k++) {
                int i0 = k + s * b;
                int i1 = i0 + s * m;
                int i2 = i1 + s * m;
                int i3 = i2 + s * m;
                int i4 = i3 + s * m;
                double p1Re = xRe[i1] + xRe[i4];
                double p1Im = xIm[i1] + xIm[i4];
                double m1Re = xRe[i1] - xRe[i4];
                double m1Im = xIm[i1] - xIm[i4];
                double p2Re = xRe[i2] + xRe[i3];
                double p2Im = xIm[i2] + xIm[i3];
                double m2Re = xRe[i2] - xRe[i3];
                double m2Im = xIm[i2] - xIm[i3];
                double aRe = xRe[i0] + COS_72 * p1Re + COS_144 * p2Re;
                double aIm = xIm[i0] + COS_72 * p1Im + COS_144 * p2Im;
                double bRe = SIN_72 * m1Re + SIN_144 * m2Re;
                double bIm = SIN_72 * m1Im + SIN_144 * m2Im;
                double cRe = xRe[i0] + COS_144 * p1Re + COS_72 * p2Re;
                double cIm = xIm[i0] + COS_144 * p1Im + COS_72 * p2Im;
                double dRe = SIN_144 * m1Re - SIN_72 * m2Re;
                double dIm = SIN_144 * m1Im - SIN_72 * m2Im;
                int out = k + s * 5 * b;
                yRe[out] = xRe[i0] + p1Re + p2Re;
                yIm[out] = xIm[i0] + p1Im + p2Im;
                turn(aRe + bIm, aIm - bRe, b * s, out + s, yRe, yIm);
                turn(cRe + dIm, cIm - dRe, 2 * b * s, out + 2 * s, yRe, yIm);
                turn(cRe - dIm, cIm + dRe, 3 * b * s, out + 3 * s, yRe, yIm);
                turn(aRe - bIm, aIm + bRe, 4 * b * s, out + 4 * s, yRe, yIm);
            }
        }
    }

    private void any(int p, int m, int s, double[] xRe, double[] xIm, double[] yRe, double[] yIm) {
        int root = size / p;
        for (int b = 0; b < m; b++) {
            for (int k = 0; k < s; k++) {
                int out = k + s * p * b;
                for (int t = 0; t < p; t++) {
                    double re = 0.0;
                    double im = 0.0;
                    for (int r = 0; r < p; r++) {
                        int at = k + s * (b + m * r);
                        int power = (int) ((long) r * t % p) * root;
                        re += xRe[at] * cosine[power] - xIm[at] * sine[power];
                        im += xRe[at] * sine[power] + xIm[at] * cosine[power];
                    }
                    turn(re, im, (int) ((long) b * t * s % size), out + t * s, yRe, yIm);
                }
            }
        }
    }
}
