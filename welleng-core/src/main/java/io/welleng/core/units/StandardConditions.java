package io.welleng.core.units;

/**
 * Standard conditions of the whole library, 60 °F and 14.696 psia: what a standard cubic foot and a stock-tank barrel
 * are measured at. For gas volumes stated at 15 °C and 101.325 kPa see {@link GasReferenceState}.
 */
public final class StandardConditions {

    /** Standard pressure, 14.696 psia. It is rounded: one standard atmosphere is 14.69595 psia. */
    public static final double PRESSURE_PSIA = 14.696;

    /** Standard temperature, 60 °F. */
    public static final double TEMPERATURE_F = 60.0;

    /** Add it to a temperature in °F to have it in °R: 459.67, exact. */
    public static final double RANKINE_OFFSET = 459.67;

    private StandardConditions() {}
}
