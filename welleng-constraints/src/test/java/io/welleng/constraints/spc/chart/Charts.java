package io.welleng.constraints.spc.chart;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Designs of every kind and what they signal. */
final class Charts {

    static final Process PROCESS = new Process(10.0, 2.0);

    /** A signal with the number of its sample, from 1. */
    record Signal(long sample, ChartRule rule, Side side, double statistic, double limit) {}

    private Charts() {}

    static Set<ChartRule> allRunRules() {
        return EnumSet.range(ChartRule.BEYOND_LIMIT, ChartRule.EIGHT_BEYOND_ONE_SIGMA);
    }

    static List<ControlChart> ofEveryKind(AfterSignal after) {
        return List.of(
                new ShewhartChart(3.0, allRunRules(), true, after),
                new SubgroupChart(3, SubgroupSpread.RANGE, 2.0, ChartRule.WESTERN_ELECTRIC, after),
                new SubgroupChart(7, SubgroupSpread.STANDARD_DEVIATION, 2.0, ChartRule.NELSON, after),
                new CusumChart(0.5, 3.0, 1.5, after),
                new EwmaChart(0.2, 2.5, EwmaLimits.ASYMPTOTIC, null, after),
                new EwmaChart(0.2, 2.5, EwmaLimits.TIME_VARYING, 0.5, after),
                EwmsChart.chiSquare(0.1, 0.05, after),
                EwmvChart.chiSquare(0.1, 0.2, 0.05, after));
    }

    static List<Signal> run(ChartMonitor monitor, double... values) {
        List<Signal> signals = new ArrayList<>();
        for (double value : values) {
            monitor.step(
                    value,
                    (rule, side, statistic, limit) ->
                            signals.add(new Signal(monitor.samples(), rule, side, statistic, limit)));
        }
        return signals;
    }

    static double[] statistics(ChartMonitor monitor, int panel, double... values) {
        double[] statistics = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            monitor.step(values[i], (rule, side, statistic, limit) -> {});
            statistics[i] = monitor.statistic(panel);
        }
        return statistics;
    }

    /** All that the panels show. */
    static List<Double> shown(ChartMonitor monitor) {
        List<Double> shown = new ArrayList<>();
        for (int p = 0; p < monitor.panels().size(); p++) {
            shown.add(monitor.statistic(p));
            shown.add(monitor.lowerLimit(p));
            shown.add(monitor.upperLimit(p));
            shown.add(monitor.centerLine(p));
        }
        return shown;
    }
}
