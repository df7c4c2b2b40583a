package io.welleng.constraints.health;

/** How grave a finding is. */
public enum FindingSeverity {
    /** To be looked at when there is time. */
    LOW,
    /** To be looked at soon. */
    MEDIUM,
    /** To be acted on. */
    HIGH,
    /** The well cannot go on like this. */
    CRITICAL
}
