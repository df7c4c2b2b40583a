package io.welleng.core.units;

import io.welleng.core.check.InvalidInputException;

/**
 * Units of dynamic viscosity.
 */
public enum ViscosityUnit implements Unit<ViscosityUnit> {
    /** Centipoise, exactly one millipascal second. */
    CP("cP", 1.0e-3, "centipoise", "cps"),
    /** Millipascal second, the same as a centipoise. */
    MILLIPASCAL_SECOND("mPa.s", 1.0e-3, "mPas"),
    /** Pascal second, the SI unit. */
    PASCAL_SECOND("Pa.s", 1.0, "Pas"),
    /** Poise, 0.1 Pa·s. */
    POISE("P", 0.1, "poise");

    private final UnitDefinition definition;

    ViscosityUnit(String symbol, double pascalSeconds, String... spellings) {
        definition = UnitDefinition.of(symbol, pascalSeconds, spellings);
    }

    @Override
    public UnitDefinition definition() {
        return definition;
    }

    /**
     * Finds a unit by name: its symbol or a common spelling, case as written or all in one case.
     *
     * @param text for example {@code cP} or {@code mPa.s}
     * @return the unit
     * @throws InvalidInputException if there is no such unit; the message lists those there are
     */
    public static ViscosityUnit parse(String text) {
        return UnitParser.parse(values(), text, "viscosityUnit");
    }
}
