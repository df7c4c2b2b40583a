package io.welleng.constraints.spc.change;

import io.welleng.constraints.spc.baseline.RobustScale;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.trend.Robust;
import org.apache.commons.math3.stat.StatUtils;

/**
 * How much readings that follow each other tell twice. Telemetry does: a thousand readings of a slow pressure may be worth
 * ten independent ones, and a test that takes them for a thousand cries wolf.
 */
public final class Autocorrelation {

    /** Mean of min(z², 9) for standard normal z. */
    private static final double BOUNDED_AT_THREE = 0.995007278034454;

    private Autocorrelation() {}

    /**
     * Autocorrelations about the mean, with divisor n: \[ \rho_k = \frac{\sum_{i=1}^{n-k}(x_i - \bar x)(x_{i+k} - \bar x)}{\sum (x_i -
     * \bar x)^2} \]
     *
     * @param series at least two readings, not all equal; not modified
     * @param mostLag largest lag, below the number of readings
     * @return autocorrelations of lag 0 (which is 1) to {@code mostLag}
     */
    public static double[] of(double[] series, int mostLag) {
        Check.finite(series, 2, "series", "");
        Check.inRange(mostLag, 0, series.length - 1, "mostLag", "");
        double mean = StatUtils.mean(series);
        double c0 = lagged(series, mean, 0);
        if (!(c0 > 0.0)) {
            throw new InvalidInputException("series", "not all equal", "", Double.toString(mean));
        }
        double[] rho = new double[mostLag + 1];
        for (int k = 0; k <= mostLag; k++) {
            rho[k] = lagged(series, mean, k) / c0;
        }
        return rho;
    }

    /**
     * Number of independent readings with as good a mean, \[ n_e = \frac{n}{\tau}, \qquad \tau = -1 + 2\sum_m \Gamma_m, \quad \Gamma_m =
     * \rho_{2m} + \rho_{2m+1} \] summed while \(\Gamma_m\) is positive, each at most the one before (Geyer's initial monotone sequence).
     * Not above n: a series that swings back at each reading is not counted for more than it has.
     *
     * @param series at least two readings; not modified
     * @return 1 to the number of readings; 1 if all are equal
     * @see "Geyer, C.J. (1992). Practical Markov chain Monte Carlo. Statist. Sci. 7, 473–483"
     */
    public static double effectiveSize(double[] series) {
        Check.finite(series, 2, "series", "");
        int n = series.length;
        double mean = StatUtils.mean(series);
        double c0 = lagged(series, mean, 0);
        if (!(c0 > 0.0)) {
            return 1.0;
        }
        double tau = -1.0;
        double before = Double.POSITIVE_INFINITY;
        for (int k = 0; k + 1 < n; k += 2) {
            double pair = (lagged(series, mean, k) + lagged(series, mean, k + 1)) / c0;
            if (!(pair > 0.0)) {
                break;
            }
            before = Math.min(before, pair);
            tau += 2.0 * before;
        }
        return Math.max(1.0, n / Math.max(1.0, tau));
    }

    private static double lagged(double[] x, double mean, int k) {
        double c = 0.0;
        for (int i = 0; i + k < x.length; i++) {
            c += (x[i] - mean) * (x[i + k] - mean);
        }
        return c;
    }

    /**
     * Long-run standard deviation of noise that follows \(e_i = \varphi e_{i-1} + \eta_i\) under a level that changes now and then:
     * with \(s_k^2\) the mean square of the changes over k readings, those beyond three robust deviations counted as three,
     * \[ \varphi = \frac{s_2^2}{s_1^2} - 1, \qquad \sigma_\infty = s_1 \sqrt{\frac{1+\varphi}{2}}\;\frac{1}{1 - \varphi} \] Few changes of
     * level hardly move it. This is Chakar's estimate with bounded means in place of medians, which scatter three times as
     * much. \(\varphi\) is kept from −0.95 to 0.95. It needs many readings and errs to the high side, where changes are missed
     * rather than invented: with 1,500 readings and a true value of 5 at \(\varphi\) = 0.8 nine in ten estimates are from 3.8 to 10.
     *
     * @param series at least 10 readings; not modified
     * @return the standard deviation for {@link SegmentCost.Mean} (unit of the series), or 0 if at least half of the readings
     *     repeat the one before
     * @see "Chakar, S., Lebarbier, E., Lévy-Leduc, C., Robin, S. (2017). A robust approach for estimating change-points in the
     *     mean of an AR(1) process. Bernoulli 23, 1408–1447"
     */
    public static double longRunDeviation(double[] series) {
        Check.finite(series, 10, "series", "");
        double one = boundedSquare(series, 1);
        if (!(one > 0.0)) {
            return 0.0;
        }
        double phi = Math.max(-0.95, Math.min(0.95, boundedSquare(series, 2) / one - 1.0));
        // Var(x[i+1] − x[i]) = 2 σ² (1 − φ) = 2 σ_η² / (1 + φ).
        return Math.sqrt(one * 0.5 * (1.0 + phi)) / (1.0 - phi);
    }

    private static double boundedSquare(double[] x, int lag) {
        double[] steps = new double[x.length - lag];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = Math.abs(x[i + lag] - x[i]);
        }
        double most = 3.0 * RobustScale.quantile(steps, 0.5) / Robust.NORMAL_QUARTILE;
        double sum = 0.0;
        for (double step : steps) {
            double bounded = Math.min(step, most);
            sum += bounded * bounded;
        }
        return sum / (steps.length * BOUNDED_AT_THREE);
    }
}
