package io.welleng.constraints.spc.arl;

import io.welleng.constraints.spc.chart.ControlChart;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/** A chart designed for its run lengths, or why there is none. */
public sealed interface DesignOutcome {

    /**
     * The chart.
     *
     * @param chart the design
     * @param inControl its average run length without shift
     * @param shiftSigma shift it was designed to detect (sigma); null where none was named
     * @param atShift its average run length at that shift; null where none was named
     */
    record Designed(
            ControlChart chart,
            Arl inControl,
            @OptionalValue Double shiftSigma,
            @OptionalValue Arl atShift) implements DesignOutcome {

        @Override
        public String toString() {
            return chart + ": in control " + inControl
                    + (shiftSigma == null ? "" : ", shifted by " + Figures.four(shiftSigma) + " sigma " + atShift);
        }
    }

    /**
     * There is no such chart.
     *
     * @param reason why, in words
     */
    record NotDesigned(String reason) implements DesignOutcome {

        @Override
        public String toString() {
            return reason;
        }
    }
}
