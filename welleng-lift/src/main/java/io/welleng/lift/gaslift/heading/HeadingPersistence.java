package io.welleng.lift.gaslift.heading;

/** Whether a well heads all the time. */
public enum HeadingPersistence {
    /** The cycle is seen in at least four of five windows of the record. */
    SUSTAINED,
    /** It comes and goes. */
    INTERMITTENT
}
