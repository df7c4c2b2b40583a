package io.welleng.allocation.theoretical;

/** How a well test ended. */
public enum TestStatus {
    /** Run to its end; valid if its checks say so. */
    COMPLETE,
    /** A person stands by it: a change against the former test, or another pressure, does not reject it. */
    CONFIRMED,
    /** Broken off. */
    ABORTED,
    /** A person rejects it. */
    REJECTED,
    /** The well was found out of operation: it makes nothing until its next test. */
    OUT_OF_OPERATION
}
