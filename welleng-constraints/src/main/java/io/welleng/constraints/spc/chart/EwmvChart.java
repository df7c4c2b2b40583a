package io.welleng.constraints.spc.chart;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;

/**
 * Chart of the exponentially weighted moving variance (EWMV): sees a change of the variance and, unlike the
 * {@link EwmsChart}, hardly a slow shift of the mean, since deviations are taken from a moving average.
 *
 * <p>\[ V_t = r\,\frac{2-\lambda}{2}\,e_t^2 + (1-r)\,V_{t-1}, \qquad e_t = x_t - z_{t-1}, \quad
 * z_t = \lambda x_t + (1-\lambda) z_{t-1}, \qquad z_0 = \mu_0,\; V_0 = \sigma^2 \]
 * \(e_t\) has in control, after a while, the variance \(2\sigma^2/(2-\lambda)\), so that V estimates \(\sigma^2\).
 * MacGregor and Harris take the deviation \(x_t - z_t = (1-\lambda)e_t\) instead: the same chart, another scale. The
 * deviations follow each other with the covariances \(-\sigma^2\lambda(1-\lambda)^{j-1}/(2-\lambda)\) at lag j, which gives
 * V the variance of \(\sigma^2\chi^2_\nu/\nu\) with
 * \[ \frac{1}{\nu} = \frac{r}{2-r}\left[1 + \frac{\lambda^2}{2}\,\frac{1-r}{1-(1-r)(1-\lambda)^2}\right] \]
 * The chart plots the root of V; limits are multiples of sigma.
 *
 * @param weight r, weight of the latest squared deviation, above 0 to 1
 * @param meanWeight lambda, weight of the latest reading in the moving average, above 0 and below 1
 * @param lowerRatio lower limit of the root of V over sigma, below 1; null for none
 * @param upperRatio upper limit of the root of V over sigma, above 1
 * @param afterSignal what happens after a signal
 * @see "MacGregor, J.F., Harris, T.J. (1993). The exponentially weighted moving variance. J. Quality Technology 25(2),
 *     106-118"
 */
public record EwmvChart(
        double weight, double meanWeight, @OptionalValue Double lowerRatio, double upperRatio, AfterSignal afterSignal)
        implements ControlChart {

    /** Checks that the numbers are in range. */
    public EwmvChart {
        checkWeights(weight, meanWeight);
        VarianceLimits.check(lowerRatio, upperRatio);
        Check.present(afterSignal, "afterSignal");
    }

    private static void checkWeights(double weight, double meanWeight) {
        EwmaChart.checkWeight(weight, "weight");
        Check.positive(meanWeight, "meanWeight", "(fraction)");
        Check.below(meanWeight, 1.0, "meanWeight", "all of it", "(fraction)");
    }

    /**
     * Limits by the chi-square approximation, at equal probability on both sides.
     *
     * @param weight r, weight of the latest squared deviation
     * @param meanWeight lambda, weight of the latest reading in the moving average
     * @param falseAlarmProbability probability that one reading in control lies beyond a limit, both sides together; the
     *     statistic follows itself, so this is not one over the run length
     * @param afterSignal what happens after a signal
     * @return the design
     */
    public static EwmvChart chiSquare(
            double weight, double meanWeight, double falseAlarmProbability, AfterSignal afterSignal) {
        checkWeights(weight, meanWeight);
        VarianceLimits limits = VarianceLimits.chiSquare(degreesOfFreedom(weight, meanWeight), falseAlarmProbability);
        return new EwmvChart(weight, meanWeight, limits.lower(), limits.upper(), afterSignal);
    }

    /** Degrees of freedom of the chi-square distribution with the same mean and variance. */
    static double degreesOfFreedom(double r, double lambda) {
        double keep = 1.0 - lambda;
        double follows = 0.5 * lambda * lambda * (1.0 - r) / (1.0 - (1.0 - r) * keep * keep);
        return (2.0 - r) / (r * (1.0 + follows));
    }

    @Override
    public ChartMonitor start(Process process) {
        double scale = 0.5 * (2.0 - meanWeight);
        return new VarianceMonitor(
                ChartRule.EWMV,
                weight,
                meanWeight,
                scale,
                new VarianceLimits(lowerRatio, upperRatio),
                afterSignal,
                process);
    }

    @Override
    public ChartMonitor resume(Process process, SavedChart saved) {
        VarianceMonitor monitor = (VarianceMonitor) start(process);
        monitor.restore(SavedKind.of(saved, SavedChart.Variance.class));
        return monitor;
    }
}
