package io.welleng.constraints.health.hazard;

import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Log-likelihood of Weibull lives with covariates and suspensions, in parameters in which it is concave. With
 * \( \ln H = \beta \ln t + c + b \cdot x = z \), \( c = -\beta \ln \eta \), and \( \delta = 1 \) for a failure, \[ \ell = \sum \left[
 * \delta (\ln \beta - \ln t + z) - e^z \right] \] The terms are a logarithm, a linear function and the negative of an
 * exponential of one, so there is one maximum or none. Ages and covariates are centred and scaled here, for the
 * conditioning of the equations: \( z = \theta \cdot d \) with \( d = (\ln t - m, 1, (x - m_k)/s_k) \).
 */
final class WeibullLikelihood {

    final int parameters;
    final int failures;
    private final double[][] design;
    private final boolean[] failed;
    private final double meanLogAge;
    private final double[] centre;
    private final double[] spread;
    private final double[] z;
    private double sumFailedLogAge;

    WeibullLikelihood(List<RunLife> runs, int covariates) {
        int n = runs.size();
        parameters = 2 + covariates;
        design = new double[n][parameters];
        failed = new boolean[n];
        z = new double[n];
        centre = new double[covariates];
        spread = new double[covariates];
        int count = 0;
        double sum = 0.0;
        for (int i = 0; i < n; i++) {
            RunLife run = runs.get(i);
            failed[i] = run.failed();
            double logAge = Math.log(run.days());
            design[i][0] = logAge;
            design[i][1] = 1.0;
            sum += logAge;
            if (run.failed()) {
                count++;
                sumFailedLogAge += logAge;
            }
            for (int k = 0; k < covariates; k++) {
                design[i][2 + k] = run.covariates().get(k);
            }
        }
        failures = count;
        meanLogAge = sum / n;
        for (int k = 0; k < covariates; k++) {
            scale(k);
        }
        for (double[] row : design) {
            row[0] -= meanLogAge;
        }
    }

    private void scale(int k) {
        double sum = 0.0;
        for (double[] row : design) {
            sum += row[2 + k];
        }
        centre[k] = sum / design.length;
        double squares = 0.0;
        for (double[] row : design) {
            row[2 + k] -= centre[k];
            squares += row[2 + k] * row[2 + k];
        }
        spread[k] = Math.sqrt(squares / design.length);
        if (varies(k)) {
            for (double[] row : design) {
                row[2 + k] /= spread[k];
            }
        }
    }

    /** Whether covariate k is not the same in all runs, rounding aside. */
    boolean varies(int k) {
        return spread[k] > 1e-12 * Math.abs(centre[k]);
    }

    /** The hazard that does not change with age, without covariates. */
    double[] start() {
        double[] theta = new double[parameters];
        theta[0] = 1.0;
        double sum = 0.0;
        for (double[] row : design) {
            sum += Math.exp(row[0]);
        }
        theta[1] = Math.log(failures / sum);
        return theta;
    }

    double value(double[] theta) {
        double sum = failures * Math.log(theta[0]) - sumFailedLogAge;
        for (int i = 0; i < z.length; i++) {
            double zi = dot(theta, design[i]);
            z[i] = zi;
            sum += (failed[i] ? zi : 0.0) - Math.exp(zi);
        }
        return sum;
    }

    /** Gradient at the place of the last {@link #value}. */
    double[] gradient(double[] theta) {
        double[] gradient = new double[parameters];
        gradient[0] = failures / theta[0];
        for (int i = 0; i < z.length; i++) {
            double residual = (failed[i] ? 1.0 : 0.0) - Math.exp(z[i]);
            for (int j = 0; j < parameters; j++) {
                gradient[j] += residual * design[i][j];
            }
        }
        return gradient;
    }

    /** Observed information at the place of the last {@link #value}. */
    RealMatrix information(double[] theta) {
        double[][] sum = new double[parameters][parameters];
        sum[0][0] = failures / (theta[0] * theta[0]);
        for (int i = 0; i < z.length; i++) {
            double weight = Math.exp(z[i]);
            for (int j = 0; j < parameters; j++) {
                for (int k = 0; k <= j; k++) {
                    sum[j][k] += weight * design[i][j] * design[i][k];
                }
            }
        }
        for (int j = 0; j < parameters; j++) {
            for (int k = 0; k < j; k++) {
                sum[k][j] = sum[j][k];
            }
        }
        return new Array2DRowRealMatrix(sum, false);
    }

    /** Matrix that turns the scaled parameters into \( (\beta, c, b) \). */
    RealMatrix unscaling() {
        RealMatrix a = new Array2DRowRealMatrix(parameters, parameters);
        a.setEntry(0, 0, 1.0);
        a.setEntry(1, 0, -meanLogAge);
        a.setEntry(1, 1, 1.0);
        for (int k = 0; k < centre.length; k++) {
            a.setEntry(2 + k, 2 + k, 1.0 / spread[k]);
            a.setEntry(1, 2 + k, -centre[k] / spread[k]);
        }
        return a;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0.0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
