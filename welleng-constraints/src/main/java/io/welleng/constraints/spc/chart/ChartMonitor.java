package io.welleng.constraints.spc.chart;

import java.util.List;

/**
 * A running chart: takes readings, gives signals. Belongs to one thread at a time; a step allocates nothing.
 *
 * <p>What it plots are its panels: one or two statistics with their limits.
 */
public interface ChartMonitor {

    /**
     * Takes one reading.
     *
     * @param value the reading (unit of the process); NaN or infinite for a missing one, which changes nothing but the
     *     count of samples
     * @param sink takes the signals of this reading
     * @return whether there were any
     */
    boolean step(double value, SignalSink sink);

    /**
     * Readings taken so far, missing ones included.
     *
     * @return at least 0
     */
    long samples();

    /**
     * Names of the panels.
     *
     * @return at least one name
     */
    List<String> panels();

    /**
     * Statistic after the latest reading.
     *
     * @param panel number of the panel
     * @return its value (unit of the readings); NaN where this reading gave no point
     */
    double statistic(int panel);

    /**
     * Lower limit of the latest point.
     *
     * @param panel number of the panel
     * @return the limit (unit of the readings); NaN if there is none
     */
    double lowerLimit(int panel);

    /**
     * Upper limit of the latest point.
     *
     * @param panel number of the panel
     * @return the limit (unit of the readings); NaN if there is none
     */
    double upperLimit(int panel);

    /**
     * Centre line.
     *
     * @param panel number of the panel
     * @return value of the statistic expected in control (unit of the readings); 0 for a CUSUM
     */
    double centerLine(int panel);

    /**
     * Saves the state.
     *
     * @return all that later signals depend on
     */
    SavedChart save();
}
