package io.welleng.allocation.shrinkage;

/** What to do when the last sample is older than samples are valid for. */
public enum ExpiredSample {

    /** Give no factor. */
    REFUSE,

    /** Use it on, with an advisory. */
    USE_WITH_ADVISORY
}
