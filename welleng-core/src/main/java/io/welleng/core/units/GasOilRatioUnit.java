package io.welleng.core.units;

import io.welleng.core.check.InvalidInputException;

/**
 * Units of gas-oil and gas-liquid ratio. The conversion is one of volumes at the same reference state; gas stated at
 * 15 °C and 101.325 kPa is brought to 60 °F and 14.696 psia by {@link GasReferenceState#volumeAt}.
 */
public enum GasOilRatioUnit implements Unit<GasOilRatioUnit> {
    /** Standard cubic foot per stock-tank barrel. */
    SCF_PER_STB("scf/STB", Definitions.CUBIC_FOOT / Definitions.BARREL, "scf/bbl", "ft3/bbl", "cf/bbl"),
    /** Thousand standard cubic feet per stock-tank barrel. */
    MSCF_PER_STB("Mscf/STB", 1.0e3 * Definitions.CUBIC_FOOT / Definitions.BARREL, "Mscf/bbl", "Mcf/bbl"),
    /** Cubic metre per cubic metre. */
    M3_PER_M3("m3/m3", 1.0, "Sm3/Sm3", "Sm3/m3", "v/v");

    private final UnitDefinition definition;

    GasOilRatioUnit(String symbol, double cubicMetresPerCubicMetre, String... spellings) {
        definition = UnitDefinition.of(symbol, cubicMetresPerCubicMetre, spellings);
    }

    @Override
    public UnitDefinition definition() {
        return definition;
    }

    /**
     * Finds a unit by name: its symbol or a common spelling, case as written or all in one case.
     *
     * @param text for example {@code scf/STB} or {@code m3/m3}
     * @return the unit
     * @throws InvalidInputException if there is no such unit; the message lists those there are
     */
    public static GasOilRatioUnit parse(String text) {
        return UnitParser.parse(values(), text, "gasOilRatioUnit");
    }
}
