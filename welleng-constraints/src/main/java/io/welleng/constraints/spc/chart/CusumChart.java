package io.welleng.constraints.spc.chart;

import io.welleng.core.check.Check;

/**
 * Two-sided tabular CUSUM.
 *
 * <p>\[ C^+_t = \max(0,\; x_t - (\mu_0 + K) + C^+_{t-1}), \qquad C^-_t = \max(0,\; (\mu_0 - K) - x_t + C^-_{t-1}) \]
 * with \(K = k\sigma\). The chart signals when a sum exceeds \(H = h\sigma\). Both sums start at
 * \(C_0 = c_0\sigma\): zero, or a headstart (fast initial response), usually h/2.
 *
 * @param referenceSigma k, reference value in multiples of sigma; half the shift to detect
 * @param limitSigma h, decision interval in multiples of sigma
 * @param headstartSigma c0, start of both sums in multiples of sigma, 0 to h
 * @param afterSignal what happens after a signal; a restart puts both sums back to the headstart
 * @see "Page, E.S. (1954). Continuous inspection schemes. Biometrika 41, 100-115"
 * @see "Lucas, J.M., Crosier, R.B. (1982). Fast initial response for CUSUM quality-control schemes. Technometrics 24(3),
 *     199-205"
 */
public record CusumChart(double referenceSigma, double limitSigma, double headstartSigma, AfterSignal afterSignal)
        implements ControlChart {

    /** Checks that the numbers are in range. */
    public CusumChart {
        Check.notNegative(referenceSigma, "referenceSigma", "sigma");
        Check.positive(limitSigma, "limitSigma", "sigma");
        Check.inRange(headstartSigma, 0.0, limitSigma, "headstartSigma", "sigma");
        Check.present(afterSignal, "afterSignal");
    }

    /**
     * The CUSUM without headstart that goes on after signals.
     *
     * @param referenceSigma k, in multiples of sigma
     * @param limitSigma h, in multiples of sigma
     * @return the design
     */
    public static CusumChart of(double referenceSigma, double limitSigma) {
        return new CusumChart(referenceSigma, limitSigma, 0.0, AfterSignal.CONTINUE);
    }

    @Override
    public CusumMonitor start(Process process) {
        return new CusumMonitor(this, process);
    }

    @Override
    public CusumMonitor resume(Process process, SavedChart saved) {
        CusumMonitor monitor = new CusumMonitor(this, process);
        monitor.restore(SavedKind.of(saved, SavedChart.Cusum.class));
        return monitor;
    }
}
