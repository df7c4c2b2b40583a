package io.welleng.constraints.alarm;

/**
 * State of one alarm, with the letters A to I of the state diagram that has latched alarms, as implementations of
 * ANSI/ISA-18.2-2009 show it. Others, that cite ANSI/ISA-18.2-2016 or IEC 62682:2014, have none and give the letters E, F
 * and G to shelved, suppressed and out of service; so a letter in another system's log must not be read as one of these.
 *
 * <p>The texts of the standards are not public. That an alarm comes from A to B, from B to C or D, from C to A or, by
 * re-alarm, to B, from D to A or B, and from G, H or I to A or B, was compared with public implementations. Not verified
 * against the text, and so to be read as the choices of this library:
 *
 * <ul>
 *   <li>A reset before the acknowledgement leads from E to D. OPC UA (OPC 10000-9, method Reset) refuses it until the
 *       alarm is acknowledged; a system that must do so resets only alarms in F.
 *   <li>A latched alarm whose condition holds again comes to B, from E as from F.
 *   <li>A latch does not outlast G, H and I.
 *   <li>Shelving and taking out of service go before suppression by design.
 *   <li>Re-alarm by time after the acknowledgement; first-out groups; suppression in floods.
 * </ul>
 *
 * @see "ANSI/ISA-18.2-2009 and -2016, Management of alarm systems for the process industries, alarm states"
 * @see "IEC 62682:2014, Management of alarm systems for the process industries"
 * @see "OPC 10000-9 (2023), OPC Unified Architecture, part 9: alarms and conditions"
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
     * Letter in the state diagram with latched alarms.
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
