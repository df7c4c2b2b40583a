package io.welleng.constraints.spc;

import io.welleng.constraints.spc.chart.ChartMonitor;
import io.welleng.constraints.spc.chart.ControlChart;
import io.welleng.constraints.spc.chart.Process;
import java.util.ArrayList;
import java.util.List;

/** Takes a chart over rows and keeps what it says. */
final class ChartRun {

    private final SpcData data;
    private final String tag;
    private final ControlChart chart;
    private final Process process;
    private final List<SpcSignal> signals = new ArrayList<>();
    private final List<String> names;
    private final List<List<SpcPoint>> points = new ArrayList<>();

    private int readings;
    private int laterReadings;
    private int missing;

    ChartRun(SpcData data, String tag, ControlChart chart, Process process) {
        this.data = data;
        this.tag = tag;
        this.chart = chart;
        this.process = process;
        this.names = chart.start(process).panels();
        names.forEach(name -> points.add(new ArrayList<>()));
    }

    void over(double[] values, int first, int last, boolean phaseOne) {
        ChartMonitor monitor = chart.start(process);
        for (int row = first; row <= last; row++) {
            int at = row;
            boolean seen = Double.isFinite(values[row]);
            readings += seen ? 1 : 0;
            laterReadings += seen && !phaseOne ? 1 : 0;
            missing += seen ? 0 : 1;
            monitor.step(
                    values[row],
                    (rule, side, statistic, limit) -> signals.add(new SpcSignal(
                            at,
                            data.time(at),
                            phaseOne,
                            rule.key(),
                            side,
                            statistic,
                            limit,
                            ContributingTag.named(List.of(tag)))));
            for (int p = 0; p < points.size(); p++) {
                if (!Double.isNaN(monitor.statistic(p))) {
                    points.get(p)
                            .add(new SpcPoint(
                                    row,
                                    monitor.statistic(p),
                                    number(monitor.lowerLimit(p)),
                                    monitor.centerLine(p),
                                    number(monitor.upperLimit(p))));
                }
            }
        }
    }

    private static Double number(double value) {
        return Double.isNaN(value) ? null : Double.valueOf(value);
    }

    List<SpcSignal> signals() {
        return signals;
    }

    int readings() {
        return readings;
    }

    int laterReadings() {
        return laterReadings;
    }

    int missing() {
        return missing;
    }

    List<SpcPanel> panels() {
        List<SpcPanel> panels = new ArrayList<>();
        for (int p = 0; p < points.size(); p++) {
            panels.add(new SpcPanel(names.get(p), data.unit(tag), points.get(p)));
        }
        return panels;
    }
}
