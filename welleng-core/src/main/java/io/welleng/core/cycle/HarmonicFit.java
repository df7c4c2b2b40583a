package io.welleng.core.cycle;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/** A constant and some harmonics of one frequency, by least squares. */
final class HarmonicFit {

    private static final int PHASES = 360;

    private final double frequency;
    private final int harmonics;
    private final double[] coefficients;

    private HarmonicFit(double frequency, int harmonics, double[] coefficients) {
        this.frequency = frequency;
        this.harmonics = harmonics;
        this.coefficients = coefficients;
    }

    /** The fit of samples from (included) to (excluded). */
    static HarmonicFit of(double[] t, double[] y, int from, int to, double frequency, int harmonics) {
        int m = 2 * harmonics + 1;
        double[][] normal = new double[m][m];
        double[] right = new double[m];
        double[] row = new double[m];
        for (int i = from; i < to; i++) {
            row(2.0 * Math.PI * frequency * t[i], harmonics, row);
            for (int a = 0; a < m; a++) {
                right[a] += row[a] * y[i];
                for (int b = 0; b <= a; b++) {
                    normal[a][b] += row[a] * row[b];
                }
            }
        }
        for (int a = 0; a < m; a++) {
            for (int b = 0; b < a; b++) {
                normal[b][a] = normal[a][b];
            }
        }
        // Least norm where samples repeat so few phases that harmonics cannot be told apart.
        double[] solution = new SingularValueDecomposition(new Array2DRowRealMatrix(normal, false))
                .getSolver()
                .solve(new ArrayRealVector(right, false))
                .toArray();
        return new HarmonicFit(frequency, harmonics, solution);
    }

    private static void row(double angle, int harmonics, double[] row) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        row[0] = 1.0;
        double c = 1.0;
        double s = 0.0;
        for (int h = 0; h < harmonics; h++) {
            double next = c * cos - s * sin;
            s = s * cos + c * sin;
            c = next;
            row[2 * h + 1] = c;
            row[2 * h + 2] = s;
        }
    }

    /** The cycle at a time, without the constant. */
    double cycle(double time) {
        return angle(2.0 * Math.PI * frequency * time);
    }

    private double angle(double angle) {
        double[] row = new double[2 * harmonics + 1];
        row(angle, harmonics, row);
        double sum = 0.0;
        for (int a = 1; a < row.length; a++) {
            sum += coefficients[a] * row[a];
        }
        return sum;
    }

    /** Amplitude of one harmonic, from 1. */
    double amplitude(int harmonic) {
        return Math.hypot(coefficients[2 * harmonic - 1], coefficients[2 * harmonic]);
    }

    /** Half the height from peak to trough. */
    double halfHeight() {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < PHASES; i++) {
            double value = angle(2.0 * Math.PI * i / PHASES);
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        return 0.5 * (most - least);
    }
}
