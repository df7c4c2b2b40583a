package io.welleng.constraints.spc.chart;

import io.welleng.core.check.Check;
import java.util.List;

/**
 * A running {@link EwmsChart} or {@link EwmvChart}: the mean square of deviations, times a scale, about an average that moves
 * with weight lambda; with lambda 0 it stays at the target.
 */
final class VarianceMonitor implements ChartMonitor {

    private final ChartRule rule;
    private final double weight;
    private final double lambda;
    private final double scale;
    private final AfterSignal afterSignal;
    private final Process process;
    private final double lower;
    private final double upper;
    private long samples;
    private double meanSquare;
    private double average;
    private boolean restart;
    private boolean seen;

    VarianceMonitor(
            ChartRule rule,
            double weight,
            double lambda,
            double scale,
            VarianceLimits limits,
            AfterSignal afterSignal,
            Process process) {
        this.rule = rule;
        this.weight = weight;
        this.lambda = lambda;
        this.scale = scale;
        this.afterSignal = afterSignal;
        this.process = Check.present(process, "process");
        lower = limits.lower() == null ? Double.NaN : limits.lower() * process.sigma();
        upper = limits.upper() * process.sigma();
        begin();
    }

    private void begin() {
        average = process.target();
        meanSquare = process.sigma() * process.sigma();
        restart = false;
    }

    void restore(SavedChart.Variance saved) {
        samples = saved.samples();
        meanSquare = saved.meanSquare();
        average = saved.average();
        restart = saved.restart();
    }

    @Override
    public boolean step(double value, SignalSink sink) {
        samples++;
        seen = Double.isFinite(value);
        if (!seen) {
            return false;
        }
        if (restart) {
            begin();
        }
        double deviation = value - average;
        meanSquare = weight * scale * deviation * deviation + (1.0 - weight) * meanSquare;
        average += lambda * deviation;
        double root = Math.sqrt(meanSquare);
        boolean high = root > upper;
        boolean low = root < lower;
        if (high || low) {
            sink.signal(rule, high ? Side.UPPER : Side.LOWER, root, high ? upper : lower);
        }
        restart = (high || low) && afterSignal == AfterSignal.RESTART;
        return high || low;
    }

    @Override
    public long samples() {
        return samples;
    }

    @Override
    public List<String> panels() {
        return List.of("moving standard deviation");
    }

    @Override
    public double statistic(int panel) {
        return seen ? Math.sqrt(meanSquare) : Double.NaN;
    }

    @Override
    public double lowerLimit(int panel) {
        return lower;
    }

    @Override
    public double upperLimit(int panel) {
        return upper;
    }

    @Override
    public double centerLine(int panel) {
        return process.sigma();
    }

    @Override
    public SavedChart save() {
        return new SavedChart.Variance(samples, meanSquare, average, restart);
    }
}
