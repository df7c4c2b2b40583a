package io.welleng.core.units;

import io.welleng.core.check.InvalidInputException;

/**
 * Units of angle.
 */
public enum AngleUnit implements Unit<AngleUnit> {
    /** Degree, 1/360 of a turn. */
    DEG("deg", Math.PI / 180.0, "°", "degree", "degrees"),
    /** Radian, the SI unit. */
    RAD("rad", 1.0, "radian", "radians");

    private final UnitDefinition definition;

    AngleUnit(String symbol, double radians, String... spellings) {
        definition = UnitDefinition.of(symbol, radians, spellings);
    }

    @Override
    public UnitDefinition definition() {
        return definition;
    }

    /**
     * Finds a unit by name: its symbol or a common spelling, case as written or all in one case.
     *
     * @param text for example {@code deg} or {@code rad}
     * @return the unit
     * @throws InvalidInputException if there is no such unit; the message lists those there are
     */
    public static AngleUnit parse(String text) {
        return UnitParser.parse(values(), text, "angleUnit");
    }
}
