package io.welleng.constraints.alarm;

/** Why a command was refused. */
public enum RefusalReason {
    /** There is no alarm of that name. */
    UNKNOWN_ALARM("there is no such alarm"),
    /** The alarm changed its state after the command was given: the operator saw another one. */
    IN_THE_PAST("the alarm changed after the command was given"),
    /** The alarm is normal. */
    NOTHING_TO_ACKNOWLEDGE("the alarm is normal"),
    /** The alarm is acknowledged already. */
    ALREADY_ACKNOWLEDGED("the alarm is acknowledged already"),
    /** The alarm is shelved, suppressed or out of service: the operator does not see it. */
    WITHHELD("the alarm is shelved, suppressed or out of service"),
    /** A latch can be reset only after the condition went away. */
    STILL_ACTIVE("the alarm is still active"),
    /** The alarm is not latched. */
    NOT_LATCHED("the alarm is not latched"),
    /** The alarm is not shelved. */
    NOT_SHELVED("the alarm is not shelved"),
    /** The alarm is shelved already; shelving is not prolonged, but ended and begun again. */
    ALREADY_SHELVED("the alarm is shelved already"),
    /** The alarm is out of service. */
    OUT_OF_SERVICE("the alarm is out of service"),
    /** The alarm is in service. */
    IN_SERVICE("the alarm is in service"),
    /** Shelving must end after it begins. */
    SHELVING_NOT_AHEAD("the shelving would end before it begins"),
    /** The shelving is longer than the policy allows. */
    SHELVING_TOO_LONG("the shelving is longer than allowed");

    private final String words;

    RefusalReason(String words) {
        this.words = words;
    }

    /**
     * The reason in words.
     *
     * @return a clause without a full stop
     */
    public String words() {
        return words;
    }
}
