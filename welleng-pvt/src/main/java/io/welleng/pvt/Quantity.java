package io.welleng.pvt;

/** What a fitted range bounds. */
public enum Quantity {
    /** Pressure (psia). */
    PRESSURE("pressure", "psia"),
    /** Temperature (°F). */
    TEMPERATURE("temperature", "°F"),
    /** Stock-tank oil gravity (°API). */
    OIL_GRAVITY("oil gravity", "°API"),
    /** Gas gravity (air = 1). */
    GAS_GRAVITY("gas gravity", "(air = 1)"),
    /** Solution gas-oil ratio (scf/STB). */
    SOLUTION_GOR("solution GOR", "scf/STB"),
    /** Reduced temperature (dimensionless). */
    REDUCED_TEMPERATURE("reduced temperature", "(dimensionless)"),
    /** Reduced pressure (dimensionless). */
    REDUCED_PRESSURE("reduced pressure", "(dimensionless)"),
    /** Mass of dissolved solids over mass of brine (fraction). */
    SALINITY("water salinity", "(mass fraction)");

    private final String label;
    private final String unit;

    Quantity(String label, String unit) {
        this.label = label;
        this.unit = unit;
    }

    /**
     * Name for people.
     *
     * @return for example {@code oil gravity}
     */
    public String label() {
        return label;
    }

    /**
     * Unit of the quantity.
     *
     * @return unit symbol
     */
    public String unit() {
        return unit;
    }
}
