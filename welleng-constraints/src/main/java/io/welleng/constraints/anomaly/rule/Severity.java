package io.welleng.constraints.anomaly.rule;

/** How bad what a pattern stands for is, least first. */
public enum Severity {
    /** Worth knowing. */
    INFO,
    /** Look at it in the next days. */
    WARNING,
    /** Look at it today: equipment suffers or production is lost. */
    SERIOUS,
    /** Act now. */
    CRITICAL
}
