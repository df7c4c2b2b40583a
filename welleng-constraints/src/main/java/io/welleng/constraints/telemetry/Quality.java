package io.welleng.constraints.telemetry;

/** How far a reading can be trusted, worst first. */
public enum Quality {
    /** The message brought no reading of this tag. */
    ABSENT,
    /** The source says that the reading is wrong, or it is not a number. */
    BAD,
    /** The source does not vouch for the reading. */
    DOUBTFUL,
    /** A good reading. */
    GOOD
}
