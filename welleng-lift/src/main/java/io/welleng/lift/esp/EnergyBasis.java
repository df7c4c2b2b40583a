package io.welleng.lift.esp;

/** What a barrel is, for the energy it takes. */
public enum EnergyBasis {
    /** Oil alone. */
    OIL,
    /** Oil and water together. */
    LIQUID
}
