package io.welleng.constraints.spc.chart;

import java.util.List;

/** A running {@link EwmaChart}. Powers of time are carried from reading to reading. */
final class EwmaMonitor extends RestartingMonitor {

    private final EwmaChart chart;
    private final double asymptotic;
    private final double keep;
    private final double narrowingStep;
    private final double firstNarrowing;
    private double average;
    private double decay;
    private double narrowing;
    private double halfWidth;

    EwmaMonitor(EwmaChart chart, Process process) {
        super(process, chart.afterSignal());
        this.chart = chart;
        asymptotic = chart.asymptoticHalfWidth() * process.sigma();
        keep = 1.0 - chart.lambda();
        boolean narrows = chart.firstLimitShare() != null;
        firstNarrowing = narrows ? 1.0 - chart.firstLimitShare() : 0.0;
        narrowingStep = narrows ? Math.pow(firstNarrowing, chart.narrowingRate()) : 0.0;
        begin();
        halfWidth = asymptotic;
    }

    @Override
    void begin() {
        average = process.target();
        decay = 1.0;
        narrowing = firstNarrowing;
    }

    void restore(SavedChart.Ewma saved) {
        restore(saved.samples(), saved.restart());
        average = saved.average();
        decay = saved.decay();
        narrowing = saved.narrowing();
    }

    @Override
    boolean take(double value, SignalSink sink) {
        average = chart.lambda() * value + keep * average;
        if (chart.limits() == EwmaLimits.TIME_VARYING) {
            decay *= keep * keep;
            halfWidth = asymptotic * Math.sqrt(1.0 - decay) * (1.0 - narrowing);
            narrowing *= narrowingStep;
        }
        boolean upper = average > process.target() + halfWidth;
        boolean lower = average < process.target() - halfWidth;
        if (upper || lower) {
            sink.signal(
                    ChartRule.EWMA,
                    upper ? Side.UPPER : Side.LOWER,
                    average,
                    upper ? process.target() + halfWidth : process.target() - halfWidth);
        }
        return upper || lower;
    }

    @Override
    public List<String> panels() {
        return List.of("moving average");
    }

    @Override
    public double statistic(int panel) {
        return seen() ? average : Double.NaN;
    }

    @Override
    public double lowerLimit(int panel) {
        return process.target() - halfWidth;
    }

    @Override
    public double upperLimit(int panel) {
        return process.target() + halfWidth;
    }

    @Override
    public double centerLine(int panel) {
        return process.target();
    }

    @Override
    public SavedChart save() {
        return new SavedChart.Ewma(samples(), average, decay, narrowing, restart());
    }
}
