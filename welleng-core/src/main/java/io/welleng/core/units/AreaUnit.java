package io.welleng.core.units;

import io.welleng.core.check.InvalidInputException;

/**
 * Units of area.
 */
public enum AreaUnit implements Unit<AreaUnit> {
    /** Square foot. */
    FT2("ft2", Definitions.FOOT * Definitions.FOOT, "sq ft"),
    /** Square metre, the SI unit. */
    M2("m2", 1.0, "sq m"),
    /** Square inch. */
    IN2("in2", Definitions.INCH * Definitions.INCH, "sq in"),
    /** Square centimetre. */
    CM2("cm2", 1.0e-4, "sq cm"),
    /** Square millimetre. */
    MM2("mm2", 1.0e-6, "sq mm"),
    /** Acre of the international foot, 43,560 square feet. */
    ACRE("acre", 43_560.0 * Definitions.FOOT * Definitions.FOOT, "acres", "ac");

    private final UnitDefinition definition;

    AreaUnit(String symbol, double squareMetres, String... spellings) {
        definition = UnitDefinition.of(symbol, squareMetres, spellings);
    }

    @Override
    public UnitDefinition definition() {
        return definition;
    }

    /**
     * Finds a unit by name: its symbol or a common spelling, case as written or all in one case.
     *
     * @param text for example {@code in2}, {@code m²} or {@code sq ft}
     * @return the unit
     * @throws InvalidInputException if there is no such unit; the message lists those there are
     */
    public static AreaUnit parse(String text) {
        return UnitParser.parse(values(), text, "areaUnit");
    }
}
