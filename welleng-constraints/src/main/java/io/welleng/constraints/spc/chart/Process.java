package io.welleng.constraints.spc.chart;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * What a chart holds readings against: the process in control.
 *
 * @param target mean in control (unit of the readings)
 * @param sigma standard deviation of single readings in control (unit of the readings)
 */
public record Process(double target, double sigma) {

    /** Checks that the target is finite and sigma positive. */
    public Process {
        Check.finite(target, "target", "");
        Check.positive(sigma, "sigma", "");
    }

    @Override
    public String toString() {
        return "Process[target " + Figures.four(target) + ", sigma " + Figures.four(sigma) + "]";
    }
}
