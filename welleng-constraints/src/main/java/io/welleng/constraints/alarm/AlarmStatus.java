package io.welleng.constraints.alarm;

/**
 * State of one alarm, with the letters of the state diagram of ANSI/ISA-18.2.
 *
 * @see "ANSI/ISA-18.2-2016, Management of alarm systems for the process industries, alarm state transition diagram"
 * @see "IEC 62682, Management of alarm systems for the process industries"
 */
public enum AlarmStatus {
    /** The condition does not hold and nothing waits for the operator. */
    NORMAL('A'),
    /** The condition holds and the operator has not acknowledged it. */
    UNACKNOWLEDGED('B'),
    /** The condition holds and the operator has acknowledged it. */
    ACKNOWLEDGED('C'),
    /** The condition no longer holds; the operator has not acknowledged that it did. */
    RETURNED_UNACKNOWLEDGED('D'),
    /** The condition no longer holds, but the alarm is latched; neither reset nor acknowledged. */
    LATCHED_UNACKNOWLEDGED('E'),
    /** The condition no longer holds, but the alarm is latched; acknowledged, not yet reset. */
    LATCHED_ACKNOWLEDGED('F'),
    /** Put aside by the operator for some time. */
    SHELVED('G'),
    /** Suppressed by design: by its suppressing condition, or in an alarm flood. */
    SUPPRESSED('H'),
    /** Taken out of service, for example for maintenance. */
    OUT_OF_SERVICE('I');

    private final char letter;

    AlarmStatus(char letter) {
        this.letter = letter;
    }

    /**
     * Letter in the state diagram.
     *
     * @return A to I
     */
    public char letter() {
        return letter;
    }

    /**
     * Whether the operator has yet to acknowledge it.
     *
     * @return true for B, D and E
     */
    public boolean isUnacknowledged() {
        return this == UNACKNOWLEDGED || this == RETURNED_UNACKNOWLEDGED || this == LATCHED_UNACKNOWLEDGED;
    }

    /**
     * Whether the alarm stands before the operator as an alarm: its condition holds, or it is latched.
     *
     * @return true for B, C, E and F
     */
    public boolean isStanding() {
        return this == UNACKNOWLEDGED
                || this == ACKNOWLEDGED
                || this == LATCHED_UNACKNOWLEDGED
                || this == LATCHED_ACKNOWLEDGED;
    }

    /**
     * Whether the alarm is kept from the operator.
     *
     * @return true for G, H and I
     */
    public boolean isWithheld() {
        return this == SHELVED || this == SUPPRESSED || this == OUT_OF_SERVICE;
    }
}
