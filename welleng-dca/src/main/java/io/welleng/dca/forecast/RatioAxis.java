package io.welleng.dca.forecast;

/** What a ratio runs against. */
public enum RatioAxis {
    /** Cumulative oil since the start of production (volume). */
    CUMULATIVE,
    /** Time of the model (days). */
    TIME
}
