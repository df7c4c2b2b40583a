package io.welleng.lift.gaslift.valve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.units.StandardConditions;
import io.welleng.lift.gaslift.valve.unloading.CasingGas;
import io.welleng.lift.gaslift.valve.unloading.WellTemperatures;
import io.welleng.nodal.gascolumn.AverageTz;
import io.welleng.nodal.gascolumn.DryGas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValveLiteratureTest {

    private static final double ATM = StandardConditions.PRESSURE_PSIA;

    private static final TestRack LINEAR = TestRack.of(DomeTemperature.LINEAR);

    // A manufacturer's table of four valves, R 0.073 (PressureDrop.jl, test_valvecalcs.jl; worked-examples.json,
    // gl-valve-ipo-1, -2, -4). Gauge pressures, printed to 1 psi and made with a printed table of factors: 2 psi.
    @ParameterizedTest
    @CsvSource({
        "1005, 145, 837, 53, 1050, 1103, 1124, 1071",
        "990, 148, 850, 70, 1023, 1092, 1111, 1042",
        "975, 151, 840, 85, 996, 1080, 1099, 1015",
        "960, 153, 831, 100, 968, 1068, 1087, 987"
    })
    void manufacturersTable(
            double ptro,
            double temperature,
            double tubing,
            double column,
            double psc,
            double pvc,
            double pvo,
            double pso) {
        GasLiftValve.Bellows valve = GasLiftValve.Bellows.injectionOperated(new ValvePort(16, 0.073), ptro + ATM);
        ValvePressures at = valve.pressures(tubing + ATM, temperature, LINEAR);
        assertThat(at.closingPsia() - ATM).isCloseTo(pvc, within(2.0));
        assertThat(at.openingPsia() - ATM).isCloseTo(pvo, within(2.0));
        assertThat(at.closingPsia() - ATM - column).isCloseTo(psc, within(2.0));
        assertThat(at.openingPsia() - ATM - column).isCloseTo(pso, within(2.0));
    }

    // Takács (2005), Gas Lift Manual: domes read from a chart, to 5 psi (PressureDrop.jl, test_valvecalcs.jl).
    @ParameterizedTest
    @CsvSource({"600, 180, 750", "727, 120, 820"})
    void domeFromChart(double p60, double temperature, double expected) {
        assertThat(DomeTemperature.WINKLER_EADS.atValvePsia(p60, temperature, ATM))
                .isCloseTo(expected, within(5.0));
        assertThat(DomeTemperature.REAL_NITROGEN.atValvePsia(p60, temperature, ATM))
                .isCloseTo(expected, within(5.0));
    }

    // Two publications on the same gas, by a polynomial and by an equation of state.
    @Test
    void polynomialAndRealNitrogenAgree() {
        for (double p = 400.0; p <= 2_000.0; p += 50.0) {
            for (double t = 60.0; t <= 300.0; t += 20.0) {
                double real = DomeTemperature.REAL_NITROGEN.atValvePsia(p, t, ATM);
                assertThat(DomeTemperature.WINKLER_EADS.atValvePsia(p, t, ATM)).isCloseTo(real, within(0.002 * real));
            }
        }
    }

    // Hernandez (2016), Fundamentals of Gas Lift Engineering, section 8.1 (worked-examples.json, gl-thornhill-craver):
    // the source's discharge coefficient goes with the port, 2.5 %.
    @ParameterizedTest
    @CsvSource({"28, 3150", "32, 4110", "40, 6360", "48, 9390"})
    void thornhillCraver(double port, double expected) {
        assertThat(ThornhillCraver.PUBLISHED.rateMscfPerDay(port, 850, 420, 150, DryGas.of(0.7)))
                .isCloseTo(expected, within(0.025 * expected));
    }

    // The same entry: 1,100 psig to 900 psig, 140 °F, a quarter of an inch, printed to 1 Mscf/d.
    @Test
    void chartForm() {
        GasPassage chart = new ThornhillCraverChart(ThornhillCraverChart.Correction.EQUATION);
        assertThat(chart.rateMscfPerDay(16, 1_100 + ATM, 900 + ATM, 140, DryGas.of(0.65)))
                .isCloseTo(1_127, within(1.0));
        assertThat(chart.criticalRatio(DryGas.of(0.65))).isCloseTo(0.553, within(0.0005));
    }

    // Takács (2005), Gas Lift Manual (worked-examples.json, gl-gas-column): 1 psi.
    @Test
    void gasColumn() {
        CasingGas casing = new CasingGas(DryGas.of(0.7), new AverageTz(), WellTemperatures.line(100, 4_500, 180));
        assertThat(casing.pressurePsia(300, 4_500)).isCloseTo(332.7, within(1.0));
        assertThat(casing.surfacePsia(casing.pressurePsia(300, 4_500), 4_500)).isCloseTo(300, within(1e-8));
    }
}
