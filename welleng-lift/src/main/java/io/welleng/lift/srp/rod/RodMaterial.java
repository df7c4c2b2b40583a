package io.welleng.lift.srp.rod;

/** What rods are made of. */
public enum RodMaterial {
    /** Steel rods. */
    STEEL,
    /** Fibreglass rods with steel end fittings. */
    FIBREGLASS,
    /** Steel sinker bars. */
    SINKER_BAR
}
