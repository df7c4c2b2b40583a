package io.welleng.allocation.meter;

/** What is metered. */
public enum MeteredFluid {

    /** Crude oil, condensate or product. */
    OIL,

    /** Gas. */
    GAS,

    /** Water. */
    WATER
}
