package io.welleng.constraints.spc.chart;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Shewhart chart of single readings, with run rules, and with a chart of the moving range if asked for.
 *
 * <p>Readings \(x_t\) are plotted with the lines \(\mu_0 \pm L\sigma\). The moving range \(|x_t - x_{t-1}|\) of two
 * successive readings seen has the centre line \(d_2\sigma\) and the upper limit \(D_4 d_2\sigma = (d_2 + 3 d_3)\sigma\),
 * with the constants for two readings ({@link ControlConstants}). The lines at one and two sigma of the run rules do not
 * move with L.
 *
 * @param limitSigma L, control limits in multiples of sigma; 3 is usual
 * @param rules run rules in force, at least one
 * @param movingRange whether the moving range is charted too
 * @param afterSignal what happens after a signal
 * @see "Montgomery, D.C. (2013). Introduction to Statistical Quality Control, 7th ed., sections 5.3 and 6.4"
 */
public record ShewhartChart(double limitSigma, Set<ChartRule> rules, boolean movingRange, AfterSignal afterSignal)
        implements ControlChart {

    /** Checks that the limit is positive and the rules are run rules. */
    public ShewhartChart {
        Check.positive(limitSigma, "limitSigma", "sigma");
        rules = checkedRules(rules);
        Check.present(afterSignal, "afterSignal");
    }

    static Set<ChartRule> checkedRules(Set<ChartRule> rules) {
        for (ChartRule rule : Check.notEmpty(rules, "rules")) {
            if (!rule.isRunRule()) {
                throw new InvalidInputException("rules", "run rules", "", rule.key());
            }
        }
        return Collections.unmodifiableSet(EnumSet.copyOf(rules));
    }

    /**
     * The chart with limits at three sigma that goes on after signals.
     *
     * @param rules run rules, for example {@link ChartRule#WESTERN_ELECTRIC}
     * @return the design, without moving range
     */
    public static ShewhartChart threeSigma(Set<ChartRule> rules) {
        return new ShewhartChart(3.0, rules, false, AfterSignal.CONTINUE);
    }

    @Override
    public ChartMonitor start(Process process) {
        return new ShewhartMonitor(this, process);
    }

    @Override
    public ChartMonitor resume(Process process, SavedChart saved) {
        ShewhartMonitor monitor = new ShewhartMonitor(this, process);
        monitor.restore(SavedKind.of(saved, SavedChart.Shewhart.class));
        return monitor;
    }
}
