package io.welleng.constraints.spc.chart;

import java.util.List;

/**
 * A running {@link EwmsChart} or {@link EwmvChart}: the mean square of deviations, times a scale, about an average that moves
 * with weight lambda; with lambda 0 it stays at the target.
 */
final class VarianceMonitor extends RestartingMonitor {

    private final ChartRule rule;
    private final double weight;
    private final double lambda;
    private final double scale;
    private final double lower;
    private final double upper;
    private double meanSquare;
    private double average;

    VarianceMonitor(
            ChartRule rule,
            double weight,
            double lambda,
            double scale,
            VarianceLimits limits,
            AfterSignal afterSignal,
            Process process) {
        super(process, afterSignal);
        this.rule = rule;
        this.weight = weight;
        this.lambda = lambda;
        this.scale = scale;
        lower = limits.lower() == null ? Double.NaN : limits.lower() * process.sigma();
        upper = limits.upper() * process.sigma();
        begin();
    }

    @Override
    void begin() {
        average = process.target();
        meanSquare = process.sigma() * process.sigma();
    }

    void restore(SavedChart.Variance saved) {
        restore(saved.samples(), saved.restart());
        meanSquare = saved.meanSquare();
        average = saved.average();
    }

    @Override
    boolean take(double value, SignalSink sink) {
        double deviation = value - average;
        meanSquare = weight * scale * deviation * deviation + (1.0 - weight) * meanSquare;
        average += lambda * deviation;
        double root = Math.sqrt(meanSquare);
        boolean high = root > upper;
        boolean low = root < lower;
        if (high || low) {
            sink.signal(rule, high ? Side.UPPER : Side.LOWER, root, high ? upper : lower);
        }
        return high || low;
    }

    @Override
    public List<String> panels() {
        return List.of("moving standard deviation");
    }

    @Override
    public double statistic(int panel) {
        return seen() ? Math.sqrt(meanSquare) : Double.NaN;
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
        return new SavedChart.Variance(samples(), meanSquare, average, restart());
    }
}
