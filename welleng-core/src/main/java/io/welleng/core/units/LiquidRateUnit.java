package io.welleng.core.units;

import io.welleng.core.check.InvalidInputException;

/**
 * Units of liquid volume per time. Oil and water rates are those of the stock tank, where not said otherwise; the
 * conversion does not know about temperature or shrinkage.
 */
public enum LiquidRateUnit implements Unit<LiquidRateUnit> {
    /** Barrel of 42 US gallons per day, in the stock tank where the name of the quantity says so. */
    STB_PER_DAY("STB/d", Definitions.BARREL, "bbl/d", "bpd", "bopd", "blpd", "bwpd", "b/d"),
    /** Barrel per hour. */
    BBL_PER_HOUR("bbl/h", Definitions.BARREL * 24.0, "bbl/hr", "bph"),
    /** Cubic metre per day. */
    M3_PER_DAY("m3/d", 1.0, "Sm3/d"),
    /** Cubic metre per hour. */
    M3_PER_HOUR("m3/h", 24.0, "m3/hr"),
    /** US gallon per minute. */
    GPM("gpm", Definitions.US_GALLON * 1_440.0, "gal/min", "US gal/min"),
    /** Litre per second. */
    L_PER_SECOND("L/s", 86.4, "l/sec"),
    /** Cubic foot per day. */
    FT3_PER_DAY("ft3/d", Definitions.CUBIC_FOOT, "cu ft/d", "cf/d");

    private final UnitDefinition definition;

    LiquidRateUnit(String symbol, double cubicMetresPerDay, String... spellings) {
        definition = UnitDefinition.of(symbol, cubicMetresPerDay, spellings);
    }

    @Override
    public UnitDefinition definition() {
        return definition;
    }

    /**
     * Finds a unit by name: its symbol or a common spelling, case as written or all in one case.
     *
     * @param text for example {@code STB/d}, {@code m3/d} or {@code gpm}
     * @return the unit
     * @throws InvalidInputException if there is no such unit; the message lists those there are
     */
    public static LiquidRateUnit parse(String text) {
        return UnitParser.parse(values(), text, "liquidRateUnit");
    }
}
