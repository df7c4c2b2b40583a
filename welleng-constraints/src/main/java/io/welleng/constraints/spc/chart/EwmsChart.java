package io.welleng.constraints.spc.chart;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;

/**
 * Chart of the exponentially weighted moving mean square about the target (EWMS): sees a change of the variance, and a shift
 * of the mean too.
 *
 * <p>\[ S_t^2 = r\,(x_t - \mu_0)^2 + (1-r)\,S_{t-1}^2, \qquad S_0 = \sigma \]
 * In control its mean is \(\sigma^2\) and, after a while, its variance \(2\sigma^4 r/(2-r)\): that of
 * \(\sigma^2\chi^2_\nu/\nu\) with \(\nu = (2-r)/r\), which it nearly follows. The chart plots S; limits are multiples of
 * sigma.
 *
 * @param weight r, weight of the latest reading, above 0 to 1
 * @param lowerRatio lower limit of S over sigma, below 1; null for none
 * @param upperRatio upper limit of S over sigma, above 1
 * @param afterSignal what happens after a signal
 * @see "MacGregor, J.F., Harris, T.J. (1993). The exponentially weighted moving variance. J. Quality Technology 25(2),
 *     106-118"
 */
public record EwmsChart(double weight, @OptionalValue Double lowerRatio, double upperRatio, AfterSignal afterSignal)
        implements ControlChart {

    /** Checks that the numbers are in range. */
    public EwmsChart {
        EwmaChart.checkWeight(weight, "weight");
        VarianceLimits.check(lowerRatio, upperRatio);
        Check.present(afterSignal, "afterSignal");
    }

    /**
     * Limits by the chi-square approximation, at equal probability on both sides.
     *
     * @param weight r, weight of the latest reading
     * @param falseAlarmProbability probability that one reading in control lies beyond a limit, both sides together; the
     *     statistic follows itself, so this is not one over the run length
     * @param afterSignal what happens after a signal
     * @return the design
     */
    public static EwmsChart chiSquare(double weight, double falseAlarmProbability, AfterSignal afterSignal) {
        EwmaChart.checkWeight(weight, "weight");
        VarianceLimits limits = VarianceLimits.chiSquare((2.0 - weight) / weight, falseAlarmProbability);
        return new EwmsChart(weight, limits.lower(), limits.upper(), afterSignal);
    }

    @Override
    public ChartMonitor start(Process process) {
        return new VarianceMonitor(
                ChartRule.EWMS, weight, 0.0, 1.0, new VarianceLimits(lowerRatio, upperRatio), afterSignal, process);
    }

    @Override
    public ChartMonitor resume(Process process, SavedChart saved) {
        VarianceMonitor monitor = (VarianceMonitor) start(process);
        monitor.restore(SavedKind.of(saved, SavedChart.Variance.class));
        return monitor;
    }
}
