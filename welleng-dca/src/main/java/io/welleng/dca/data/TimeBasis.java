package io.welleng.dca.data;

/** The time that a well declines in. */
public enum TimeBasis {
    /** Calendar time. */
    CALENDAR,
    /** Time on stream, all of a period where it is not known: a well that is shut in does not decline. */
    PRODUCING
}
