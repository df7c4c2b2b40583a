package io.welleng.constraints.spc.chart;

import java.util.List;

/** A running {@link ShewhartChart}. */
final class ShewhartMonitor extends RestartingMonitor {

    private static final double RANGE_LIMIT_SIGMA = 3.0;

    private final ShewhartChart chart;
    private final RunRules runs;
    private final double rangeCenter;
    private final double rangeLimit;
    private double last = Double.NaN;
    private double point = Double.NaN;
    private double range = Double.NaN;

    ShewhartMonitor(ShewhartChart chart, Process process) {
        super(process, chart.afterSignal());
        this.chart = chart;
        runs = new RunRules(chart.rules(), chart.limitSigma());
        ControlConstants two = ControlConstants.of(2);
        rangeCenter = two.d2() * process.sigma();
        rangeLimit = (two.d2() + RANGE_LIMIT_SIGMA * two.d3()) * process.sigma();
    }

    @Override
    void begin() {
        runs.clear();
        last = Double.NaN;
    }

    void restore(SavedChart.Shewhart saved) {
        restore(saved.samples(), saved.restart());
        runs.restore(saved.runs());
        last = saved.last() == null ? Double.NaN : saved.last();
    }

    @Override
    boolean take(double value, SignalSink sink) {
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
        return signals;
    }

    @Override
    public List<String> panels() {
        return chart.movingRange() ? List.of("reading", "moving range") : List.of("reading");
    }

    @Override
    public double statistic(int panel) {
        if (!seen()) {
            return Double.NaN;
        }
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
        return new SavedChart.Shewhart(samples(), runs.save(), Double.isNaN(last) ? null : last, restart());
    }
}
