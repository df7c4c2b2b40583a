package io.welleng.constraints.spc;

import io.welleng.constraints.spc.arl.Arl;
import io.welleng.constraints.spc.chart.ControlChart;
import io.welleng.constraints.spc.chart.Process;
import io.welleng.constraints.spc.chart.ProcessEstimate;
import io.welleng.core.json.OptionalValue;
import java.util.List;

/** What a method of an {@link SpcStudy} worked with, or why it could not. */
public sealed interface SpcFindings {

    /**
     * One tag was charted.
     *
     * @param process target and sigma of the chart
     * @param estimate where they come from; null where they were given
     * @param chart the design
     * @param inControl its average run length without shift (samples)
     * @param shifts its average run lengths at the shifts asked for
     * @param readings readings charted, missing ones not counted
     * @param missing readings missing among the rows charted
     */
    record Charted(
            Process process,
            @OptionalValue ProcessEstimate estimate,
            ControlChart chart,
            Arl inControl,
            List<ShiftArl> shifts,
            int readings,
            int missing)
            implements SpcFindings {

        /** Copies the list. */
        public Charted {
            shifts = List.copyOf(shifts);
        }
    }

    /**
     * There was nothing to chart with.
     *
     * @param reason why, in words
     */
    record NotCharted(String reason) implements SpcFindings {}
}
