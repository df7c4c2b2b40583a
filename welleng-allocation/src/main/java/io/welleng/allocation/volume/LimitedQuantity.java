package io.welleng.allocation.volume;

/** A quantity that a standard limits. */
public enum LimitedQuantity {

    /** Temperature of the liquid (°F). */
    TEMPERATURE("temperature", "°F"),

    /** Gauge pressure of the liquid (psig). */
    PRESSURE("pressure", "psig"),

    /** Density at the conditions it was observed at (kg/m³). */
    OBSERVED_DENSITY("observed density", "kg/m³"),

    /** Density at the base of the standard's coefficients: 60 °F, or 15 °C for the metric form of 1980 (kg/m³). */
    DENSITY_AT_BASE("density at the base of the coefficients", "kg/m³"),

    /** Compressibility factor (1e-5 1/psi); with the pressure it must stay below 1. */
    COMPRESSIBILITY_FACTOR("compressibility factor", "1e-5 1/psi"),

    /** Thermal expansion factor at 60 °F (1/°F). */
    EXPANSION_FACTOR("thermal expansion factor at 60 °F", "1/°F");

    private final String words;
    private final String unit;

    LimitedQuantity(String words, String unit) {
        this.words = words;
        this.unit = unit;
    }

    /**
     * The quantity in words.
     *
     * @return for example {@code pressure}
     */
    public String words() {
        return words;
    }

    /**
     * Unit of its values.
     *
     * @return unit symbol
     */
    public String unit() {
        return unit;
    }
}
