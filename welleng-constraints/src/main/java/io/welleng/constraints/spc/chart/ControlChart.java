package io.welleng.constraints.spc.chart;

/**
 * Design of a control chart, in units of the process's sigma: immutable, shared by all wells and threads.
 *
 * <p>A chart is started for a {@link Process} and then fed reading by reading. Readings are taken as independent and
 * normally distributed; where they are not (telemetry often follows itself), designed run lengths do not hold. A missing
 * reading (NaN or infinite) neither moves a chart nor signals; limits that vary with time count only readings seen, and
 * runs go on across the gap.
 */
public sealed interface ControlChart permits ShewhartChart, SubgroupChart, CusumChart, EwmaChart, EwmsChart, EwmvChart {

    /**
     * Starts a chart.
     *
     * @param process the process in control
     * @return the chart before its first reading
     */
    ChartMonitor start(Process process);

    /**
     * Goes on where a saved chart stopped: all later signals are those of the chart that was saved.
     *
     * @param process the process in control, as when the chart was started
     * @param saved state of a chart of this design
     * @return the chart in that state
     * @throws io.welleng.core.check.InvalidInputException if the state is that of another kind of chart
     */
    ChartMonitor resume(Process process, SavedChart saved);
}
