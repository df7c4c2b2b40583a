package io.welleng.constraints.spc.baseline;

import io.welleng.core.check.Check;

/** A baseline, or why there is none. */
public sealed interface BaselineStatus {

    /**
     * There is a baseline.
     *
     * @param baseline what is usual
     */
    record Ready(Baseline baseline) implements BaselineStatus {

        /** Checks that it is there. */
        public Ready {
            Check.present(baseline, "baseline");
        }

        @Override
        public Deviation deviation(double value) {
            return baseline.deviation(value);
        }
    }

    /**
     * There is no baseline yet, or no longer.
     *
     * @param days days that count
     * @param leastDays days needed
     * @param reason what is missing, in words
     */
    record NotReady(int days, int leastDays, String reason) implements BaselineStatus {

        /** Checks that there is a reason. */
        public NotReady {
            Check.text(reason, "reason");
        }

        @Override
        public Deviation deviation(double value) {
            Check.finite(value, "value", "");
            return new Deviation.NotKnown(reason);
        }
    }

    /**
     * How far a reading is from the usual.
     *
     * @param value the reading (unit of the tag), finite
     * @return the deviation, or why it is not known
     */
    Deviation deviation(double value);
}
