package io.welleng.constraints.limit;

/** How far a rule may go. */
public enum EnforcementMode {
    /** The rule is not looked at: no level, no decision, no source of an alarm. */
    OFF,
    /** Everything but the action: levels, decisions and alarms, but no decision asks for its actions to be taken. */
    SHADOW,
    /** Everything: the actions of its decisions are to be taken. */
    ENFORCED
}
