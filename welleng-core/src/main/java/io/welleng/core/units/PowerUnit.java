package io.welleng.core.units;

import io.welleng.core.check.InvalidInputException;

/**
 * Units of power.
 */
public enum PowerUnit implements Unit<PowerUnit> {
    /** Watt, the SI unit. */
    W("W", 1.0, "watt"),
    /** Kilowatt. */
    KW("kW", 1.0e3),
    /** Megawatt. */
    MW("MW", 1.0e6),
    /** Mechanical horsepower, 550 foot pounds-force per second. */
    HP("hp", 550.0 * Definitions.FOOT_POUND_FORCE, "bhp", "HHP"),
    /** Metric horsepower, 75 kilogram-force metres per second. */
    METRIC_HP("PS", 75.0 * Definitions.GRAVITY, "metric hp", "cv", "ch");

    private final UnitDefinition definition;

    PowerUnit(String symbol, double watts, String... spellings) {
        definition = UnitDefinition.of(symbol, watts, spellings);
    }

    @Override
    public UnitDefinition definition() {
        return definition;
    }

    /**
     * Finds a unit by name: its symbol or a common spelling, case as written or all in one case.
     *
     * @param text for example {@code hp} or {@code kW}
     * @return the unit
     * @throws InvalidInputException if there is no such unit; the message lists those there are
     */
    public static PowerUnit parse(String text) {
        return UnitParser.parse(values(), text, "powerUnit");
    }
}
