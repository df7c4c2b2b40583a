package io.welleng.lift.esp;

/** Why a pump that is strong enough finds no steady rate. */
public enum UnsteadyCause {
    /** Gas locks the pump before its pressure meets that of the tubing. */
    GAS_LOCK,
    /** No pressure is left at the intake before the pump's pressure meets that of the tubing. */
    PUMPED_OFF,
    /** The volume into the first stage passes the rate without head before the pump's pressure meets that of the tubing. */
    OPEN_FLOW
}
