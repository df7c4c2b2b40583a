package io.welleng.constraints.spc.event;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/** Whether a sensor is used, as found in the baseline. */
public sealed interface SensorUse {

    /**
     * A sensor that is used. A change over k samples has variance \(r + qk\) where nothing happens: r from the noise of two
     * readings, q from the wander of the level, the steepest that the baseline shows.
     *
     * @param tag telemetry key
     * @param level median of its readings in the baseline (unit of the tag)
     * @param noiseVariance variance r of a change from one sample to the next (unit of the tag, squared)
     * @param wanderVariance variance q that each further sample adds (unit of the tag, squared)
     * @param leastChange smallest change that matters (unit of the tag)
     * @param moved median of the last third of the baseline less that of the first (unit of the tag); where it is not small against
     *     the least change, the baseline was not steady, and only changes faster than its own are seen
     */
    record Used(String tag, double level, double noiseVariance, double wanderVariance, double leastChange, double moved)
            implements SensorUse {

        /** Checks the numbers. */
        public Used {
            Check.text(tag, "tag");
            Check.finite(level, "level", "");
            Check.positive(noiseVariance, "noiseVariance", "");
            Check.notNegative(wanderVariance, "wanderVariance", "");
            Check.notNegative(leastChange, "leastChange", "");
            Check.finite(moved, "moved", "");
        }

        /**
         * Whether the level stood still while the baseline was taken.
         *
         * @return true if it moved by less than the least change
         */
        public boolean steady() {
            return Math.abs(moved) < leastChange;
        }

        @Override
        public String toString() {
            return tag + " used, level " + Figures.four(level)
                    + (steady() ? "" : ", not steady: moved by " + Figures.four(moved));
        }
    }

    /**
     * A sensor that is left out.
     *
     * @param tag telemetry key
     * @param reason why
     */
    record LeftOut(String tag, String reason) implements SensorUse {

        /** Checks that there is a reason. */
        public LeftOut {
            Check.text(tag, "tag");
            Check.text(reason, "reason");
        }

        @Override
        public String toString() {
            return tag + " left out: " + reason;
        }
    }

    /**
     * The sensor.
     *
     * @return telemetry key
     */
    String tag();
}
