package io.welleng.dca.backtest;

import io.welleng.core.trend.Robust;
import java.util.Arrays;

/**
 * Best linear unbiased prediction of residuals about a linear trend, whose errors are a slow deviation with exponential
 * covariance and independent noise; averaged over the time of the deviation and the share of the noise by their
 * restricted likelihood. A scalar Kalman filter goes over residuals and trend columns alike.
 */
final class SlowDeviation {

    /** Correlation times in units of the median distance of the points: correlations of neighbours from 0.5 to 0.997. */
    private static final double[] TIMES = {1.4427, 4.4814, 9.4912, 19.496, 39.498, 99.499, 332.83};

    /** Shares of the noise in the variance. */
    private static final double[] SHARES = {0.05, 0.25, 0.5, 0.75};

    /** Variance of residuals that are rounding only. */
    private static final double LEAST_VARIANCE = 1.0e-20;

    private final double[] t;
    private final double[] residual;
    private final double[][] rows;
    private final int n;
    private final int p;
    private final double[] ahead;
    private final double[][] aheadRows;

    /** Normal equations of one node, and the filtered state at the end. */
    private final double[][] a;

    private final double[] b;
    private final double[] factor;
    private final double[] stateOfRows;
    private final double[] lean;

    /** Results. */
    final double[] mean;

    final double[] variance;
    private double[] logWeights = new double[0];
    private double greatest = Double.NEGATIVE_INFINITY;

    /**
     * Takes the arrays as they are.
     *
     * @param t times of the residuals, increasing
     * @param residual the residuals
     * @param rows trend: for each parameter its derivative at each time
     * @param ahead times to predict at, after the last
     * @param aheadRows trend there
     */
    SlowDeviation(double[] t, double[] residual, double[][] rows, double[] ahead, double[][] aheadRows) {
        this.t = t;
        this.residual = residual;
        this.rows = rows;
        this.ahead = ahead;
        this.aheadRows = aheadRows;
        n = t.length;
        p = rows.length;
        a = new double[p][p];
        b = new double[p];
        factor = new double[p];
        stateOfRows = new double[p];
        lean = new double[p];
        mean = new double[ahead.length];
        variance = new double[ahead.length];
    }

    /** Whether there are points enough and the trend is determined; then the results are there. */
    boolean solve() {
        if (n < p + 2) {
            return false;
        }
        double step = medianStep();
        int nodes = TIMES.length * SHARES.length + 1;
        logWeights = new double[nodes];
        double[][] means = new double[nodes][ahead.length];
        double[][] variances = new double[nodes][ahead.length];
        int k = 0;
        for (double time : TIMES) {
            for (double share : SHARES) {
                logWeights[k] = node(time * step, share, means[k], variances[k]);
                k++;
            }
        }
        logWeights[k] = node(TIMES[0] * step, 1.0, means[k], variances[k]);
        double most = Arrays.stream(logWeights).max().orElse(Double.NEGATIVE_INFINITY);
        if (most == Double.NEGATIVE_INFINITY) {
            return false;
        }
        double sum = 0.0;
        for (int i = 0; i < nodes; i++) {
            double w = Math.exp(logWeights[i] - most);
            sum += w;
            for (int j = 0; j < ahead.length && w > 0.0; j++) {
                mean[j] += w * means[i][j];
                variance[j] += w * (variances[i][j] + means[i][j] * means[i][j]);
            }
        }
        for (int j = 0; j < ahead.length; j++) {
            mean[j] /= sum;
            variance[j] = Math.max(0.0, variance[j] / sum - mean[j] * mean[j]);
        }
        return true;
    }

    /** Akaike's criterion with the correction for few points, at the likeliest node; infinite where not defined. */
    double aicc() {
        int k = p + 3;
        return n > k + 1 ? 2.0 * k - 2.0 * greatest + 2.0 * k * (k + 1.0) / (n - k - 1.0) : Double.POSITIVE_INFINITY;
    }

    private double medianStep() {
        double[] steps = new double[n - 1];
        for (int i = 1; i < n; i++) {
            steps[i - 1] = t[i] - t[i - 1];
        }
        return Robust.median(steps);
    }

