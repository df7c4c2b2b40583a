package io.welleng.constraints.spc;

import io.welleng.constraints.spc.chart.Process;
import io.welleng.constraints.spc.chart.SigmaMethod;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;

/** Where target and sigma of a chart come from. */
public sealed interface ProcessReference {

    /**
     * They are given. All rows are charted.
     *
     * @param process target and sigma
     */
    record Given(Process process) implements ProcessReference {

        /** Checks that it is there. */
        public Given {
            Check.present(process, "process");
        }
    }

    /**
     * They are estimated from rows taken in control (phase I). These rows are charted by themselves, to show whether they
     * were in control; then the chart starts anew with the row after them (phase II). Rows before them are not charted.
     *
     * @param firstRow number of the first row, from 0
     * @param lastRow number of the last row, included
     * @param sigma how sigma is estimated
     * @param subgroupSize readings in a subgroup, 2 to 25, for methods of subgroups; else null
     */
    record PhaseOne(
            int firstRow,
            int lastRow,
            SigmaMethod sigma,
            @OptionalValue Integer subgroupSize) implements ProcessReference {

        /** Checks the rows and that a size is given where it is needed. */
        public PhaseOne {
            Check.atLeast(firstRow, 0, "firstRow");
            Check.atLeast(lastRow, firstRow, "lastRow");
            Check.present(sigma, "sigma");
            if (sigma.usesSubgroups()) {
                Check.inRange(Check.present(subgroupSize, "subgroupSize"), 2, 25, "subgroupSize", "readings");
            } else if (subgroupSize != null) {
                throw new InvalidInputException("subgroupSize", "left out for " + sigma, "", subgroupSize.toString());
            }
        }
    }
}
