package io.welleng.dca.data;

/** Days over which the volume of a period is averaged. */
public enum RateBasis {
    /** All days of the period: the rate that sells. */
    CALENDAR_DAY,
    /** Days on stream, and all days where these are not known: the rate of the well while it flows. */
    PRODUCING_DAY
}
