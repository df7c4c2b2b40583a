package io.welleng.allocation.theoretical;

import java.util.Locale;

/** Why a well was down. */
public enum DowntimeCause {
    /** Reservoir: loaded up, sanded up, watered out. */
    RESERVOIR,
    /** Well equipment: tubing, packer, safety valve, tree. */
    WELL,
    /** Artificial lift: pump, valves, lift gas. */
    ARTIFICIAL_LIFT,
    /** Flow line or gathering system. */
    GATHERING,
    /** Processing facility. */
    FACILITY,
    /** Electric power. */
    POWER,
    /** Export line, tanker or buyer. */
    EXPORT,
    /** Workover or other work on the well. */
    WORKOVER,
    /** Test or survey. */
    TEST,
    /** Shut in on order or agreement: quota, reservoir management. */
    CURTAILMENT,
    /** Planned shutdown. */
    PLANNED,
    /** Safety: trip or drill. */
    SAFETY,
    /** Weather. */
    WEATHER,
    /** Another cause, or not known. */
    OTHER;

    /**
     * Name for people.
     *
     * @return for example {@code artificial lift}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
