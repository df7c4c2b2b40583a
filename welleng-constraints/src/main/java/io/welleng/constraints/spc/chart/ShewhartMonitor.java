package io.welleng.constraints.spc.chart;

import io.welleng.core.check.Check;
import java.util.List;

/** A running {@link ShewhartChart}. */
final class ShewhartMonitor implements ChartMonitor {

    private static final double RANGE_LIMIT_SIGMA = 3.0;

    private final ShewhartChart chart;
    private final Process process;
    private final RunRules runs;
    private final double rangeCenter;
    private final double rangeLimit;
    private long samples;
    private double last = Double.NaN;
    private boolean restart;
    private double point = Double.NaN;
    private double range = Double.NaN;

    ShewhartMonitor(ShewhartChart chart, Process process) {
        this.chart = chart;
        this.process = Check.present(process, "process");
        runs = new RunRules(chart.rules(), chart.limitSigma());
        ControlConstants two = ControlConstants.of(2);
        rangeCenter = two.d2() * process.sigma();
        rangeLimit = (two.d2() + RANGE_LIMIT_SIGMA * two.d3()) * process.sigma();
    }

    void restore(SavedChart.Shewhart saved) {
        samples = saved.samples();
        runs.restore(saved.runs());
        last = saved.last() == null ? Double.NaN : saved.last();
        restart = saved.restart();
    }

    @Override
    public boolean step(double value, SignalSink sink) {
        samples++;
        point = Double.NaN;
        range = Double.NaN;
        if (!Double.isFinite(value)) {
            return false;
        }
        if (restart) {
            runs.clear();
            last = Double.NaN;
            restart = false;
        }
        double z = (value - process.target()) / process.sigma();
        point = value;
        boolean signals = runs.step(z, value, process.target(), process.sigma(), sink);
        if (chart.movingRange()) {
            range = Math.abs(value - last);
            if (range > rangeLimit) {
                sink.signal(ChartRule.MOVING_RANGE, Side.UPPER, range, rangeLimit);
                signals = true;
            }
            last = value;
        }
        restart = signals && chart.afterSignal() == AfterSignal.RESTART;
        return signals;
    }

    @Override
    public long samples() {
        return samples;
    }

    @Override
    public List<String> panels() {
        return chart.movingRange() ? List.of("reading", "moving range") : List.of("reading");
    }

    @Override
    public double statistic(int panel) {
        return panel == 0 ? point : range;
    }

    @Override
    public double lowerLimit(int panel) {
        return panel == 0 ? process.target() - chart.limitSigma() * process.sigma() : Double.NaN;
    }

    @Override
    public double upperLimit(int panel) {
        return panel == 0 ? process.target() + chart.limitSigma() * process.sigma() : rangeLimit;
    }

    @Override
    public double centerLine(int panel) {
        return panel == 0 ? process.target() : rangeCenter;
    }

    @Override
    public SavedChart save() {
        return new SavedChart.Shewhart(samples, runs.save(), Double.isNaN(last) ? null : last, restart);
    }
}
