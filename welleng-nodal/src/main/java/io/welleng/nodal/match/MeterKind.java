package io.welleng.nodal.match;

/** How a virtual flow meter gets from pressures to a rate. */
public enum MeterKind {
    /** Pressure drop along the tubing: bottom-hole gauge and wellhead pressure. */
    TUBING,
    /** Inflow: bottom-hole gauge and inflow curve. */
    INFLOW,
    /** Choke: wellhead pressure and pressure downstream of the choke. */
    CHOKE
}
