package io.welleng.core.cycle;

/** Whether a series cycles all the time. */
public enum CyclePersistence {
    /** The cycle is seen in at least four of five windows of the record. */
    SUSTAINED,
    /** It comes and goes. */
    INTERMITTENT
}
