package io.welleng.allocation.volume;

import static io.welleng.allocation.volume.PrintedUnits.factors;
import static io.welleng.allocation.volume.PrintedUnits.psiPer;
import static io.welleng.allocation.volume.PrintedUnits.run;
import static io.welleng.allocation.volume.PrintedUnits.temperatureF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.allocation.volume.CorrectionOutcome.NotConverged;
import io.welleng.allocation.volume.CorrectionOutcome.OutOfRange;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class VolumeCorrectionTest {

    // Literature: the printed examples of MPMS 11.1 (2004), README.md beside the csv; 12 decimals.
    @ParameterizedTest
    @CsvFileSource(resources = "mpms-11.1-examples.csv", useHeadersInDisplayName = true)
    void givesTheExamplesOfTheStandard(
            String example,
            String way,
            String base,
            String commodity,
            double alpha60,
            double density,
            String densityUnit,
            double temperature,
            String temperatureUnit,
            double pressure,
            String pressureUnit,
            double fp,
            double ctl,
            double cpl,
            double ctpl,
            double resultDensity) {
        VolumeCorrection correction =
                VolumeCorrection.of(PrintedUnits.commodity(commodity, alpha60), PrintedUnits.base(base));
        double psi = psiPer(pressureUnit);
        VolumeFactors factors = factors(run(
                correction,
                way,
                PrintedUnits.density(density, densityUnit),
                temperatureF(temperature, temperatureUnit),
                pressure * psi));

        assertThat(factors.ctl()).isCloseTo(ctl, within(2e-12));
        assertThat(factors.cpl()).isCloseTo(cpl, within(2e-12));
        assertThat(factors.ctpl()).isCloseTo(ctpl, within(2e-12));
        assertThat(factors.fpPer1e5Psi() * psi).isCloseTo(fp, within(2e-12));
        if (way.equals("observed")) {
            assertThat(factors.baseDensityKgPerM3()).isCloseTo(resultDensity, within(2e-10));
        } else if (base.equals("60F")) {
            assertThat(factors.densityKgPerM3()).isCloseTo(resultDensity, within(1e-9));
        } else {
            double rounded = factors.baseDensityKgPerM3() * Math.rint(ctpl * 1e5) / 1e5;
            assertThat(rounded).isCloseTo(resultDensity, within(1e-8));
        }
        assertThat(factors.advisories()).hasSize(pressure < 0.0 ? 1 : 0);
    }

    // Literature: the refusals of the standard's examples; the first quantity outside is named.
    @ParameterizedTest
    @CsvFileSource(resources = "mpms-11.1-refused.csv", useHeadersInDisplayName = true)
    void refusesWhatTheStandardRefuses(
            String example,
            String way,
            String base,
            String commodity,
            double density,
            String densityUnit,
            double temperature,
            String temperatureUnit,
            double pressure,
            String pressureUnit,
            LimitedQuantity quantity) {
        VolumeCorrection correction =
                VolumeCorrection.of(PrintedUnits.commodity(commodity, 0.0), PrintedUnits.base(base));
        CorrectionOutcome outcome = run(
                correction,
                way,
                PrintedUnits.density(density, densityUnit),
                temperatureF(temperature, temperatureUnit),
                pressure * psiPer(pressureUnit));

        assertThat(outcome).isInstanceOfSatisfying(OutOfRange.class, refusal -> {
            assertThat(refusal.quantity()).isEqualTo(quantity);
            assertThat(refusal.value())
                    .satisfiesAnyOf(value -> assertThat(value).isLessThan(refusal.lower()), value -> assertThat(value)
                            .isGreaterThan(refusal.upper()));
            assertThat(refusal.toString()).contains(quantity.words(), quantity.unit());
        });
    }

    // Equation: factors.py beside the csv, 50 digits, inversions by bisection.
    @ParameterizedTest
    @CsvFileSource(resources = "factors-2004.csv", useHeadersInDisplayName = true)
    void matchesTheEquationsOf2004(
            String way,
            String base,
            String commodity,
            double alpha60,
            double density,
            double temperatureF,
            double pressurePsig,
            double baseDensity,
            double density60F,
            double alpha,
            double ctl,
            double fp,
            double cpl,
            double ctpl) {
        VolumeCorrection correction = VolumeCorrection.of(
                        PrintedUnits.commodity(commodity, alpha60), PrintedUnits.base(base))
                .withConvergence(Convergence.FULL);
        check(
                factors(run(correction, way, LiquidDensity.kgPerM3(density), temperatureF, pressurePsig)),
                new double[] {baseDensity, density60F, alpha, ctl, fp, cpl, ctpl});
        VolumeFactors standard = factors(run(
                correction.withConvergence(Convergence.STANDARD),
                way,
                LiquidDensity.kgPerM3(density),
                temperatureF,
                pressurePsig));
        assertThat(standard.densityKgPerM3()).isCloseTo(baseDensity * ctpl, within(1e-6));
        assertThat(standard.evaluations()).isLessThanOrEqualTo(17);
    }

    // Equation: the same for the short form of 1980.
    @ParameterizedTest
    @CsvFileSource(resources = "factors-1980.csv", useHeadersInDisplayName = true)
    void matchesTheEquationsOf1980(
            String way,
            String base,
            String commodity,
            double alpha60,
            double density,
            double temperatureF,
            double pressurePsig,
            double baseDensity,
            double density60F,
            double alpha,
            double ctl,
            double fp,
            double cpl,
            double ctpl) {
        VolumeCorrection correction =
                VolumeCorrection.shortForm1980(PrintedUnits.commodity(commodity, alpha60), PrintedUnits.base(base));
        check(
                factors(run(correction, way, LiquidDensity.kgPerM3(density), temperatureF, pressurePsig)),
                new double[] {baseDensity, density60F, alpha, ctl, fp, cpl, ctpl});
    }

    // Literature: table 5B of 1980 as a fuel gauger's handbook reads it: 40.5 API read at 83.0 F is 38.7 API at 60 F.
    // The
    // table holds the hydrometer correction. (Table 5A, for crude, reads 38.6.)
    @Test
    void readsTableFive() {
        VolumeCorrection correction =
                VolumeCorrection.shortForm1980(Commodity.refinedProduct(), BaseCondition.DEG_60_F);
        LiquidDensity density = Hydrometer.AT_60_F.trueDensity(LiquidDensity.api(40.5), 83.0, correction);
        VolumeFactors factors = factors(correction.fromObserved(density, 83.0, 0.0));
        double api = LiquidDensity.ApiGravity.of(factors.baseDensityKgPerM3(), CorrectionMethod.SHORT_FORM_1980);
        assertThat(api).isCloseTo(38.7, within(0.05));
    }

    private static void check(VolumeFactors factors, double[] expected) {
        double[] found = {
            factors.baseDensityKgPerM3(),
            factors.density60KgPerM3(),
            factors.alphaPerF(),
            factors.ctl(),
            factors.fpPer1e5Psi(),
            factors.cpl(),
            factors.ctpl()
        };
        for (int i = 0; i < expected.length; i++) {
            assertThat(found[i]).as("column %d", i).isCloseTo(expected[i], within(expected[i] * 1e-11));
        }
        assertThat(factors.densityKgPerM3()).isEqualTo(factors.baseDensityKgPerM3() * factors.ctpl());
    }

    @Test
    void saysThatItDidNotConverge() {
        NotConverged outcome = new NotConverged(800.0, 1e-3, 15);
        assertThat(outcome)
                .hasToString("NotConverged[last base density 800.0 kg/m³, residual 0.001000 kg/m³ after 15 "
                        + "evaluations]");
    }

    @Test
    void namesTheExpansionFactorOutside() {
        VolumeCorrection correction = VolumeCorrection.of(Commodity.specialApplication(229e-6), BaseCondition.DEG_60_F);
        assertThat(correction.fromBase(LiquidDensity.kgPerM3(800.0), 80.0, 0.0))
                .isInstanceOfSatisfying(OutOfRange.class, out -> assertThat(out.quantity())
                        .isEqualTo(LimitedQuantity.EXPANSION_FACTOR));
        VolumeCorrection of1980 =
                VolumeCorrection.shortForm1980(Commodity.specialApplication(229e-6), BaseCondition.DEG_60_F);
        assertThat(factors(of1980.fromBase(LiquidDensity.kgPerM3(800.0), 80.0, 0.0))
                        .alphaPerF())
                .isEqualTo(229e-6);
    }

    // 150 °C is 302 °F but for the last bits of a conversion.
    @Test
    void limitsReachALittleFurtherThanTheyAreWritten() {
        VolumeCorrection correction = VolumeCorrection.of(Commodity.crudeOil(), BaseCondition.DEG_60_F);
        LiquidDensity oil = LiquidDensity.kgPerM3(1163.5 + 5e-8);
        assertThat(correction.fromBase(oil, 302.0 + 5e-8, 1500.0 + 5e-8))
                .isInstanceOf(CorrectionOutcome.Corrected.class);
        assertThat(correction.fromBase(oil, 302.0 + 2e-7, 0.0)).isInstanceOf(OutOfRange.class);
    }

    // Equation: at 300 kg/m3 and 300 F, Fp is beyond exp(16) 1e-5/psi, and Fp x P beyond 1.
    @Test
    void aLiquidTooLightForItsPressureHasNoAnswer() {
        VolumeCorrection correction = VolumeCorrection.of(Commodity.specialApplication(500e-6), BaseCondition.DEG_60_F);
        LiquidDensity light = LiquidDensity.kgPerM3(300.0);
        for (CorrectionOutcome outcome : new CorrectionOutcome[] {
            correction.fromBase(light, 300.0, 1000.0), correction.fromObserved(light, 300.0, 1000.0)
        }) {
            assertThat(outcome).isInstanceOfSatisfying(OutOfRange.class, out -> {
                assertThat(out.quantity()).isEqualTo(LimitedQuantity.COMPRESSIBILITY_FACTOR);
                assertThat(out.upper()).isEqualTo(100.0);
                assertThat(out.value()).isGreaterThan(out.upper());
            });
        }
        assertThat(factors(correction.fromBase(light, 300.0, 0.0)).cpl()).isEqualTo(1.0);
    }

    // Every commodity has its own answer; a new one must be added here.
    @Test
    void everyCommodityIsCorrected() {
        Commodity[] all = {
            Commodity.crudeOil(),
            Commodity.refinedProduct(),
            Commodity.lubricatingOil(),
            Commodity.specialApplication(5e-4)
        };
        assertThat(Commodity.class.getPermittedSubclasses()).hasSize(all.length);
        for (CorrectionMethod method : CorrectionMethod.values()) {
            assertThat(Arrays.stream(all)
                            .map(commodity -> new VolumeCorrection(
                                    method, commodity, BaseCondition.DEG_15_C, FactorRounding.NONE, Convergence.FULL))
                            .map(c -> factors(c.fromBase(LiquidDensity.kgPerM3(860.0), 100.0, 0.0))
                                    .ctl()))
                    .doesNotHaveDuplicates();
        }
        assertThat(Arrays.stream(all).map(Commodity::toString)).doesNotHaveDuplicates();
    }

    @Test
    void refusesWhatDoesNotGoTogether() {
        VolumeCorrection of1980 = VolumeCorrection.shortForm1980(Commodity.crudeOil(), BaseCondition.DEG_60_F);
        assertThatThrownBy(() -> of1980.withRounding(FactorRounding.US_CUSTOMARY))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("rounding");
        assertThatThrownBy(() -> of1980.fromBase(LiquidDensity.kgPerM3(800.0), Double.NaN, 0.0))
                .hasMessageContaining("temperatureF");
        assertThatThrownBy(() -> of1980.fromBase(null, 60.0, 0.0)).hasMessageContaining("baseDensity");
        assertThatThrownBy(() -> LiquidDensity.api(Double.NaN)).hasMessageContaining("api");
        assertThatThrownBy(() -> LiquidDensity.relative(0.1)).hasMessageContaining("relativeDensity");
        assertThatThrownBy(() -> Commodity.specialApplication(0.5)).hasMessageContaining("alpha60PerF");
    }

    // Property: a base density is its own answer at base, whichever base.
    @ParameterizedTest
    @CsvSource({"DEG_60_F", "DEG_15_C", "DEG_20_C"})
    void atBaseNothingChanges(BaseCondition base) {
        for (VolumeCorrection correction : new VolumeCorrection[] {
            VolumeCorrection.of(Commodity.crudeOil(), base), VolumeCorrection.shortForm1980(Commodity.crudeOil(), base)
        }) {
            VolumeFactors factors =
                    factors(correction.fromBase(LiquidDensity.kgPerM3(850.0), base.temperatureF(), 0.0));
            assertThat(factors.ctpl()).isCloseTo(1.0, within(1e-15));
            assertThat(factors.baseDensityKgPerM3()).isEqualTo(850.0);
        }
    }

    // Literature: 11.1.6.2-1 and 11.1.6.1 chained: observed to alternate is the ratio of the factors.
    @Test
    void goesFromObservedToAlternate() {
        for (BaseCondition base : BaseCondition.values()) {
            for (VolumeCorrection correction : new VolumeCorrection[] {
                VolumeCorrection.of(Commodity.crudeOil(), base).withConvergence(Convergence.FULL),
                VolumeCorrection.shortForm1980(Commodity.crudeOil(), base)
            }) {
                AlternateOutcome.Converted converted = (AlternateOutcome.Converted)
                        correction.fromObservedToAlternate(LiquidDensity.kgPerM3(823.7), 80.3, 0.0, 120.0, 300.0);
                VolumeFactors direct = factors(correction.fromBase(
                        LiquidDensity.kgPerM3(converted.observed().baseDensityKgPerM3()), 120.0, 300.0));
                assertThat(converted.alternate().ctpl()).isCloseTo(direct.ctpl(), within(1e-12));
                assertThat(converted.volumeRatio())
                        .isCloseTo(converted.observed().ctpl() / direct.ctpl(), within(1e-12));
                assertThat(823.7 / converted.volumeRatio())
                        .isCloseTo(converted.alternate().densityKgPerM3(), within(1e-9));
                assertThat(converted.toString()).contains("volume ratio");
                assertThat(Json.read(Json.write(converted), AlternateOutcome.Converted.class))
                        .isEqualTo(converted);
            }
        }
        VolumeCorrection crude = VolumeCorrection.of(Commodity.crudeOil(), BaseCondition.DEG_60_F);
        LiquidDensity density = LiquidDensity.kgPerM3(823.7);
        assertThat(crude.fromObservedToAlternate(density, 80.3, 0.0, 320.0, 0.0).toString())
                .startsWith("NotConverted[OutOfRange[temperature 320.0 °F");
        assertThat(crude.fromObservedToAlternate(density, 380.3, 0.0, 120.0, 0.0))
                .isInstanceOf(AlternateOutcome.NotConverted.class);
    }

    // Equation: HYC of the tables of 1980, by hand: 1 - 1.278e-5 x 20 - 6.2e-9 x 400; 1 - 2.3e-5 x 10 - 2e-8 x 100.
    @Test
    void correctsAHydrometer() {
        assertThat(Hydrometer.AT_60_F.factor(80.0)).isCloseTo(0.99974192, within(1e-15));
        assertThat(Hydrometer.AT_15_C.factor(77.0)).isCloseTo(0.999768, within(1e-15));
        assertThat(Hydrometer.AT_20_C.factor(68.0)).isEqualTo(1.0);
    }

    // Property: outside the tables of 1980 the answer comes with advisories.
    @ParameterizedTest
    @CsvSource({
        "DEG_60_F, 1110, 100, 0, density_outside_tables",
        "DEG_60_F, 850, -20, 0, temperature_outside_tables",
        "DEG_60_F, 850, 250, 100, temperature_outside_compressibility",
        "DEG_15_C, 605, 100, 0, density_outside_tables",
        "DEG_15_C, 850, -20, 0, temperature_outside_tables",
        "DEG_20_C, 850, 250, 100, temperature_outside_compressibility"
    })
    void advisesOutsideTheTablesOf1980(BaseCondition base, double density, double tF, double psig, String code) {
        VolumeFactors factors = factors(VolumeCorrection.shortForm1980(Commodity.crudeOil(), base)
                .fromBase(LiquidDensity.kgPerM3(density), tF, psig));
        assertThat(factors.advisories()).singleElement().satisfies(a -> assertThat(a.code())
                .isEqualTo(code));
    }
}
