package io.welleng.core.units;

import io.welleng.core.check.InvalidInputException;

/**
 * Units of standard gas volume. {@link #to} converts the unit of volume only; {@link #toSameGas} also the reference
 * state.
 */
public enum GasVolumeUnit implements GasUnit<GasVolumeUnit> {
    /** Standard cubic foot, at 60 °F and 14.696 psia. */
    SCF("scf", Definitions.CUBIC_FOOT, GasReferenceState.F60_PSIA14_696, "ft3", "cf"),
    /** Thousand standard cubic feet, at 60 °F and 14.696 psia. */
    MSCF("Mscf", 1.0e3 * Definitions.CUBIC_FOOT, GasReferenceState.F60_PSIA14_696, "Mcf"),
    /** Million standard cubic feet, at 60 °F and 14.696 psia. */
    MMSCF("MMscf", 1.0e6 * Definitions.CUBIC_FOOT, GasReferenceState.F60_PSIA14_696, "MMcf"),
    /** Thousand million standard cubic feet, at 60 °F and 14.696 psia. */
    BSCF("Bscf", 1.0e9 * Definitions.CUBIC_FOOT, GasReferenceState.F60_PSIA14_696, "Bcf"),
    /** Standard cubic metre, at 15 °C and 101.325 kPa. */
    SM3("Sm3", 1.0, GasReferenceState.C15_KPA101_325, "m3"),
    /** Thousand standard cubic metres, at 15 °C and 101.325 kPa. */
    KSM3("kSm3", 1.0e3, GasReferenceState.C15_KPA101_325, "1000 Sm3", "1000 m3"),
    /** Normal cubic metre, at 0 °C and 101.325 kPa. */
    NM3("Nm3", 1.0, GasReferenceState.C0_KPA101_325);

    private final UnitDefinition definition;
    private final GasReferenceState referenceState;

    GasVolumeUnit(String symbol, double cubicMetres, GasReferenceState referenceState, String... spellings) {
        definition = UnitDefinition.of(symbol, cubicMetres, spellings);
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
     * @param text for example {@code Mscf}, {@code MMSCF} or {@code Sm3}
     * @return the unit
     * @throws InvalidInputException if there is no such unit; the message lists those there are
     */
    public static GasVolumeUnit parse(String text) {
        return UnitParser.parse(values(), text, "gasVolumeUnit");
    }
}
