package io.welleng.dca.fit;

/** What the residuals are. */
public enum FitSpace {
    /** ln of measured rate − ln of model rate: errors in proportion to the rate. Rates must be above 0. */
    LOG_RATE,
    /** Measured rate − model rate, divided by the mean measured rate: errors of the same size at all rates. */
    RATE
}
