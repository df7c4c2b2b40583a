package io.welleng.constraints.spc.chart;

/** Limits of an {@link EwmaChart}. */
public enum EwmaLimits {
    /** The limits of a chart that has run for long, from the first reading on. */
    ASYMPTOTIC,
    /** The limits of each reading's own variance: narrow at first. */
    TIME_VARYING
}
