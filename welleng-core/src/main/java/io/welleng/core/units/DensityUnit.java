package io.welleng.core.units;

import io.welleng.core.check.InvalidInputException;

/**
 * Units of density. Degrees API and specific gravity are not linear in density, or need a reference; see
 * {@link OilGravity}.
 */
public enum DensityUnit implements Unit<DensityUnit> {
    /** Pound per cubic foot. */
    LB_PER_FT3("lb/ft3", Definitions.POUND / Definitions.CUBIC_FOOT, "lbm/ft3", "pcf", "lb/cu ft"),
    /** Kilogram per cubic metre, the SI unit. */
    KG_PER_M3("kg/m3", 1.0, "g/L"),
    /** Gram per cubic centimetre. */
    G_PER_CM3("g/cm3", 1.0e3, "g/cc", "g/mL", "kg/L"),
    /** Pound per US gallon. */
    LB_PER_GAL("lb/gal", Definitions.POUND / Definitions.US_GALLON, "ppg", "lbm/gal", "lb/US gal");

    private final UnitDefinition definition;

    DensityUnit(String symbol, double kilogramsPerCubicMetre, String... spellings) {
        definition = UnitDefinition.of(symbol, kilogramsPerCubicMetre, spellings);
    }

    @Override
    public UnitDefinition definition() {
        return definition;
    }

    /**
     * Finds a unit by name: its symbol or a common spelling, case as written or all in one case.
     *
     * @param text for example {@code lb/ft3}, {@code g/cc} or {@code ppg}
     * @return the unit
     * @throws InvalidInputException if there is no such unit; the message lists those there are
     */
    public static DensityUnit parse(String text) {
        return UnitParser.parse(values(), text, "densityUnit");
    }
}
