package io.welleng.core.units;

import io.welleng.core.check.InvalidInputException;

/**
 * Units of interfacial tension.
 */
public enum InterfacialTensionUnit implements Unit<InterfacialTensionUnit> {
    /** Dyne per centimetre, exactly one millinewton per metre. */
    DYN_PER_CM("dyn/cm", 1.0e-3, "dyne/cm", "dynes/cm"),
    /** Millinewton per metre, the same as a dyne per centimetre. */
    MILLINEWTON_PER_METRE("mN/m", 1.0e-3),
    /** Newton per metre, the SI unit. */
    NEWTON_PER_METRE("N/m", 1.0);

    private final UnitDefinition definition;

    InterfacialTensionUnit(String symbol, double newtonsPerMetre, String... spellings) {
        definition = UnitDefinition.of(symbol, newtonsPerMetre, spellings);
    }

    @Override
    public UnitDefinition definition() {
        return definition;
    }

    /**
     * Finds a unit by name: its symbol or a common spelling, case as written or all in one case.
     *
     * @param text for example {@code dyn/cm} or {@code mN/m}
     * @return the unit
     * @throws InvalidInputException if there is no such unit; the message lists those there are
     */
    public static InterfacialTensionUnit parse(String text) {
        return UnitParser.parse(values(), text, "interfacialTensionUnit");
    }
}
