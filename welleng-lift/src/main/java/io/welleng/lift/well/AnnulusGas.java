package io.welleng.lift.well;

/** Where the gas goes that does not enter the pump and rises between tubing and casing. */
public enum AnnulusGas {
    /** Into the flowline at the wellhead: choke and flowline carry all that the well makes. */
    INTO_FLOWLINE,
    /** Out of the casing apart from the flowline, which carries only what comes up the tubing. */
    VENTED
}
