package io.welleng.allocation.meter;

/** Which meter factor a ticket takes. */
public enum FactorKind {

    /** Meter factor; the ticket corrects for pressure by CPL. */
    METER_FACTOR,

    /** Composite meter factor, which holds CPL at the normal pressure; CPL of the ticket is 1. */
    COMPOSITE
}
