package io.welleng.constraints.alarm;

/** What can move an alarm to another state. */
enum AlarmTrigger {
    /** The condition came to hold. */
    ACTIVATE(AlarmEventKind.ACTIVATED),
    /** The condition ceased to hold. */
    CLEAR(AlarmEventKind.CLEARED),
    /** The operator acknowledges. */
    ACKNOWLEDGE(AlarmEventKind.ACKNOWLEDGED),
    /** The operator resets the latch. */
    RESET(AlarmEventKind.RESET),
    /** The operator, or the shelving of chattering alarms, shelves. */
    SHELVE(AlarmEventKind.SHELVED),
    /** The operator ends shelving. */
    UNSHELVE(AlarmEventKind.UNSHELVED),
    /** Shelving ran out. */
    EXPIRE(AlarmEventKind.SHELVING_EXPIRED),
    /** Suppression by design begins. */
    SUPPRESS(AlarmEventKind.SUPPRESSED),
    /** Neither design nor a flood suppresses any longer. */
    RELEASE(AlarmEventKind.RELEASED),
    /** The operator takes it out of service. */
    REMOVE(AlarmEventKind.REMOVED_FROM_SERVICE),
    /** The operator returns it to service. */
    RETURN(AlarmEventKind.RETURNED_TO_SERVICE),
    /** It is still active a set time after it was acknowledged. */
    RE_ALARM(AlarmEventKind.RE_ALARMED);

    private final AlarmEventKind kind;

    AlarmTrigger(AlarmEventKind kind) {
        this.kind = kind;
    }

    AlarmEventKind kind() {
        return kind;
    }

    static AlarmTrigger of(AlarmCommand command) {
        if (command instanceof AlarmCommand.Acknowledge) {
            return ACKNOWLEDGE;
        }
        if (command instanceof AlarmCommand.Reset) {
            return RESET;
        }
        if (command instanceof AlarmCommand.Shelve) {
            return SHELVE;
        }
        if (command instanceof AlarmCommand.Unshelve) {
            return UNSHELVE;
        }
        return command instanceof AlarmCommand.RemoveFromService ? REMOVE : RETURN;
    }
}
