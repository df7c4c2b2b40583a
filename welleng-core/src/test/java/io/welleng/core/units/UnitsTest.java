package io.welleng.core.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {

    /** Units and parser of each dimension, by its name in units.csv. */
    private static final Map<String, Dimension<?>> DIMENSIONS = Map.ofEntries(
            Map.entry("pressure", new Dimension<>(PressureUnit.values(), PressureUnit::parse)),
            Map.entry("temperature", new Dimension<>(TemperatureUnit.values(), TemperatureUnit::parse)),
            Map.entry("length", new Dimension<>(LengthUnit.values(), LengthUnit::parse)),
            Map.entry("area", new Dimension<>(AreaUnit.values(), AreaUnit::parse)),
            Map.entry("volume", new Dimension<>(VolumeUnit.values(), VolumeUnit::parse)),
            Map.entry("liquid_rate", new Dimension<>(LiquidRateUnit.values(), LiquidRateUnit::parse)),
            Map.entry("gas_rate", new Dimension<>(GasRateUnit.values(), GasRateUnit::parse)),
            Map.entry("gas_volume", new Dimension<>(GasVolumeUnit.values(), GasVolumeUnit::parse)),
            Map.entry("gas_oil_ratio", new Dimension<>(GasOilRatioUnit.values(), GasOilRatioUnit::parse)),
            Map.entry("density", new Dimension<>(DensityUnit.values(), DensityUnit::parse)),
            Map.entry("viscosity", new Dimension<>(ViscosityUnit.values(), ViscosityUnit::parse)),
            Map.entry("force", new Dimension<>(ForceUnit.values(), ForceUnit::parse)),
            Map.entry("torque", new Dimension<>(TorqueUnit.values(), TorqueUnit::parse)),
            Map.entry("power", new Dimension<>(PowerUnit.values(), PowerUnit::parse)),
            Map.entry("energy", new Dimension<>(EnergyUnit.values(), EnergyUnit::parse)),
            Map.entry(
                    "surface_tension", new Dimension<>(InterfacialTensionUnit.values(), InterfacialTensionUnit::parse)),
            Map.entry("angle", new Dimension<>(AngleUnit.values(), AngleUnit::parse)));

    private record Dimension<U extends Unit<U>>(List<U> units, Function<String, U> parser) {

        Dimension(U[] units, Function<String, U> parser) {
            this(List.of(units), parser);
        }

        double convert(String from, String to, double value) {
            return parser.apply(from).to(parser.apply(to), value);
        }

        double thereAndBack(int from, int to, double value) {
            U here = units.get(from % units.size());
            U there = units.get(to % units.size());
            return there.to(here, here.to(there, value));
        }

        double threeLegs(int a, int b, int c, double value) {
            U first = units.get(a % units.size());
            U second = units.get(b % units.size());
            U third = units.get(c % units.size());
            return third.to(first, second.to(third, first.to(second, value)));
        }
    }

    // Equation: exact fractions of the definitions, units.py beside the csv.

    static Stream<Row> linear() {
        return OracleCsv.read(UnitsTest.class, "units.csv").stream()
                .filter(row -> !row.text("dimension").equals("density_api"));
    }

    @ParameterizedTest
    @MethodSource("linear")
    void conversionsMatchTheDefinitions(Row row) {
        double found =
                DIMENSIONS.get(row.text("dimension")).convert(row.text("from"), row.text("to"), row.number("value"));
        double scale = row.text("dimension").equals("temperature") ? 1000.0 : Math.abs(row.number("expected"));
        assertThat(found).isCloseTo(row.number("expected"), within(1e-15 * scale));
    }

    static Stream<Row> gravities() {
        return OracleCsv.read(UnitsTest.class, "units.csv").stream()
                .filter(row -> row.text("dimension").equals("density_api"));
    }

    @ParameterizedTest
    @MethodSource("gravities")
    void gravitiesMatchTheDefinition(Row row) {
        double gravity =
                switch (row.text("from")) {
                    case "API" -> OilGravity.apiToSpecificGravity(row.number("value"));
                    case "SG" -> row.number("value");
                    default ->
                        OilGravity.apiToSpecificGravity(
                                OilGravity.densityToApi(row.number("value"), DensityUnit.parse(row.text("from"))));
                };
        double found =
                switch (row.text("to")) {
                    case "API" -> OilGravity.specificGravityToApi(gravity);
                    case "SG" -> gravity;
                    default ->
                        OilGravity.apiToDensity(
                                OilGravity.specificGravityToApi(gravity), DensityUnit.parse(row.text("to")));
                };
        assertThat(found).isCloseTo(row.number("expected"), within(1e-13 * Math.abs(row.number("expected"))));
    }

    // Literature: NIST Special Publication 811 (2008), appendix B.8, seven digits as printed.

    @ParameterizedTest
    @CsvSource({
        "pressure, psi, Pa, 6.894757e3",
        "pressure, kgf/cm2, Pa, 9.80665e4",
        "pressure, atm, Pa, 1.01325e5",
        "volume, bbl, m3, 1.589873e-1",
        "volume, US gal, m3, 3.785412e-3",
        "volume, ft3, m3, 2.831685e-2",
        "density, lb/ft3, kg/m3, 1.601846e1",
        "density, lb/gal, kg/m3, 1.198264e2",
        "force, lbf, N, 4.448222",
        "force, kgf, N, 9.80665",
        "torque, ft.lbf, N.m, 1.355818",
        "torque, in.lbf, N.m, 1.129848e-1",
        "power, hp, W, 7.456999e2",
        "power, PS, W, 7.354988e2",
        "energy, Btu, J, 1.055056e3",
        "energy, kWh, J, 3.6e6",
        "area, in2, m2, 6.4516e-4",
        "viscosity, P, Pa.s, 1.0e-1",
        "surface_tension, dyn/cm, N/m, 1.0e-3",
        "angle, deg, rad, 1.745329e-2"
    })
    void factorsAreThoseOfTheTable(String dimension, String from, String to, double printed) {
        assertThat(DIMENSIONS.get(dimension).convert(from, to, 1.0)).isCloseTo(printed, within(5.1e-7 * printed));
    }

    // Properties

    @Property
    void thereAndBackIsTheSame(
            @ForAll @From("dimensions") String name, @ForAll byte from, @ForAll byte to, @ForAll short hundredths) {
        double value = hundredths / 100.0;
        double back = DIMENSIONS.get(name).thereAndBack(from & 0xff, to & 0xff, value);
        assertThat(back).isCloseTo(value, within(1e-12 + 4e-16 * Math.abs(value)));
    }

    @Property
    void theWayDoesNotMatter(
            @ForAll @From("dimensions") String name,
            @ForAll byte a,
            @ForAll byte b,
            @ForAll byte c,
            @ForAll short hundredths) {
        double value = hundredths / 100.0;
        double back = DIMENSIONS.get(name).threeLegs(a & 0xff, b & 0xff, c & 0xff, value);
        assertThat(back).isCloseTo(value, within(1e-12 + 1e-15 * Math.abs(value)));
    }

    @Provide
    Arbitrary<String> dimensions() {
        return Arbitraries.of(DIMENSIONS.keySet().stream().sorted().toList());
    }

    @Test
    void everySymbolAndSpellingIsParsedInItsOwnAndInOneCase() {
        for (Dimension<?> dimension : DIMENSIONS.values()) {
            for (Unit<?> unit : dimension.units()) {
                for (String spelling : spellings(unit)) {
                    assertThat(dimension.parser().apply(spelling)).as(spelling).isSameAs(unit);
                    assertThat(dimension.parser().apply(" " + spelling.toUpperCase(Locale.ROOT) + " "))
                            .as("upper case of %s", spelling)
                            .isSameAs(unit);
                    assertThat(dimension.parser().apply(spelling.toLowerCase(Locale.ROOT)))
                            .as("lower case of %s", spelling)
                            .isSameAs(unit);
                }
            }
        }
    }

    @Test
    void noTwoUnitsOfADimensionShareASpelling() {
        for (Dimension<?> dimension : DIMENSIONS.values()) {
            Set<String> seen = new HashSet<>();
            for (Unit<?> unit : dimension.units()) {
                for (String spelling : spellings(unit)) {
                    String plain = UnitParser.plain(spelling).toLowerCase(Locale.ROOT);
                    assertThat(seen.add(plain)).as("%s of %s", spelling, unit).isTrue();
                }
            }
        }
    }

    private static List<String> spellings(Unit<?> unit) {
        List<String> all = new ArrayList<>(unit.definition().spellings());
        all.add(unit.symbol());
        return all;
    }

    // Parsing

    @ParameterizedTest
    @CsvSource({"kgf/cm2", "kgf/cm²", "kgf / cm^2", "KGF/CM2", "at"})
    void theKindOfExponentAndSpacesDoNotMatter(String text) {
        assertThat(PressureUnit.parse(text)).isEqualTo(PressureUnit.KGF_PER_CM2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ft.lbf", "ft-lbf", "ft·lbf", "ft*lbf", "lbf-ft", "FT-LBF"})
    void theKindOfDotDoesNotMatter(String text) {
        assertThat(TorqueUnit.parse(text)).isEqualTo(TorqueUnit.FT_LBF);
    }

    @Test
    void daysMayBeWrittenOut() {
        assertThat(LiquidRateUnit.parse("bbl/day")).isEqualTo(LiquidRateUnit.STB_PER_DAY);
        assertThat(GasRateUnit.parse("MMscf/Day")).isEqualTo(GasRateUnit.MMSCF_PER_DAY);
    }

    @Test
    void mixedCaseMustBeExactSinceMilliIsNotMega() {
        assertThat(PressureUnit.parse("MPa")).isEqualTo(PressureUnit.MPA);
        assertThat(PressureUnit.parse("mpa")).isEqualTo(PressureUnit.MPA);
        assertThatThrownBy(() -> PressureUnit.parse("mPa")).isInstanceOf(InvalidInputException.class);
        assertThat(ViscosityUnit.parse("mPa·s")).isEqualTo(ViscosityUnit.MILLIPASCAL_SECOND);
    }

    @Test
    void anUnknownUnitIsRefusedWithAllKnownOnes() {
        assertThatThrownBy(() -> LengthUnit.parse("furlong"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("lengthUnit must be one of ft, m, in, 1/64 in, mm, cm, km, but was \"furlong\"");
        assertThatThrownBy(() -> GasVolumeUnit.parse(" ")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> AngleUnit.parse(null)).isInstanceOf(InvalidInputException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"psig", "barg", "kPag", "kPa(g)", "KGF/CM2G", "psi (g)", "atg"})
    void gaugeUnitsAreRefusedByName(String text) {
        assertThatThrownBy(() -> PressureUnit.parse(text))
                .hasMessage(
                        "pressureUnit must be a unit of absolute pressure (see gaugeToPsia), but was \"" + text + "\"");
    }

    // Gauge pressure

    @Test
    void gaugeReadingsTakeTheSitesAtmosphere() {
        assertThat(PressureUnit.PSI.gaugeToPsia(100.0, 14.696)).isEqualTo(114.696);
        assertThat(PressureUnit.BAR.gaugeToPsia(10.0, 12.1)).isCloseTo(157.13773773, within(1e-8));
        assertThat(PressureUnit.PSI.gaugeToPsia(-14.0, 14.0)).isZero();
        assertThat(PressureUnit.BAR.psiaToGauge(PressureUnit.BAR.gaugeToPsia(33.3, 13.7), 13.7))
                .isCloseTo(33.3, within(1e-13));
    }

    @Test
    void pressuresBelowNothingAreRefused() {
        assertThatThrownBy(() -> PressureUnit.PSI.gaugeToPsia(-15.0, 14.5))
                .hasMessage("gauge must be at least -14.50 psi, but was -15.0");
        assertThatThrownBy(() -> PressureUnit.PSI.gaugeToPsia(Double.NaN, 14.5))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> PressureUnit.PSI.gaugeToPsia(1.0, 0.0)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> PressureUnit.PSI.psiaToGauge(-1.0, 14.5)).isInstanceOf(InvalidInputException.class);
    }

    // Gas at different reference states

    @Test
    void changingTheUnitIsNotChangingTheReferenceState() {
        assertThat(GasVolumeUnit.SM3.to(GasVolumeUnit.SCF, 1.0)).isCloseTo(35.3147, within(5e-5));
        // 35.314667 * (101.325 / 101.325353) * (519.67 / 518.67), by hand.
        assertThat(GasVolumeUnit.SM3.toSameGas(GasVolumeUnit.SCF, 1.0)).isCloseTo(35.3826, within(5e-5));
        assertThat(GasRateUnit.SM3_PER_DAY.toSameGas(GasRateUnit.MSCF_PER_DAY, 1000.0))
                .isCloseTo(35.3826, within(5e-5));
        assertThat(GasRateUnit.SCF_PER_DAY.toSameGas(GasRateUnit.MMSCF_PER_DAY, 1e6))
                .isCloseTo(1.0, within(1e-15));
    }

    @Test
    void theSameGasThereAndBack() {
        for (GasVolumeUnit from : GasVolumeUnit.values()) {
            for (GasVolumeUnit to : GasVolumeUnit.values()) {
                assertThat(to.toSameGas(from, from.toSameGas(to, 7.25))).isCloseTo(7.25, within(1e-14));
            }
        }
    }

    @Test
    void referenceStatesAreThoseNamed() {
        assertThat(GasReferenceState.F60_PSIA14_696.temperature(TemperatureUnit.F))
                .isCloseTo(60.0, within(1e-12));
        assertThat(GasReferenceState.F60_PSIA14_696.pressure(PressureUnit.PSI)).isCloseTo(14.696, within(1e-14));
        assertThat(GasReferenceState.C15_KPA101_325.temperature(TemperatureUnit.C))
                .isCloseTo(15.0, within(1e-12));
        assertThat(GasReferenceState.C15_KPA101_325.pressure(PressureUnit.KPA)).isCloseTo(101.325, within(1e-13));
        assertThat(GasReferenceState.C15_KPA101_325.volumeAt(GasReferenceState.F60_PSIA14_696, 1.0))
                .isCloseTo(1.00192, within(5e-6));
        // ISO 13443:1996, table of factors for an ideal gas: 273.15 / 288.15.
        assertThat(GasReferenceState.C15_KPA101_325.volumeAt(GasReferenceState.C0_KPA101_325, 1.0))
                .isCloseTo(0.9479, within(5e-5));
    }

    // Temperature

    @Test
    void differencesOfTemperatureKnowNoZero() {
        assertThat(TemperatureUnit.F.differenceTo(TemperatureUnit.C, 18.0)).isEqualTo(10.0);
        assertThat(TemperatureUnit.C.differenceTo(TemperatureUnit.F, 10.0)).isCloseTo(18.0, within(1e-14));
        assertThat(TemperatureUnit.K.differenceTo(TemperatureUnit.C, 1.5)).isEqualTo(1.5);
    }

    @Test
    void absoluteTemperatureIsTheStandardOffsetAway() {
        assertThat(TemperatureUnit.F.to(TemperatureUnit.R, StandardConditions.TEMPERATURE_F))
                .isEqualTo(60.0 + StandardConditions.RANKINE_OFFSET);
    }

    // Oil gravity

    @Test
    void waterHasTenDegrees() {
        assertThat(OilGravity.specificGravityToApi(1.0)).isEqualTo(10.0);
        assertThat(OilGravity.apiToDensity(10.0, DensityUnit.KG_PER_M3)).isEqualTo(OilGravity.WATER_KG_PER_M3);
        assertThat(OilGravity.densityToApi(999.016, DensityUnit.KG_PER_M3)).isEqualTo(10.0);
    }

    @Test
    void gravitiesThatNoOilHasAreRefused() {
        assertThatThrownBy(() -> OilGravity.apiToSpecificGravity(-131.5))
                .hasMessage("api must be above -131.5 °API, but was -131.5");
        assertThatThrownBy(() -> OilGravity.apiToSpecificGravity(Double.NaN)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> OilGravity.specificGravityToApi(0.0)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> OilGravity.densityToApi(-1.0, DensityUnit.G_PER_CM3))
                .hasMessageContaining("g/cm3");
    }

    // Printing

    @Test
    void valuesArePrintedWithTheirUnit() {
        assertThat(PressureUnit.PSI.format(2500.0)).isEqualTo("2500 psi");
        assertThat(TemperatureUnit.F.format(180.04)).isEqualTo("180.0 °F");
        assertThat(LengthUnit.IN_64THS.format(32.0)).isEqualTo("32.00 1/64 in");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1.000",
        "14.696, 14.70",
        "9.9995, 10.00",
        "9999.4, 9999",
        "9999.6, 10000",
        "12345, 12350",
        "-12345678, -12350000",
        "999960000, 1.000e+09",
        "1e12, 1.000e+12",
        "0.0001, 0.0001000",
        "0.00009999, 9.999e-05",
        "2.5e-7, 2.500e-07",
        "NaN, NaN",
        "Infinity, Infinity",
        "-Infinity, -Infinity"
    })
    void fourFiguresWhateverTheSize(double value, String printed) {
        assertThat(Figures.four(value)).isEqualTo(printed);
    }
}
