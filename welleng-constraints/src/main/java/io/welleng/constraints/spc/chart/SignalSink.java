package io.welleng.constraints.spc.chart;

/** Takes the signals of a chart. */
@FunctionalInterface
public interface SignalSink {

    /**
     * Takes one signal.
     *
     * @param rule rule that signals
     * @param side side of the target
     * @param statistic value of the statistic (unit of the readings)
     * @param limit the line it lies beyond (unit of the readings); the centre line for rules without a line of their own
     */
    void signal(ChartRule rule, Side side, double statistic, double limit);
}
