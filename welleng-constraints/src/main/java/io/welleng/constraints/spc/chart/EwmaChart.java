package io.welleng.constraints.spc.chart;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;

/**
 * Chart of the exponentially weighted moving average.
 *
 * <p>\[ z_t = \lambda x_t + (1-\lambda) z_{t-1}, \quad z_0 = \mu_0 \] with the limits
 * \[ \mu_0 \pm L\sigma\sqrt{\frac{\lambda}{2-\lambda}} \quad\text{(asymptotic)}, \qquad
 * \mu_0 \pm L\sigma\sqrt{\frac{\lambda}{2-\lambda}\left[1-(1-\lambda)^{2t}\right]} \quad\text{(time-varying)} \]
 * The fast initial response narrows the time-varying limits further, by the factor
 * \[ 1 - (1-f)^{1 + a(t-1)}, \qquad a = \frac{-2/\log_{10}(1-f) - 1}{19} \]
 * which is f at the first reading and 0.99 at the twentieth. t counts readings seen since the start.
 *
 * @param lambda weight of the latest reading, above 0 to 1; 1 is a Shewhart chart
 * @param limitSigma L, limits in multiples of the average's sigma
 * @param limits asymptotic or time-varying
 * @param firstLimitShare f, share of the limits at the first reading for a fast initial response, 0 to 1 exclusive, usually
 *     0.5; null for none. Needs time-varying limits
 * @param afterSignal what happens after a signal
 * @see "Roberts, S.W. (1959). Control chart tests based on geometric moving averages. Technometrics 1(3), 239-250"
 * @see "Lucas, J.M., Saccucci, M.S. (1990). Exponentially weighted moving average control schemes. Technometrics 32(1),
 *     1-12"
 * @see "Steiner, S.H. (1999). EWMA control charts with time-varying control limits and fast initial response.
 *     J. Quality Technology 31(1), 75-86"
 */
public record EwmaChart(
        double lambda,
        double limitSigma,
        EwmaLimits limits,
        @OptionalValue Double firstLimitShare,
        AfterSignal afterSignal)
        implements ControlChart {

    /** Checks that the numbers are in range. */
    public EwmaChart {
        checkWeight(lambda, "lambda");
        Check.positive(limitSigma, "limitSigma", "sigma");
        Check.present(limits, "limits");
        Check.present(afterSignal, "afterSignal");
        if (firstLimitShare != null) {
            Check.positive(firstLimitShare, "firstLimitShare", "(fraction)");
            Check.below(firstLimitShare, 1.0, "firstLimitShare", "all of it", "(fraction)");
            if (limits != EwmaLimits.TIME_VARYING) {
                throw new InvalidInputException(
                        "firstLimitShare", "left out unless limits are time_varying", "", firstLimitShare.toString());
            }
        }
    }

    static void checkWeight(double weight, String name) {
        Check.positive(weight, name, "(fraction)");
        Check.fraction(weight, name);
    }

    /**
     * The chart with asymptotic limits that goes on after signals.
     *
     * @param lambda weight of the latest reading
     * @param limitSigma L, limits in multiples of the average's sigma
     * @return the design
     */
    public static EwmaChart asymptotic(double lambda, double limitSigma) {
        return new EwmaChart(lambda, limitSigma, EwmaLimits.ASYMPTOTIC, null, AfterSignal.CONTINUE);
    }

    /**
     * The chart with time-varying limits that goes on after signals.
     *
     * @param lambda weight of the latest reading
     * @param limitSigma L, limits in multiples of the average's sigma
     * @return the design, without fast initial response
     */
    public static EwmaChart timeVarying(double lambda, double limitSigma) {
        return new EwmaChart(lambda, limitSigma, EwmaLimits.TIME_VARYING, null, AfterSignal.CONTINUE);
    }

    /**
     * Half the distance of the asymptotic limits.
     *
     * @return L √(λ/(2 − λ)) (sigma)
     */
    public double asymptoticHalfWidth() {
        return limitSigma * Math.sqrt(lambda / (2.0 - lambda));
    }

    /**
     * Half the distance of the limits at a reading.
     *
     * @param reading number of the reading seen, from 1
     * @return the half width (sigma)
     */
    public double halfWidth(int reading) {
        Check.atLeast(reading, 1, "reading");
        double width = asymptoticHalfWidth();
        if (limits == EwmaLimits.ASYMPTOTIC) {
            return width;
        }
        width *= Math.sqrt(-Math.expm1(2.0 * reading * Math.log1p(-lambda)));
        if (firstLimitShare == null) {
            return width;
        }
        double power = (1.0 + narrowingRate() * (reading - 1)) * Math.log1p(-firstLimitShare);
        return width * -Math.expm1(power);
    }

    /** Steiner's a; 0 without fast initial response. */
    double narrowingRate() {
        return firstLimitShare == null ? 0.0 : (-2.0 / Math.log10(1.0 - firstLimitShare) - 1.0) / 19.0;
    }

    @Override
    public ChartMonitor start(Process process) {
        return new EwmaMonitor(this, process);
    }

    @Override
    public ChartMonitor resume(Process process, SavedChart saved) {
        EwmaMonitor monitor = new EwmaMonitor(this, process);
        monitor.restore(SavedKind.of(saved, SavedChart.Ewma.class));
        return monitor;
    }
}
