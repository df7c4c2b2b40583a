package io.welleng.core.units;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.regex.Pattern;

/**
 * Units of pressure. Pressures are absolute throughout the library; a gauge reading is converted where it enters, with
 * the site's atmospheric pressure: {@link #gaugeToPsia}.
 */
public enum PressureUnit implements Unit<PressureUnit> {
    /** Pound-force per square inch; exact by the 1959 pound and inch and standard gravity. */
    PSI("psi", Definitions.POUND_FORCE / (Definitions.INCH * Definitions.INCH), "psia", "lbf/in2", "psi(a)"),
    /** Bar, exactly 1e5 Pa. */
    BAR("bar", 1.0e5, "bara", "bar(a)"),
    /** Millibar, exactly 100 Pa, the same as a hectopascal. */
    MBAR("mbar", 100.0, "hPa"),
    /** Pascal, the SI unit. */
    PA("Pa", 1.0, "N/m2"),
    /** Kilopascal, 1,000 Pa. */
    KPA("kPa", 1.0e3, "kPaa", "kPa(a)"),
    /** Megapascal, 1e6 Pa. */
    MPA("MPa", 1.0e6, "N/mm2", "MPaa", "MPa(a)"),
    /** Standard atmosphere, exactly 101,325 Pa. */
    ATM("atm", Definitions.ATMOSPHERE, "atma"),
    /** Kilogram-force per square centimetre, exactly 98,066.5 Pa; also called technical atmosphere. */
    KGF_PER_CM2("kgf/cm2", Definitions.GRAVITY * 1.0e4, "kg/cm2", "kg/cm2a", "at", "ata");

    private static final Pattern GAUGE =
            Pattern.compile("(psi|m?bar|[km]pa|kgf?/cm2|at)\\(?g\\)?", Pattern.CASE_INSENSITIVE);

    private final UnitDefinition definition;

    PressureUnit(String symbol, double pascals, String... spellings) {
        definition = UnitDefinition.of(symbol, pascals, spellings);
    }

    @Override
    public UnitDefinition definition() {
        return definition;
    }

    /**
     * Absolute pressure of a gauge reading.
     *
     * @param gauge reading above atmospheric pressure, in this unit; negative under vacuum
     * @param atmosphericPsia pressure of the air at the site, above 0 (psia)
     * @return absolute pressure (psia)
     * @throws InvalidInputException if the pressure would be below 0 psia
     */
    public double gaugeToPsia(double gauge, double atmosphericPsia) {
        Check.positive(atmosphericPsia, "atmosphericPsia", "psia");
        double psia = to(PSI, Check.finite(gauge, "gauge", symbol())) + atmosphericPsia;
        if (psia < 0.0) {
            String least = "at least " + Figures.four(-PSI.to(this, atmosphericPsia));
            throw new InvalidInputException("gauge", least, symbol(), Double.toString(gauge));
        }
        return psia;
    }

    /**
     * Gauge reading of an absolute pressure.
     *
     * @param pressurePsia absolute pressure, at least 0 (psia)
     * @param atmosphericPsia pressure of the air at the site, above 0 (psia)
     * @return reading above atmospheric pressure, in this unit
     */
    public double psiaToGauge(double pressurePsia, double atmosphericPsia) {
        Check.notNegative(pressurePsia, "pressurePsia", "psia");
        Check.positive(atmosphericPsia, "atmosphericPsia", "psia");
        return PSI.to(this, pressurePsia - atmosphericPsia);
    }

    /**
     * Finds a unit by name: its symbol or a common spelling, case as written or all in one case. Names of gauge units,
     * such as {@code psig}, are refused: the atmospheric pressure is not in the name.
     *
     * @param text for example {@code kgf/cm2}, {@code kPa} or {@code PSIA}
     * @return the unit
     * @throws InvalidInputException if there is no such unit; the message lists those there are
     */
    public static PressureUnit parse(String text) {
        if (GAUGE.matcher(UnitParser.plain(Check.text(text, "pressureUnit"))).matches()) {
            throw new InvalidInputException(
                    "pressureUnit", "a unit of absolute pressure (see gaugeToPsia)", "", '"' + text + '"');
        }
        return UnitParser.parse(values(), text, "pressureUnit");
    }
}
