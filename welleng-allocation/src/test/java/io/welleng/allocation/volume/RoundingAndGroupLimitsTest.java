package io.welleng.allocation.volume;

import static io.welleng.allocation.volume.PrintedUnits.factors;
import static io.welleng.allocation.volume.PrintedUnits.psiPer;
import static io.welleng.allocation.volume.PrintedUnits.temperatureF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.allocation.volume.CorrectionOutcome.NotConverged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rounding of MPMS 11.1.5.4, and what happens where the groups of refined products meet. */
class RoundingAndGroupLimitsTest {

    // Equation: half to even at each step, MPMS 11.1.5.4.
    @ParameterizedTest
    @CsvSource({
        "5.35, 20, 5.35", "-27.75, 10, -27.8", "-27.85, 10, -27.8", "10.05, 10, 10.0", "10.15, 10, 10.2",
        "1234, 0.2, 1235", "1232.5, 0.2, 1230", "0.973142764735, 1e5, 0.97314", "-0.01, 10, 0", "24.625, 20, 24.60"
    })
    void roundsHalfToEven(double value, double stepsPerUnit, double expected) {
        assertThat(FactorRounding.toStep(value, stepsPerUnit)).isEqualTo(expected);
    }

    // Literature: 11.1.6.1 example 5, -32.8 F, 125 psig and 772.3 kg/m3 after rounding.
    @Test
    void roundsInputsAndFactors() {
        VolumeCorrection plain = VolumeCorrection.of(Commodity.refinedProduct(), BaseCondition.DEG_60_F);
        VolumeFactors rounded = factors(plain.withRounding(FactorRounding.US_CUSTOMARY)
                .fromBase(LiquidDensity.kgPerM3(772.32), -32.81, 124.63));
        VolumeFactors byHand = factors(plain.fromBase(LiquidDensity.kgPerM3(772.3), -32.8, 125.0));
        assertThat(rounded.baseDensityKgPerM3()).isEqualTo(772.3);
        assertThat(rounded.ctl()).isEqualTo(Math.rint(byHand.ctl() * 1e5) / 1e5).isNotEqualTo(byHand.ctl());
        assertThat(rounded.cpl()).isEqualTo(Math.rint(byHand.cpl() * 1e5) / 1e5);
        assertThat(rounded.ctpl()).isEqualTo(Math.rint(byHand.ctpl() * 1e5) / 1e5);
        assertThat(rounded.fpPer1e5Psi()).isEqualTo(Math.rint(byHand.fpPer1e5Psi() * 1e3) / 1e3);
    }

    @ParameterizedTest
    @CsvSource({"METRIC_KPA, 27.37, 1233, 27.35, 1235, kPa", "METRIC_BAR, 27.37, 17.04, 27.35, 17.05, bar"})
    void roundsInMetricUnits(
            FactorRounding rounding, double tC, double p, double roundedC, double roundedP, String unit) {
        Commodity commodity = Commodity.specialApplication(0.00050007);
        Commodity stepped = Commodity.specialApplication(0.0009002 / 1.8);
        VolumeCorrection plain = VolumeCorrection.of(stepped, BaseCondition.DEG_15_C);
        VolumeFactors rounded = factors(VolumeCorrection.of(commodity, BaseCondition.DEG_15_C)
                .withRounding(rounding)
                .fromBase(LiquidDensity.relative(0.79351), temperatureF(tC, "C"), p * psiPer(unit)));
        VolumeFactors byHand = factors(
                plain.fromBase(LiquidDensity.relative(0.7935), temperatureF(roundedC, "C"), roundedP * psiPer(unit)));
        assertThat(rounded.ctpl()).isEqualTo(Math.rint(byHand.ctpl() * 1e5) / 1e5);
        assertThat(rounded.alphaPerF()).isCloseTo(byHand.alphaPerF(), within(1e-15));
        assertThat(rounded.baseDensityKgPerM3()).isEqualTo(byHand.baseDensityKgPerM3());
    }

    // Property: at the jump between groups no base density answers exactly; the standard takes the last step.
    @Test
    void acceptsTheLastStepAtAGroupLimit() {
        VolumeCorrection refined = VolumeCorrection.of(Commodity.refinedProduct(), BaseCondition.DEG_60_F);
        int accepted = 0;
        for (double limit : new double[] {770.3520, 787.5195, 838.3127}) {
            double below = observed(refined, limit - 1e-9, 200.0);
            double above = observed(refined, limit, 200.0);
            CorrectionOutcome outcome = refined.fromObserved(LiquidDensity.kgPerM3(0.5 * (below + above)), 200.0, 0.0);
            assertThat(outcome).isNotInstanceOf(NotConverged.class);
            VolumeFactors factors = factors(outcome);
            assertThat(factors.baseDensityKgPerM3()).isCloseTo(limit, within(0.05));
            accepted += factors.advisories().isEmpty() ? 0 : 1;
        }
        assertThat(accepted).isPositive();
    }

    private static double observed(VolumeCorrection correction, double base, double tF) {
        return factors(correction.fromBase(LiquidDensity.kgPerM3(base), tF, 0.0))
                .densityKgPerM3();
    }

    // Property: the same for the tables of 1980, whose groups meet half a step of the gravity beyond their last lines.
    @ParameterizedTest
    @CsvSource({
        "DEG_15_C, 770.25, 25", "DEG_15_C, 770.25, 200", "DEG_15_C, 787.75, 25", "DEG_15_C, 787.75, 200",
        "DEG_15_C, 838.75, 25", "DEG_15_C, 838.75, 200", "DEG_60_F, 770.2, 25", "DEG_60_F, 770.2, 200",
        "DEG_60_F, 787.5, 25", "DEG_60_F, 787.5, 200", "DEG_60_F, 838.6, 25", "DEG_60_F, 838.6, 200"
    })
    void neverFailsAtTheGroupLimitsOf1980(BaseCondition base, double near, double tF) {
        VolumeCorrection refined = VolumeCorrection.shortForm1980(Commodity.refinedProduct(), base);
        double middle = observed(refined, near, tF);
        int accepted = 0;
        int exact = 0;
        for (int i = -200; i <= 200; i++) {
            double density = middle + i * 2e-3;
            VolumeFactors factors = factors(refined.fromObserved(LiquidDensity.kgPerM3(density), tF, 0.0));
            assertThat(factors.baseDensityKgPerM3()).isCloseTo(near, within(1.0));
            if (factors.advisories().isEmpty()) {
                assertThat(factors.densityKgPerM3()).isCloseTo(density, within(1e-9));
                exact++;
            } else {
                assertThat(factors.advisories().get(0).code()).isEqualTo("base_density_at_group_limit");
                assertThat(factors.densityKgPerM3()).isCloseTo(density, within(0.1));
                accepted++;
            }
        }
        assertThat(exact).isGreaterThan(300);
        assertThat(accepted).isLessThan(100);
    }

    @Test
    void densitiesPrintWithTheirUnit() {
        assertThat(LiquidDensity.api(34.56)).hasToString("34.56 °API");
        assertThat(LiquidDensity.relative(0.8)).hasToString("0.8000 relative density");
        assertThat(LiquidDensity.kgPerM3(850.0)).hasToString("850.0 kg/m³");
    }
}
