package io.welleng.core.units;

import io.welleng.core.check.InvalidInputException;

/**
 * Units of torque.
 */
public enum TorqueUnit implements Unit<TorqueUnit> {
    /** Foot pound-force. */
    FT_LBF("ft.lbf", Definitions.FOOT_POUND_FORCE, "lbf.ft", "ft.lb", "lb.ft"),
    /** Inch pound-force, the unit of gearbox ratings. */
    IN_LBF("in.lbf", Definitions.INCH * Definitions.POUND_FORCE, "lbf.in", "in.lb", "lb.in"),
    /** Thousand inch pounds-force. */
    KLBF_IN("klbf.in", 1.0e3 * Definitions.INCH * Definitions.POUND_FORCE, "in.klbf", "kin.lbf"),
    /** Newton metre, the SI unit. */
    N_M("N.m", 1.0, "Nm"),
    /** Kilonewton metre. */
    KN_M("kN.m", 1.0e3, "kNm");

    private final UnitDefinition definition;

    TorqueUnit(String symbol, double newtonMetres, String... spellings) {
        definition = UnitDefinition.of(symbol, newtonMetres, spellings);
    }

    @Override
    public UnitDefinition definition() {
        return definition;
    }

    /**
     * Finds a unit by name: its symbol or a common spelling, case as written or all in one case.
     *
     * @param text for example {@code ft.lbf}, {@code ft-lbf} or {@code N·m}
     * @return the unit
     * @throws InvalidInputException if there is no such unit; the message lists those there are
     */
    public static TorqueUnit parse(String text) {
        return UnitParser.parse(values(), text, "torqueUnit");
    }
}
