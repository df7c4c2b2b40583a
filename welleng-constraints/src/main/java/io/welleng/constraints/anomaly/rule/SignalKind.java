package io.welleng.constraints.anomaly.rule;

/** How a signal is made of readings. */
public enum SignalKind {
    /** The mean of a tag's readings in each bin of time. */
    READING,
    /** The highest reading of a tag in each bin of time. */
    HIGHEST,
    /** The tag less another one. */
    DIFFERENCE,
    /** The tag divided by another one. */
    RATIO
}
