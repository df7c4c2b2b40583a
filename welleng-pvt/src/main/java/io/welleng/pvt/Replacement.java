package io.welleng.pvt;

import io.welleng.core.study.Advisory;

/**
 * Properties for which the standard correlation stands in where the chosen one gives nothing physical: no number, none
 * greater than zero, or one far outside what such fluids have. Each occurrence is told by an advisory.
 */
enum Replacement {
    DEAD_OIL_VISCOSITY("dead-oil viscosity", "Beggs-Robinson is used"),
    LIVE_OIL_VISCOSITY("live-oil viscosity", "Beggs-Robinson is used"),
    UNDERSATURATED_OIL_VISCOSITY("oil viscosity above the bubble point", "that of the bubble point is used"),
    OIL_GAS_TENSION("oil-gas tension", "Baker-Swerdloff is used"),
    Z_FACTOR("z-factor", "Dranchuk-Abou-Kassem is used"),
    GAS_VISCOSITY("gas viscosity", "Lee-Gonzalez-Eakin is used"),
    BUBBLE_POINT_OF_SOUR_GAS("bubble point with impurities in the gas", "the bubble point is not corrected for them"),
    WATER("water volume factor or viscosity", "McCain is used");

    private final String property;
    private final String instead;

    Replacement(String property, String instead) {
        this.property = property;
        this.instead = instead;
    }

    /** This one among others in a set of bits. */
    int bit() {
        return 1 << ordinal();
    }

    Advisory advisory(double pressurePsia) {
        return new Advisory(
                "correlation_replaced",
                "the chosen correlation of " + property + " gives nothing physical for this fluid and state; " + instead
                        + "; pressure in psia",
                pressurePsia,
                null,
                0.0);
    }
}
