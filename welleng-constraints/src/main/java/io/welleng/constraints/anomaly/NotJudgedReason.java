package io.welleng.constraints.anomaly;

/** Why a pattern could not be judged. */
public enum NotJudgedReason {
    /** The well does not send a tag that the pattern needs. */
    MISSING_TAGS,
    /** The well does not run, or has just started. */
    NOT_RUNNING,
    /** Speed or choke is not that of the reference. */
    OTHER_SETTING,
    /** What is normal is not known, or not yet. */
    NO_REFERENCE,
    /** Too few good readings in a window. */
    TOO_LITTLE_DATA,
    /** A sensor that it needs is stuck. */
    SENSOR_STUCK,
    /** The tag does not move in the reference, so standing still means nothing. */
    CONSTANT_BY_NATURE
}
