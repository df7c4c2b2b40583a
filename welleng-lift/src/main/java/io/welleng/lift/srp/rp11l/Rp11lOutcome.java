package io.welleng.lift.srp.rp11l;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import java.util.List;

/** What the recommended practice has to say about a well. */
public sealed interface Rp11lOutcome {

    /**
     * The data sheet.
     *
     * @param report all its figures
     */
    record Computed(Rp11lReport report) implements Rp11lOutcome {

        /** Checks that the report is there. */
        public Computed {
            Check.present(report, "report");
        }

        @Override
        public String toString() {
            return report.toString();
        }
    }

    /**
     * The well lies outside the charts; use the wave equation, or readings of one's own.
     *
     * @param point where they would be read
     * @param outside each ratio outside, with its range
     */
    record OffChart(ChartPoint point, List<Advisory> outside) implements Rp11lOutcome {

        /** Checks that there is a reason. */
        public OffChart {
            Check.present(point, "point");
            outside = List.copyOf(Check.notEmpty(outside, "outside"));
        }

        @Override
        public String toString() {
            return "OffChart[" + outside.get(0) + "]";
        }
    }
}
