package io.welleng.constraints.spc.chart;

import io.welleng.core.check.Check;
import java.util.List;

/** A running {@link EwmaChart}. Powers of time are carried from reading to reading. */
final class EwmaMonitor implements ChartMonitor {

    private final EwmaChart chart;
    private final Process process;
    private final double asymptotic;
    private final double keep;
    private final double narrowingStep;
    private final double firstNarrowing;
    private long samples;
    private double average;
    private double decay;
    private double narrowing;
    private boolean restart;
    private boolean seen;
    private double halfWidth;

    EwmaMonitor(EwmaChart chart, Process process) {
        this.chart = chart;
        this.process = Check.present(process, "process");
        asymptotic = chart.asymptoticHalfWidth() * process.sigma();
        keep = 1.0 - chart.lambda();
        boolean narrows = chart.firstLimitShare() != null;
        firstNarrowing = narrows ? 1.0 - chart.firstLimitShare() : 0.0;
        narrowingStep = narrows ? Math.pow(firstNarrowing, chart.narrowingRate()) : 0.0;
        begin();
        halfWidth = asymptotic;
    }

    private void begin() {
        average = process.target();
        decay = 1.0;
        narrowing = firstNarrowing;
        restart = false;
    }

    void restore(SavedChart.Ewma saved) {
        samples = saved.samples();
        average = saved.average();
        decay = saved.decay();
        narrowing = saved.narrowing();
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
        restart = (upper || lower) && chart.afterSignal() == AfterSignal.RESTART;
        return upper || lower;
    }

    @Override
    public long samples() {
        return samples;
    }

    @Override
    public List<String> panels() {
        return List.of("moving average");
    }

    @Override
    public double statistic(int panel) {
        return seen ? average : Double.NaN;
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
        return new SavedChart.Ewma(samples, average, decay, narrowing, restart);
    }
}
