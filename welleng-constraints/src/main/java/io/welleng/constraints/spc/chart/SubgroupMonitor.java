package io.welleng.constraints.spc.chart;

import io.welleng.core.check.Check;
import java.util.ArrayList;
import java.util.List;

/** A running {@link SubgroupChart}. */
final class SubgroupMonitor extends RestartingMonitor {

    private static final double SPREAD_LIMIT_SIGMA = 3.0;

    private final SubgroupChart chart;
    private final RunRules runs;
    private final double meanSigma;
    private final ChartRule spreadRule;
    private final double spreadCenter;
    private final double spreadUpper;
    private final double spreadLower;
    private final double[] readings;
    private int count;
    private double mean = Double.NaN;
    private double spread = Double.NaN;

    SubgroupMonitor(SubgroupChart chart, Process process) {
        super(process, chart.afterSignal());
        this.chart = chart;
        runs = new RunRules(chart.rules(), chart.limitSigma());
        readings = new double[chart.size()];
        meanSigma = process.sigma() / Math.sqrt(chart.size());
        ControlConstants constants = ControlConstants.of(chart.size());
        boolean range = chart.spread() == SubgroupSpread.RANGE;
        spreadRule = range ? ChartRule.SUBGROUP_RANGE : ChartRule.SUBGROUP_STANDARD_DEVIATION;
        double center = range ? constants.d2() : constants.c4();
        double width = SPREAD_LIMIT_SIGMA * (range ? constants.d3() : constants.c5());
        spreadCenter = center * process.sigma();
        spreadUpper = (center + width) * process.sigma();
        spreadLower = center > width ? (center - width) * process.sigma() : Double.NaN;
    }

    @Override
    void begin() {
        runs.clear();
    }

    void restore(SavedChart.Subgroup saved) {
        Check.inRange(saved.partial().size(), 0, chart.size() - 1, "saved.partial", "readings");
        restore(saved.samples(), saved.restart());
        runs.restore(saved.runs());
        count = saved.partial().size();
        for (int i = 0; i < count; i++) {
            readings[i] = saved.partial().get(i);
        }
    }

    @Override
    boolean take(double value, SignalSink sink) {
        mean = Double.NaN;
        spread = Double.NaN;
        readings[count++] = value;
        if (count < readings.length) {
            return false;
        }
        count = 0;
        measure();
        double z = (mean - process.target()) / meanSigma;
        boolean signals = runs.step(z, mean, process.target(), meanSigma, sink);
        if (spread > spreadUpper) {
            sink.signal(spreadRule, Side.UPPER, spread, spreadUpper);
            signals = true;
        } else if (spread < spreadLower) {
            sink.signal(spreadRule, Side.LOWER, spread, spreadLower);
            signals = true;
        }
        return signals;
    }

    private void measure() {
        double sum = 0.0;
        double least = readings[0];
        double greatest = readings[0];
        for (double x : readings) {
            sum += x;
            least = Math.min(least, x);
            greatest = Math.max(greatest, x);
        }
        mean = sum / readings.length;
        if (chart.spread() == SubgroupSpread.RANGE) {
            spread = greatest - least;
            return;
        }
        double squares = 0.0;
        for (double x : readings) {
            squares += (x - mean) * (x - mean);
        }
        spread = Math.sqrt(squares / (readings.length - 1));
    }

    @Override
    public List<String> panels() {
        return List.of("mean", chart.spread() == SubgroupSpread.RANGE ? "range" : "standard deviation");
    }

    @Override
    public double statistic(int panel) {
        if (!seen()) {
            return Double.NaN;
        }
        return panel == 0 ? mean : spread;
    }

    @Override
    public double lowerLimit(int panel) {
        return panel == 0 ? process.target() - chart.limitSigma() * meanSigma : spreadLower;
    }

    @Override
    public double upperLimit(int panel) {
        return panel == 0 ? process.target() + chart.limitSigma() * meanSigma : spreadUpper;
    }

    @Override
    public double centerLine(int panel) {
        return panel == 0 ? process.target() : spreadCenter;
    }

    @Override
    public SavedChart save() {
        List<Double> partial = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            partial.add(readings[i]);
        }
        return new SavedChart.Subgroup(samples(), runs.save(), partial, restart());
    }
}
