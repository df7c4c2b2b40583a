package io.welleng.constraints.spc.arl;

import io.welleng.constraints.spc.arl.DesignOutcome.Designed;
import io.welleng.constraints.spc.arl.DesignOutcome.NotDesigned;
import io.welleng.constraints.spc.chart.ControlChart;
import io.welleng.core.solve.BracketingSolver;
import io.welleng.core.solve.RootResult;
import io.welleng.core.units.Figures;
import java.util.function.DoubleFunction;

/** Finds the limit at which a chart has a given run length in control. The run length grows with the limit. */
final class LimitSearch {

    private static final BracketingSolver SOLVER = new BracketingSolver(1.0e-9, 100, true);
    private static final double STRETCH = 1.5;
    private static final double NO_GAIN = 1.0e-9;
    private static final int MOST_STRETCHES = 25;

    private LimitSearch() {}

    /**
     * Searches.
     *
     * @param arl0 run length wanted, in control
     * @param least least limit that is tried, above 0
     * @param first a limit to begin with, above {@code least}
     * @param shift shift of the mean at which the run length is told too (sigma); null for none
     * @param chartAt chart by its limit
     * @return the chart
     */
    static DesignOutcome find(
            double arl0, double least, double first, Double shift, DoubleFunction<? extends ControlChart> chartAt) {
        Arl shortest = ChartArl.zeroState(chartAt.apply(least), 0.0);
        if (!(shortest instanceof Arl.Found shortestFound)) {
            return new NotDesigned("There is no design: " + shortest + ".");
        }
        if (shortestFound.samples() >= arl0) {
            return new NotDesigned("The run length is " + Figures.four(shortestFound.samples())
                    + " samples or more with any limit; " + Figures.four(arl0) + " cannot be had.");
        }
        double lower = least;
        double atLower = Math.log(shortestFound.samples() / arl0);
        double upper = first;
        for (int i = 0; i < MOST_STRETCHES; i++) {
            Arl arl = ChartArl.zeroState(chartAt.apply(upper), 0.0);
            if (!(arl instanceof Arl.Found found)) {
                return new NotDesigned("There is no design: " + arl + " at a limit of " + Figures.four(upper) + ".");
            }
            double atUpper = Math.log(found.samples() / arl0);
            if (atUpper >= 0.0) {
                return between(lower, atLower, upper, atUpper, arl0, shift, chartAt);
            }
            if (upper > first && atUpper - atLower < NO_GAIN) {
                break;
            }
            lower = upper;
            atLower = atUpper;
            upper *= STRETCH;
        }
        return new NotDesigned("With limits up to " + Figures.four(lower) + " the run length stays below "
                + Figures.four(arl0) + " samples: other rules signal before.");
    }

    private static DesignOutcome between(
            double lower,
            double atLower,
            double upper,
            double atUpper,
            double arl0,
            Double shift,
            DoubleFunction<? extends ControlChart> chartAt) {
        RootResult root = SOLVER.solve(
                limit -> Math.log(
                        ChartArl.zeroState(chartAt.apply(limit), 0.0).value().orElse(Double.NaN) / arl0),
                lower,
                atLower,
                upper,
                atUpper);
        if (!root.converged()) {
            return new NotDesigned("The search for the limit did not end: " + root + ".");
        }
        ControlChart chart = chartAt.apply(root.root());
        return new Designed(
                chart, ChartArl.zeroState(chart, 0.0), shift, shift == null ? null : ChartArl.zeroState(chart, shift));
    }
}
