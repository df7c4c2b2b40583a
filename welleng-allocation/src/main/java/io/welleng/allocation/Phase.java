package io.welleng.allocation;

import java.util.Locale;

/** What flows: each phase is measured, allocated and printed by itself. */
public enum Phase {
    /** Oil or condensate. */
    OIL,
    /** Gas. */
    GAS,
    /** Water. */
    WATER;

    /**
     * Name for people.
     *
     * @return for example {@code oil}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
