package io.welleng.core.units;

import io.welleng.core.check.InvalidInputException;

/**
 * Units of force.
 */
public enum ForceUnit implements Unit<ForceUnit> {
    /** Pound-force: one pound under standard gravity. */
    LBF("lbf", Definitions.POUND_FORCE, "lb"),
    /** Thousand pounds-force. */
    KLBF("klbf", 1.0e3 * Definitions.POUND_FORCE, "kip", "kips"),
    /** Newton, the SI unit. */
    N("N", 1.0, "newton"),
    /** Kilonewton. */
    KN("kN", 1.0e3),
    /** Kilogram-force: one kilogram under standard gravity. */
    KGF("kgf", Definitions.GRAVITY, "kg", "kp");

    private final UnitDefinition definition;

    ForceUnit(String symbol, double newtons, String... spellings) {
        definition = UnitDefinition.of(symbol, newtons, spellings);
    }

    @Override
    public UnitDefinition definition() {
        return definition;
    }

    /**
     * Finds a unit by name: its symbol or a common spelling, case as written or all in one case.
     *
     * @param text for example {@code lbf} or {@code kN}
     * @return the unit
     * @throws InvalidInputException if there is no such unit; the message lists those there are
     */
    public static ForceUnit parse(String text) {
        return UnitParser.parse(values(), text, "forceUnit");
    }
}
