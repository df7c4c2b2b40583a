package io.welleng.constraints.alarm;

/** What happened to an alarm. */
public enum AlarmEventKind {
    /** Its condition came to hold, after the on-delay. */
    ACTIVATED,
    /** Its condition ceased to hold, after the off-delay. */
    CLEARED,
    /** It is still active a set time after it was acknowledged, and is annunciated again. */
    RE_ALARMED,
    /** It was acknowledged. */
    ACKNOWLEDGED,
    /** Its latch was reset. */
    RESET,
    /** It was shelved. */
    SHELVED,
    /** Its shelving was ended. */
    UNSHELVED,
    /** Its shelving ran out. */
    SHELVING_EXPIRED,
    /** It was suppressed by design. */
    SUPPRESSED,
    /** Its suppression by design, or by a flood, ended. */
    RELEASED,
    /** It was taken out of service. */
    REMOVED_FROM_SERVICE,
    /** It was returned to service. */
    RETURNED_TO_SERVICE,
    /** It stayed unacknowledged for so long that somebody else is told. */
    ESCALATED,
    /** An alarm flood began. */
    FLOOD_BEGAN,
    /** An alarm flood ended. */
    FLOOD_ENDED
}