    /** One node of the grid; its restricted log-likelihood but for a constant. */
    private double node(double time, double share, double[] means, double[] variances) {
        double slow = 1.0 - share;
        double state = 0.0;
        double spread = slow;
        double squares = 0.0;
        double logDeterminant = 0.0;
        Arrays.fill(stateOfRows, 0.0);
        Arrays.fill(b, 0.0);
        for (double[] row : a) {
            Arrays.fill(row, 0.0);
        }
        for (int i = 0; i < n; i++) {
            if (i > 0) {
                double rho = Math.exp((t[i - 1] - t[i]) / time);
                state *= rho;
                for (int j = 0; j < p; j++) {
                    stateOfRows[j] *= rho;
                }
                spread = rho * rho * spread + slow * (1.0 - rho * rho);
            }
            double total = spread + share;
            double gain = spread / total;
            double e = residual[i] - state;
            squares += e * e / total;
            logDeterminant += Math.log(total);
            for (int j = 0; j < p; j++) {
                lean[j] = rows[j][i] - stateOfRows[j];
                b[j] += lean[j] * e / total;
                for (int l = 0; l <= j; l++) {
                    a[j][l] += lean[j] * lean[l] / total;
                }
                stateOfRows[j] += gain * lean[j];
            }
            state += gain * e;
            spread = spread * share / total;
        }
        double logDeterminantOfTrend = cholesky();
        if (Double.isNaN(logDeterminantOfTrend)) {
            return Double.NEGATIVE_INFINITY;
        }
        forward(b);
        for (double one : b) {
            squares -= one * one;
        }
        squares = Math.max(squares, LEAST_VARIANCE * n);
        double[] beta = b.clone();
        backward(beta);
        for (int j = 0; j < p; j++) {
            state -= stateOfRows[j] * beta[j];
        }
        predict(time, share, squares / (n - p), state, spread, beta, means, variances);
        greatest = Math.max(greatest, -0.5 * n * (Math.log(2.0 * Math.PI * squares / n) + 1.0) - 0.5 * logDeterminant);
        return -0.5 * (n - p) * Math.log(squares) - 0.5 * logDeterminant - 0.5 * logDeterminantOfTrend;
    }

    private void predict(
            double time,
            double share,
            double scale,
            double state,
            double spread,
            double[] beta,
            double[] means,
            double[] variances) {
        for (int h = 0; h < ahead.length; h++) {
            double rho = Math.exp((t[n - 1] - ahead[h]) / time);
            double at = rho * state;
            for (int j = 0; j < p; j++) {
                at += aheadRows[j][h] * beta[j];
                factor[j] = aheadRows[j][h] - rho * stateOfRows[j];
            }
            forward(factor);
            double ofParameters = 0.0;
            for (double one : factor) {
                ofParameters += one * one;
            }
            means[h] = at;
            variances[h] = scale * (rho * rho * spread + (1.0 - share) * (1.0 - rho * rho) + share + ofParameters);
        }
    }

    /** Cholesky factor in place of the lower triangle; ln of the determinant, NaN where there is none. */
    private double cholesky() {
        double log = 0.0;
        for (int j = 0; j < p; j++) {
            double diagonal = a[j][j];
            for (int l = 0; l < j; l++) {
                diagonal -= a[j][l] * a[j][l];
            }
            if (!(diagonal > 1.0e-13 * a[j][j])) {
                return Double.NaN;
            }
            a[j][j] = Math.sqrt(diagonal);
            log += Math.log(diagonal);
            for (int i = j + 1; i < p; i++) {
                double sum = a[i][j];
                for (int l = 0; l < j; l++) {
                    sum -= a[i][l] * a[j][l];
                }
                a[i][j] = sum / a[j][j];
            }
        }
        return log;
    }

    private void forward(double[] x) {
        for (int j = 0; j < p; j++) {
            for (int l = 0; l < j; l++) {
                x[j] -= a[j][l] * x[l];
            }
            x[j] /= a[j][j];
        }
    }

    private void backward(double[] x) {
        for (int j = p - 1; j >= 0; j--) {
            for (int l = j + 1; l < p; l++) {
                x[j] -= a[l][j] * x[l];
            }
            x[j] /= a[j][j];
        }
    }
}
