package io.welleng.constraints.spc.chart;

import io.welleng.core.check.Check;
import java.util.Set;

/**
 * Shewhart chart of means and spreads of subgroups: X-bar/R or X-bar/S.
 *
 * <p>A subgroup is n successive readings seen; the chart has a point only where one is complete. The mean has the lines
 * \(\mu_0 \pm L\sigma/\sqrt{n}\), and sigma lines of the run rules are multiples of \(\sigma/\sqrt n\). The spread has
 * limits at three of its own standard deviations:
 * \[ R:\ (d_2 \pm 3 d_3)\,\sigma, \qquad S:\ \left(c_4 \pm 3\sqrt{1-c_4^2}\right)\sigma \]
 * A spread is never negative; where the lower line would be, there is no lower limit. With sigma from
 * \(\bar R/d_2\) or \(\bar S/c_4\) these are the limits by \(A_2, D_3, D_4\) or \(A_3, B_3, B_4\).
 *
 * @param size n, readings in a subgroup, 2 to 25
 * @param spread range or standard deviation
 * @param limitSigma L, limits of the mean in multiples of its sigma; 3 is usual
 * @param rules run rules of the mean, at least one
 * @param afterSignal what happens after a signal
 * @see "Montgomery, D.C. (2013). Introduction to Statistical Quality Control, 7th ed., sections 6.2 and 6.3"
 */
public record SubgroupChart(
        int size, SubgroupSpread spread, double limitSigma, Set<ChartRule> rules, AfterSignal afterSignal)
        implements ControlChart {

    /** Checks size, limit and rules. */
    public SubgroupChart {
        ControlConstants.checkSize(size, "size");
        Check.present(spread, "spread");
        Check.positive(limitSigma, "limitSigma", "sigma");
        rules = ShewhartChart.checkedRules(rules);
        Check.present(afterSignal, "afterSignal");
    }

    @Override
    public ChartMonitor start(Process process) {
        return new SubgroupMonitor(this, process);
    }

    @Override
    public ChartMonitor resume(Process process, SavedChart saved) {
        SubgroupMonitor monitor = new SubgroupMonitor(this, process);
        monitor.restore(SavedKind.of(saved, SavedChart.Subgroup.class));
        return monitor;
    }
}
