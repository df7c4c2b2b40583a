package io.welleng.constraints.spc;

import io.welleng.constraints.spc.change.DriftTest;

/** Whether a tag has drifted, or why that is not known. */
public sealed interface TagDrift {

    /**
     * The window was compared with the reference.
     *
     * @param tag key of the tag
     * @param referenceMedian median of the reference (unit of the tag)
     * @param report what was found
     */
    record Compared(String tag, double referenceMedian, DriftTest.Report report) implements TagDrift {

        @Override
        public String toString() {
            return tag + ": " + report;
        }
    }

    /**
     * There are too few readings.
     *
     * @param tag key of the tag
     * @param referenceReadings readings of the reference
     * @param windowReadings readings of the window; 2 are needed of each
     */
    record NotCompared(String tag, int referenceReadings, int windowReadings) implements TagDrift {

        @Override
        public String toString() {
            return tag + ": not compared, with " + referenceReadings + " and " + windowReadings + " readings";
        }
    }

    /**
     * The tag.
     *
     * @return its key
     */
    String tag();
}
