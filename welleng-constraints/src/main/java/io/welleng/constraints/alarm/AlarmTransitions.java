package io.welleng.constraints.alarm;

import static io.welleng.constraints.alarm.AlarmStatus.ACKNOWLEDGED;
import static io.welleng.constraints.alarm.AlarmStatus.LATCHED_ACKNOWLEDGED;
import static io.welleng.constraints.alarm.AlarmStatus.LATCHED_UNACKNOWLEDGED;
import static io.welleng.constraints.alarm.AlarmStatus.NORMAL;
import static io.welleng.constraints.alarm.AlarmStatus.OUT_OF_SERVICE;
import static io.welleng.constraints.alarm.AlarmStatus.RETURNED_UNACKNOWLEDGED;
import static io.welleng.constraints.alarm.AlarmStatus.SHELVED;
import static io.welleng.constraints.alarm.AlarmStatus.SUPPRESSED;
import static io.welleng.constraints.alarm.AlarmStatus.UNACKNOWLEDGED;

/**
 * All transitions of an alarm, by its state and what happens: the one place where they are defined.
 *
 * <p>On leaving G, H or I the alarm is looked at anew: H while suppression by design holds, else B if it is active, else
 * A. A latch does not outlast shelving, suppression or being out of service. From A, G, H and I an alarm that a flood
 * withholds comes to H instead of B.
 */
final class AlarmTransitions {

    /**
     * What happens in one state at one trigger.
     *
     * @param to next state; null if none is given
     * @param latched next state of a latching alarm; null if the same
     * @param anew whether the next state is found by looking at the alarm anew
     * @param refusal why a command is refused; null if it is not
     */
    record Cell(AlarmStatus to, AlarmStatus latched, boolean anew, RefusalReason refusal) {

        AlarmStatus next(boolean latching) {
            return latching && latched != null ? latched : to;
        }

        boolean stays() {
            return to == null && !anew;
        }
    }

    private static final Cell STAY = new Cell(null, null, false, null);
    private static final Cell ANEW = new Cell(null, null, true, null);
    private static final Cell A = to(NORMAL);
    private static final Cell B = to(UNACKNOWLEDGED);
    private static final Cell C = to(ACKNOWLEDGED);
    private static final Cell D = to(RETURNED_UNACKNOWLEDGED);
    private static final Cell F = to(LATCHED_ACKNOWLEDGED);
    private static final Cell G = to(SHELVED);
    private static final Cell H = to(SUPPRESSED);
    private static final Cell I = to(OUT_OF_SERVICE);
    private static final Cell D_OR_E = new Cell(RETURNED_UNACKNOWLEDGED, LATCHED_UNACKNOWLEDGED, false, null);
    private static final Cell A_OR_F = new Cell(NORMAL, LATCHED_ACKNOWLEDGED, false, null);
    private static final Cell NO_ALARM = no(RefusalReason.NOTHING_TO_ACKNOWLEDGE);
    private static final Cell KNOWN = no(RefusalReason.ALREADY_ACKNOWLEDGED);
    private static final Cell AWAY = no(RefusalReason.WITHHELD);
    private static final Cell ACTIVE = no(RefusalReason.STILL_ACTIVE);
    private static final Cell NO_LATCH = no(RefusalReason.NOT_LATCHED);
    private static final Cell NO_SHELF = no(RefusalReason.NOT_SHELVED);
    private static final Cell SHELF = no(RefusalReason.ALREADY_SHELVED);
    private static final Cell OUT = no(RefusalReason.OUT_OF_SERVICE);
    private static final Cell IN = no(RefusalReason.IN_SERVICE);

    // Rows A to I. Columns: activate, clear, acknowledge, reset, shelve, unshelve, expire, suppress, release, remove,
    // return, re-alarm.
    private static final Cell[][] TABLE = {
        {B, STAY, NO_ALARM, NO_LATCH, G, NO_SHELF, STAY, H, STAY, I, IN, STAY},
        {STAY, D_OR_E, C, ACTIVE, G, NO_SHELF, STAY, H, STAY, I, IN, STAY},
        {STAY, A_OR_F, KNOWN, ACTIVE, G, NO_SHELF, STAY, H, STAY, I, IN, B},
        {B, STAY, A, NO_LATCH, G, NO_SHELF, STAY, H, STAY, I, IN, STAY},
        {B, STAY, F, D, G, NO_SHELF, STAY, H, STAY, I, IN, STAY},
        {B, STAY, KNOWN, A, G, NO_SHELF, STAY, H, STAY, I, IN, STAY},
        {STAY, STAY, AWAY, AWAY, SHELF, ANEW, ANEW, STAY, STAY, I, IN, STAY},
        {STAY, STAY, AWAY, AWAY, G, NO_SHELF, STAY, STAY, ANEW, I, IN, STAY},
        {STAY, STAY, AWAY, AWAY, OUT, NO_SHELF, STAY, STAY, STAY, OUT, ANEW, STAY},
    };

    private AlarmTransitions() {}

    static Cell at(AlarmStatus status, AlarmTrigger trigger) {
        return TABLE[status.ordinal()][trigger.ordinal()];
    }

    private static Cell to(AlarmStatus status) {
        return new Cell(status, null, false, null);
    }

    private static Cell no(RefusalReason reason) {
        return new Cell(null, null, false, reason);
    }
}
