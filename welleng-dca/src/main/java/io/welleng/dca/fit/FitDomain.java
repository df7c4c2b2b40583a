package io.welleng.dca.fit;

/** What the model rate is compared at. */
public enum FitDomain {
    /** At the same time. */
    RATE_TIME,
    /** At the same cumulative: shut-ins and restricted periods do not shift the curve. */
    RATE_CUMULATIVE
}
