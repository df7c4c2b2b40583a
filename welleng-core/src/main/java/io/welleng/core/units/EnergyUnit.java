package io.welleng.core.units;

import io.welleng.core.check.InvalidInputException;

/**
 * Units of energy.
 */
public enum EnergyUnit implements Unit<EnergyUnit> {
    /** Joule, the SI unit. */
    J("J", 1.0, "joule"),
    /** Kilojoule. */
    KJ("kJ", 1.0e3),
    /** Megajoule. */
    MJ("MJ", 1.0e6),
    /** Kilowatt hour, exactly 3.6 MJ. */
    KWH("kWh", 3.6e6, "kW.h"),
    /** International Table British thermal unit, exactly 1,055.05585262 J. */
    BTU("Btu", Definitions.BTU),
    /** Million International Table Btu. */
    MMBTU("MMBtu", 1.0e6 * Definitions.BTU),
    /** Foot pound-force. */
    FT_LBF("ft.lbf", Definitions.FOOT_POUND_FORCE, "ft.lb");

    private final UnitDefinition definition;

    EnergyUnit(String symbol, double joules, String... spellings) {
        definition = UnitDefinition.of(symbol, joules, spellings);
    }

    @Override
    public UnitDefinition definition() {
        return definition;
    }

    /**
     * Finds a unit by name: its symbol or a common spelling, case as written or all in one case.
     *
     * @param text for example {@code kWh} or {@code Btu}
     * @return the unit
     * @throws InvalidInputException if there is no such unit; the message lists those there are
     */
    public static EnergyUnit parse(String text) {
        return UnitParser.parse(values(), text, "energyUnit");
    }
}
