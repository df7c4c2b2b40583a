package io.welleng.core.units;

import io.welleng.core.check.InvalidInputException;

/**
 * Units of length. Diameters of tubing, casing and rods are lengths in inches, chokes often in 64ths of an inch.
 */
public enum LengthUnit implements Unit<LengthUnit> {
    /** International foot, exactly 0.3048 m. */
    FT("ft", Definitions.FOOT, "feet", "foot", "'"),
    /** Metre, the SI unit. */
    M("m", 1.0, "metre", "metres", "meter", "meters"),
    /** Inch, exactly 25.4 mm. */
    IN("in", Definitions.INCH, "inch", "inches"),
    /** One 64th of an inch, the unit of choke sizes. */
    IN_64THS("1/64 in", Definitions.INCH / 64.0, "64ths", "64th in", "/64 in"),
    /** Millimetre. */
    MM("mm", 1.0e-3, "millimetre", "millimeter"),
    /** Centimetre. */
    CM("cm", 1.0e-2, "centimetre", "centimeter"),
    /** Kilometre. */
    KM("km", 1.0e3, "kilometre", "kilometer");

    private final UnitDefinition definition;

    LengthUnit(String symbol, double metres, String... spellings) {
        definition = UnitDefinition.of(symbol, metres, spellings);
    }

    @Override
    public UnitDefinition definition() {
        return definition;
    }

    /**
     * Finds a unit by name: its symbol or a common spelling, case as written or all in one case.
     *
     * @param text for example {@code ft}, {@code mm} or {@code 1/64 in}
     * @return the unit
     * @throws InvalidInputException if there is no such unit; the message lists those there are
     */
    public static LengthUnit parse(String text) {
        return UnitParser.parse(values(), text, "lengthUnit");
    }
}
