package io.welleng.lift.srp;

import io.welleng.core.check.Check;
import java.util.List;

/** When the points of a record were taken. */
public sealed interface RecordTiming {

    /** At equal steps of time over the whole stroke. */
    record EqualTime() implements RecordTiming {}

    /**
     * At recorded times.
     *
     * @param timeS time of each point, increasing within one stroke (s)
     */
    record Timed(List<Double> timeS) implements RecordTiming {

        /** Checks that the times increase. */
        public Timed {
            timeS = List.copyOf(Check.notEmpty(timeS, "timeS"));
            Check.increasing(timeS.stream().mapToDouble(Double::doubleValue).toArray(), 1, "timeS", "s");
        }
    }

    /** In an order around the card only, as from a plotted card: the motion of the pumping unit gives the times. */
    record ByUnit() implements RecordTiming {}
}
