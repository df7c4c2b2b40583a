package io.welleng.core.units;

import io.welleng.core.check.InvalidInputException;

/**
 * Units of volume, as geometry. A standard cubic foot of gas is not among them: it is an amount of gas, and filling
 * tanks or pores with it needs its pressure; see {@link GasVolumeUnit}.
 */
public enum VolumeUnit implements Unit<VolumeUnit> {
    /** Oil barrel of 42 US gallons, in the stock tank or in the reservoir. */
    BBL("bbl", Definitions.BARREL, "STB", "RB", "barrel", "barrels"),
    /** Cubic foot. */
    FT3("ft3", Definitions.CUBIC_FOOT, "cu ft", "cf"),
    /** Cubic metre, the SI unit. */
    M3("m3", 1.0, "cu m", "Sm3"),
    /** US liquid gallon, 231 cubic inches. */
    US_GAL("US gal", Definitions.US_GALLON, "gal", "USG"),
    /** Litre. */
    L("L", 1.0e-3, "litre", "litres", "liter", "liters", "dm3");

    private final UnitDefinition definition;

    VolumeUnit(String symbol, double cubicMetres, String... spellings) {
        definition = UnitDefinition.of(symbol, cubicMetres, spellings);
    }

    @Override
    public UnitDefinition definition() {
        return definition;
    }

    /**
     * Finds a unit by name: its symbol or a common spelling, case as written or all in one case.
     *
     * @param text for example {@code bbl}, {@code m3} or {@code US gal}
     * @return the unit
     * @throws InvalidInputException if there is no such unit; the message lists those there are
     */
    public static VolumeUnit parse(String text) {
        return UnitParser.parse(values(), text, "volumeUnit");
    }
}
