package io.welleng.constraints.spc.chart;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.List;
import java.util.OptionalDouble;

/** A running {@link CusumChart}. Its panels are the upper and the lower sum. */
public final class CusumMonitor extends RestartingMonitor {

    private final double reference;
    private final double limit;
    private final double headstart;
    private double upper;
    private double lower;
    private long upperRun;
    private long lowerRun;
    private long readings;

    CusumMonitor(CusumChart chart, Process process) {
        super(process, chart.afterSignal());
        reference = chart.referenceSigma() * process.sigma();
        limit = chart.limitSigma() * process.sigma();
        headstart = chart.headstartSigma() * process.sigma();
        begin();
    }

    @Override
    void begin() {
        upper = headstart;
        lower = headstart;
        upperRun = 0;
        lowerRun = 0;
        readings = 0;
    }

    void restore(SavedChart.Cusum saved) {
        restore(saved.samples(), saved.restart());
        upper = saved.upper();
        lower = saved.lower();
        upperRun = saved.upperRun();
        lowerRun = saved.lowerRun();
        readings = saved.readings();
    }

    @Override
    boolean take(double value, SignalSink sink) {
        upper = Math.max(0.0, upper + (value - process.target() - reference));
        lower = Math.max(0.0, lower + (process.target() - value - reference));
        readings++;
        upperRun = upper > 0.0 ? upperRun + 1 : 0;
        lowerRun = lower > 0.0 ? lowerRun + 1 : 0;
        boolean signals = false;
        if (upper > limit) {
            sink.signal(ChartRule.CUSUM, Side.UPPER, upper, limit);
            signals = true;
        }
        if (lower > limit) {
            sink.signal(ChartRule.CUSUM, Side.LOWER, lower, limit);
            signals = true;
        }
        return signals;
    }

    /**
     * Readings since the sum was last zero, the number N of the tabular CUSUM: the shift came about that long ago.
     *
     * @param side upper or lower
     * @return number of readings seen, 0 where the sum is zero
     */
    public long run(Side side) {
        checkSide(side);
        return side == Side.UPPER ? upperRun : lowerRun;
    }

    /**
     * Mean of the process since the sum was last zero.
     *
     * <p>\[ \hat\mu = \mu_0 + K + C^+/N^+ \quad\text{or}\quad \mu_0 - K - C^-/N^- \]
     *
     * <p>A headstart that is still in the sum is taken out of it.
     *
     * @param side upper or lower
     * @return the estimate (unit of the readings); empty where the sum is zero
     */
    public OptionalDouble mean(Side side) {
        checkSide(side);
        long run = run(side);
        if (run == 0) {
            return OptionalDouble.empty();
        }
        double sum = side == Side.UPPER ? upper : lower;
        double start = run == readings ? headstart : 0.0;
        double shift = reference + (sum - start) / run;
        return OptionalDouble.of(side == Side.UPPER ? process.target() + shift : process.target() - shift);
    }

    private static void checkSide(Side side) {
        if (Check.present(side, "side") == Side.BOTH) {
            throw new InvalidInputException("side", "upper or lower", "", "both");
        }
    }

    @Override
    public List<String> panels() {
        return List.of("upper sum", "lower sum");
    }

    @Override
    public double statistic(int panel) {
        if (!seen()) {
            return Double.NaN;
        }
        return panel == 0 ? upper : lower;
    }

    @Override
    public double lowerLimit(int panel) {
        return Double.NaN;
    }

    @Override
    public double upperLimit(int panel) {
        return limit;
    }

    @Override
    public double centerLine(int panel) {
        return 0.0;
    }

    @Override
    public SavedChart save() {
        return new SavedChart.Cusum(samples(), upper, lower, upperRun, lowerRun, readings, restart());
    }
}
