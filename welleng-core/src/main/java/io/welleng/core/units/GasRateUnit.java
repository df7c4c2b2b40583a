package io.welleng.core.units;

import io.welleng.core.check.InvalidInputException;

/**
 * Units of standard gas volume per day. {@link #to} converts the unit of volume only; {@link #toSameGas} also the
 * reference state.
 */
public enum GasRateUnit implements GasUnit<GasRateUnit> {
    /** Standard cubic foot per day, at 60 °F and 14.696 psia. */
    SCF_PER_DAY("scf/d", Definitions.CUBIC_FOOT, GasReferenceState.F60_PSIA14_696, "ft3/d", "cf/d", "scfd", "cfd"),
    /** Thousand standard cubic feet per day, at 60 °F and 14.696 psia. */
    MSCF_PER_DAY("Mscf/d", 1.0e3 * Definitions.CUBIC_FOOT, GasReferenceState.F60_PSIA14_696, "Mcf/d", "Mscfd", "Mcfd"),
    /** Million standard cubic feet per day, at 60 °F and 14.696 psia. */
    MMSCF_PER_DAY(
            "MMscf/d", 1.0e6 * Definitions.CUBIC_FOOT, GasReferenceState.F60_PSIA14_696, "MMcf/d", "MMscfd", "MMcfd"),
    /** Standard cubic metre per day, at 15 °C and 101.325 kPa. */
    SM3_PER_DAY("Sm3/d", 1.0, GasReferenceState.C15_KPA101_325, "m3/d"),
    /** Thousand standard cubic metres per day, at 15 °C and 101.325 kPa. */
    KSM3_PER_DAY("kSm3/d", 1.0e3, GasReferenceState.C15_KPA101_325, "1000 Sm3/d", "1000 m3/d"),
    /** Normal cubic metre per day, at 0 °C and 101.325 kPa. */
    NM3_PER_DAY("Nm3/d", 1.0, GasReferenceState.C0_KPA101_325);

    private final UnitDefinition definition;
    private final GasReferenceState referenceState;

    GasRateUnit(String symbol, double cubicMetresPerDay, GasReferenceState referenceState, String... spellings) {
        definition = UnitDefinition.of(symbol, cubicMetresPerDay, spellings);
        this.referenceState = referenceState;
    }

    @Override
    public UnitDefinition definition() {
        return definition;
    }

    @Override
    public GasReferenceState referenceState() {
        return referenceState;
    }

    /**
     * Finds a unit by name: its symbol or a common spelling, case as written or all in one case.
     *
     * @param text for example {@code Mscf/d}, {@code MMSCF/D} or {@code Sm3/d}
     * @return the unit
     * @throws InvalidInputException if there is no such unit; the message lists those there are
     */
    public static GasRateUnit parse(String text) {
        return UnitParser.parse(values(), text, "gasRateUnit");
    }
}
