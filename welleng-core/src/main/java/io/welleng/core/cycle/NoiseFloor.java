package io.welleng.core.cycle;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * The smooth spectrum of the noise, whatever its colour.
 *
 * <p>\[ \ln B(f) = \beta_0 + \beta_1 u + \beta_2 u^2, \quad u = \ln f - \overline{\ln f} \]
 *
 * <p>(without the bend, and the slope, where there are few powers) by maximum likelihood of exponentially distributed powers (Whittle's), at frequencies one resolution apart. Powers
 * above six times the floor count as six, so that lines do not lift it. Steps, wander and first-order autoregressive
 * noise all have such smooth spectra. The variance of \(\ln B\) at a frequency, with that of a
 * misfit of 15 %, is \(1/K\); \(K\) is kept, since the power
 * over an estimated floor is distributed with heavier tails than over a known one.
 *
 * @see "Whittle, P. (1953). Estimation and information in stationary time series. Ark. Mat. 2, 423–434"
 */
final class NoiseFloor {

    /** Powers from which on the floor has a slope, and from which on a bend. */
    private static final int SLOPE_FROM = 10;

    private static final int BEND_FROM = 30;

    private static final double CLIP = 6.0;
    private static final double CLIP_MEAN = 1.0 - Math.exp(-CLIP);
    private static final int LEAST_POWERS = 6;
    private static final double NOTHING = 1.0e-9;

    /** Variance of the logarithm between any smooth spectrum and this one: 15 %. */
    private static final double MISFIT = 0.15 * 0.15;

    private static final double EULER = 0.5772156649015329;
    private static final int STEPS = 25;

    private final int terms;
    private final double[] beta = new double[3];
    private final double centre;
    private final double least;
    private final double most;
    private final RealMatrix covariance;

    /** Fits powers at frequencies. */
    private NoiseFloor(double[] frequency, double[] power) {
        int count = power.length;
        double sum = 0.0;
        double level = 0.0;
        for (int i = 0; i < count; i++) {
            sum += Math.log(frequency[i]);
            level += Math.log(power[i]);
        }
        centre = sum / count;
        terms = count < SLOPE_FROM ? 1 : count < BEND_FROM ? 2 : 3;
        beta[0] = level / count + EULER;
        double[] u = new double[count];
        for (int i = 0; i < count; i++) {
            u[i] = Math.log(frequency[i]) - centre;
        }
        least = u[0];
        most = u[count - 1];
        covariance = covariance(u, terms);
        fit(u, power);
    }

    /**
     * The floor under a spectrum. Where lines leave too few powers beside them, harmonics count as noise, and at last the
     * line itself.
     *
     * @param spectrum the spectrum, not zero everywhere
     * @param from first index
     * @param to last index
     * @param stride indices in one resolution
     * @param excluded frequencies that shall not count
     */
    static NoiseFloor of(Periodogram spectrum, int from, int to, int stride, Lines excluded) {
        double greatest = 0.0;
        for (int k = from; k <= to; k++) {
            greatest = Math.max(greatest, spectrum.power(k));
        }
        Lines lines = excluded;
        while (lines.harmonics() > 0 && count(spectrum, from, to, stride, lines) < LEAST_POWERS) {
            lines = new Lines(lines.frequency(), lines.halfWidth(), lines.harmonics() > 1 ? 1 : 0);
        }
        int count = count(spectrum, from, to, stride, lines);
        double[] frequency = new double[count];
        double[] power = new double[count];
        int i = 0;
        for (int k = from; k <= to; k += stride) {
            if (!lines.cover(spectrum.frequency(k))) {
                frequency[i] = spectrum.frequency(k);
                // Where a fit has taken all power off, its logarithm shall still be a number.
                power[i++] = Math.max(spectrum.power(k), Math.max(NOTHING * greatest, Double.MIN_NORMAL));
            }
        }
        return new NoiseFloor(frequency, power);
    }

    private static int count(Periodogram spectrum, int from, int to, int stride, Lines lines) {
        int count = 0;
        for (int k = from; k <= to; k += stride) {
            count += lines.cover(spectrum.frequency(k)) ? 0 : 1;
        }
        return count;
    }

    private void fit(double[] u, double[] power) {
        for (int step = 0; step < STEPS; step++) {
            double[] score = new double[3];
            for (int i = 0; i < u.length; i++) {
                double over = Math.min(CLIP, power[i] / value(u[i])) / CLIP_MEAN - 1.0;
                score[0] += over;
                score[1] += over * u[i];
                score[2] += over * u[i] * u[i];
            }
            double moved = 0.0;
            for (int a = 0; a < terms; a++) {
                double change = 0.0;
                for (int b = 0; b < terms; b++) {
                    change += covariance.getEntry(a, b) * score[b];
                }
                change = Math.max(-1.0, Math.min(1.0, change));
                beta[a] += change;
                moved = Math.max(moved, Math.abs(change));
            }
            if (moved < 1.0e-5) {
                return;
            }
        }
    }

    private static RealMatrix covariance(double[] u, int terms) {
        double[][] information = new double[terms][terms];
        for (double x : u) {
            double[] row = {1.0, x, x * x};
            for (int a = 0; a < terms; a++) {
                for (int b = 0; b < terms; b++) {
                    information[a][b] += row[a] * row[b];
                }
            }
        }
        return MatrixUtils.inverse(new Array2DRowRealMatrix(information, false));
    }

    private double value(double u) {
        return Math.exp(beta[0] + u * (beta[1] + u * beta[2]));
    }

    /** \(u\), within the frequencies fitted: beyond them the floor stays level. */
    private double place(double frequency) {
        return Math.max(least, Math.min(most, Math.log(frequency) - centre));
    }

    /** Floor at a frequency (squared unit of the series). */
    double at(double frequency) {
        return value(place(frequency));
    }

    /** \(K\): how many independent powers the floor at this frequency is worth. */
    double worth(double frequency) {
        double u = place(frequency);
        double[] row = {1.0, u, u * u};
        double variance = 0.0;
        for (int a = 0; a < terms; a++) {
            for (int b = 0; b < terms; b++) {
                variance += row[a] * covariance.getEntry(a, b) * row[b];
            }
        }
        return 1.0 / (variance + MISFIT);
    }

    /** Frequencies not to count: a line and its harmonics, each so wide. */
    record Lines(double frequency, double halfWidth, int harmonics) {

        static final Lines NONE = new Lines(1.0, 0.0, 0);

        boolean cover(double f) {
            for (int h = 1; h <= harmonics; h++) {
                if (Math.abs(f - h * frequency) < halfWidth) {
                    return true;
                }
            }
            return false;
        }
    }
}
