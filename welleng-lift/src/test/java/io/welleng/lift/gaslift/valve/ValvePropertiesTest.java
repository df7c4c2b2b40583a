package io.welleng.lift.gaslift.valve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.testing.Decades;
import io.welleng.nodal.choke.GasNozzle.GasUpstream;
import io.welleng.nodal.gascolumn.DryGas;
import io.welleng.pvt.gas.GasLaw;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ValvePropertiesTest {

    private static final List<GasPassage> PASSAGES = List.of(
            ThornhillCraver.PUBLISHED,
            new ThornhillCraver(0.6, 1.2, GasUpstream.REAL),
            new ThornhillCraverChart(ThornhillCraverChart.Correction.EQUATION),
            new ThornhillCraverChart(ThornhillCraverChart.Correction.CHART_FACTOR),
            new GasNozzlePassage(0.9, new HeatCapacityRatio.FromGravity(), GasUpstream.REAL),
            new GasNozzlePassage(0.9, new HeatCapacityRatio.Known(1.3), GasUpstream.IDEAL));

    @Provide
    Arbitrary<Double> pressures() {
        return Decades.between(60.0, 3_000.0);
    }

    @Provide
    Arbitrary<Double> domes() {
        return Decades.between(60.0, 4_990.0);
    }

    @Provide
    Arbitrary<GasPassage> laws() {
        return Arbitraries.of(PASSAGES);
    }

    @Provide
    Arbitrary<ValveLoading> loadings() {
        return Arbitraries.of(
                new ValveLoading.Nitrogen(), new ValveLoading.Spring(), new ValveLoading.NitrogenAndSpring(150.0));
    }

    @Test
    void everyPassageIsTried() {
        assertThat(PASSAGES.stream().map(Object::getClass).distinct())
                .hasSize(GasPassage.class.getPermittedSubclasses().length);
    }

    @Property(tries = 500)
    void settingOpensWhereItShall(
            @ForAll OperatedBy by,
            @ForAll("loadings") ValveLoading loading,
            @ForAll DomeTemperature law,
            @ForAll("pressures") double opening,
            @ForAll @DoubleRange(min = 0.02, max = 1.4) double otherShare,
            @ForAll @DoubleRange(min = 0.01, max = 0.6) double ratio,
            @ForAll @DoubleRange(min = 40.0, max = 350.0) double temperature) {
        TestRack rack = TestRack.of(law);
        double other = otherShare * opening;
        ValveSetting setting =
                GasLiftValve.Bellows.opening(by, new ValvePort(16, ratio), loading, opening, other, temperature, rack);
        if (setting instanceof ValveSetting.NotPossible not) {
            assertThat(not.reason()).isNotBlank();
            assertThat(not.valuePsi()).isNotEqualTo(not.limitPsi());
            return;
        }
        ValveSetting.Possible found = (ValveSetting.Possible) setting;
        assertThat(found.pressures().openingPsia()).isCloseTo(opening, within(opening * 1e-10));
        assertThat(found.valve().pressures(other, temperature, rack)).isEqualTo(found.pressures());
        GasLiftValve.Bellows again = new GasLiftValve.Bellows(
                by, found.valve().port(), loading, found.valve().testRackPressurePsia());
        assertThat(again).isEqualTo(found.valve());
        boolean byInjection = by == OperatedBy.INJECTION_PRESSURE;
        double up = opening * (1.0 + 1e-9);
        assertThat(again.state(byInjection ? up : other, byInjection ? other : up, temperature, rack))
                .isEqualTo(ValveState.OPEN);
    }

    @Property(tries = 500)
    void opensAboveWhereItCloses(
            @ForAll OperatedBy by,
            @ForAll("loadings") ValveLoading loading,
            @ForAll DomeTemperature law,
            @ForAll("pressures") double above,
            @ForAll @DoubleRange(min = 0.0, max = 1.0) double share,
            @ForAll @DoubleRange(min = 0.01, max = 0.6) double ratio,
            @ForAll @DoubleRange(min = 40.0, max = 350.0) double temperature) {
        TestRack rack = TestRack.of(law);
        GasLiftValve.Bellows valve = new GasLiftValve.Bellows(by, new ValvePort(16, ratio), loading, 150.0 + above);
        double closing = valve.pressures(1.0, temperature, rack).closingPsia();
        double other = by == OperatedBy.INJECTION_PRESSURE ? Math.max(1.0, share * closing) : 1.0 + above * share;
        ValvePressures at = valve.pressures(other, temperature, rack);
        // With the tubing at the closing pressure both are the same, but for rounding.
        assertThat(at.openingPsia()).isGreaterThanOrEqualTo(at.closingPsia() - 1e-10 * (1.0 + above));
        if (by == OperatedBy.INJECTION_PRESSURE) {
            assertThat(at.closingPsia()).isEqualTo(closing);
            assertThat(valve.state(closing, other, temperature, rack))
                    .isEqualTo(at.openingPsia() > closing ? ValveState.CLOSED : ValveState.OPEN);
            double middle = 0.5 * (closing + at.openingPsia());
            if (middle > closing && middle < at.openingPsia()) {
                assertThat(valve.state(middle, other, temperature, rack)).isEqualTo(ValveState.HOLDS);
            }
        } else {
            assertThat(at.openingPsia()).isEqualTo(at.closingPsia());
        }
    }

    @Property(tries = 300)
    void openingFallsByTheProductionPressureEffect(
            @ForAll("pressures") double ptro,
            @ForAll @DoubleRange(min = 0.01, max = 0.6) double ratio,
            @ForAll @DoubleRange(min = 10.0, max = 1_000.0) double other) {
        ValvePort port = new ValvePort(16, ratio);
        GasLiftValve.Bellows valve = GasLiftValve.Bellows.injectionOperated(port, ptro);
        TestRack rack = TestRack.of(DomeTemperature.WINKLER_EADS);
        double fall = valve.pressures(other, 150, rack).openingPsia()
                - valve.pressures(other + 10.0, 150, rack).openingPsia();
        assertThat(fall).isCloseTo(10.0 * port.productionPressureEffectFactor(), within(1e-8));
    }

    @Property(tries = 300)
    void springDoesNotFeelTheTemperature(
            @ForAll("pressures") double ptro, @ForAll @DoubleRange(min = 40.0, max = 350.0) double temperature) {
        GasLiftValve.Bellows valve = new GasLiftValve.Bellows(
                OperatedBy.INJECTION_PRESSURE, new ValvePort(16, 0.1), new ValveLoading.Spring(), ptro);
        TestRack rack = TestRack.of(DomeTemperature.REAL_NITROGEN);
        assertThat(valve.pressures(100, temperature, rack).openingPsia())
                .isEqualTo(valve.pressures(100, 60, rack).openingPsia());
        // In the test rack it opens at its test-rack pressure.
        assertThat(valve.pressures(rack.atmosphericPressurePsia(), 60, rack).openingPsia())
                .isCloseTo(ptro, within(ptro * 1e-13));
    }

    @Property(tries = 300)
    void domeIsInvertedAndRisesWithTemperature(
            @ForAll DomeTemperature law,
            @ForAll("domes") double p60,
            @ForAll @DoubleRange(min = 0.0, max = 445.0) double temperature) {
        double hot = law.atValvePsia(p60, temperature, 14.696);
        assertThat(law.at60Psia(hot, temperature, 14.696)).isCloseTo(p60, within(p60 * 1e-11));
        assertThat(law.atValvePsia(p60, temperature + 5.0, 14.696)).isGreaterThan(hot);
        assertThat(law.atValvePsia(p60 * 1.001, temperature, 14.696)).isGreaterThan(hot);
        assertThat(law.atValvePsia(p60, 60.0, 14.696)).isCloseTo(p60, within(p60 * 1e-13));
    }

    @Property(tries = 400)
    void rateIsLevelBelowTheCriticalRatioAndFallsAbove(
            @ForAll("laws") GasPassage law,
            @ForAll("pressures") double up,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double x,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double y,
            @ForAll @DoubleRange(min = 0.55, max = 1.2) double gravity) {
        DryGas gas = DryGas.of(gravity);
        double critical = law.criticalRatio(gas);
        assertThat(critical).isBetween(0.4, 0.65);
        double most = law.rateMscfPerDay(16, up, critical * up, 150, gas);
        assertThat(law.rateMscfPerDay(16, up, critical * up * x, 150, gas)).isCloseTo(most, within(most * 1e-14));
        double low = critical + (1.0 - critical) * Math.min(x, y);
        double high = critical + (1.0 - critical) * Math.max(x, y);
        double atLow = law.rateMscfPerDay(16, up, low * up, 150, gas);
        double atHigh = law.rateMscfPerDay(16, up, high * up, 150, gas);
        assertThat(atLow).isLessThanOrEqualTo(most * (1.0 + 1e-14));
        assertThat(atHigh).isLessThanOrEqualTo(atLow * (1.0 + 1e-12));
        if (high - low > 0.01) {
            assertThat(atHigh).isLessThan(atLow);
        }
        assertThat(law.rateMscfPerDay(16, up, up, 150, gas)).isZero();
        assertThat(law.rateMscfPerDay(16, up, 1.5 * up, 150, gas)).isZero();
        assertThat(law.rateMscfPerDay(32, up, low * up, 150, gas)).isCloseTo(4.0 * atLow, within(atLow * 1e-12));
    }

    @Property(tries = 300)
    void portAndPressureInvertTheRate(
            @ForAll("laws") GasPassage law,
            @ForAll("pressures") double up,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double share,
            @ForAll @DoubleRange(min = 4.0, max = 60.0) double port) {
        DryGas gas = DryGas.of(0.7);
        double down = up * share;
        double rate = law.rateMscfPerDay(port, up, down, 150, gas);
        PortForRate.Found size = (PortForRate.Found) law.portForRate(rate, up, down, 150, gas);
        assertThat(size.portSize64ths()).isCloseTo(port, within(port * 1e-12));
        PressureForRate.Found found = (PressureForRate.Found) law.downstreamForRate(rate, port, up, 150, gas);
        assertThat(law.rateMscfPerDay(port, up, found.downstreamPsia(), 150, gas))
                .isCloseTo(rate, within(rate * 1e-9));
        assertThat(found.evaluations()).isLessThanOrEqualTo(25);
        if (share > law.criticalRatio(gas) + 0.02) {
            assertThat(found.downstreamPsia()).isCloseTo(down, within(down * 1e-8));
        }
        double most = law.rateMscfPerDay(port, up, 0.2 * up, 150, gas);
        PressureForRate.TooMuch more = (PressureForRate.TooMuch) law.downstreamForRate(1.01 * most, port, up, 150, gas);
        assertThat(more.greatestRateMscfPerDay()).isCloseTo(most, within(most * 1e-13));
    }

    /** The rate of critical flow, which rounding may put above or below that at the critical ratio itself. */
    @Test
    void rateOfCriticalFlowHasItsPressure() {
        DryGas gas = DryGas.of(0.7);
        for (GasPassage law : List.of(
                ThornhillCraver.PUBLISHED,
                new ThornhillCraverChart(ThornhillCraverChart.Correction.EQUATION),
                new GasNozzlePassage(0.9, new HeatCapacityRatio.Known(1.3), GasUpstream.IDEAL))) {
            for (double up = 100.0; up < 3_000.0; up += 0.37) {
                double rate = law.rateMscfPerDay(16, up, 0.01 * up, 150, gas);
                PressureForRate.Found found = (PressureForRate.Found) law.downstreamForRate(rate, 16, up, 150, gas);
                assertThat(found.downstreamPsia()).isCloseTo(law.criticalRatio(gas) * up, within(1e-5 * up));
            }
        }
    }

    @Test
    void deviationFactorCountsWhereAsked() {
        DryGas gas = DryGas.of(0.7);
        double ideal = ThornhillCraver.PUBLISHED.rateMscfPerDay(16, 1_500, 1_000, 150, gas);
        double real = new ThornhillCraver(0.865, 1.27, GasUpstream.REAL).rateMscfPerDay(16, 1_500, 1_000, 150, gas);
        assertThat(real).isCloseTo(ideal / Math.sqrt(gas.z(1_500, 150)), within(1e-9));
        HeatCapacityRatio k = new HeatCapacityRatio.Known(1.27);
        double nozzle = new GasNozzlePassage(0.865, k, GasUpstream.REAL).rateMscfPerDay(16, 1_500, 1_000, 150, gas);
        // 155.5 is 155.54 rounded, for 14.65 psia and 520 °R and with 32.17 ft/s²; the nozzle's are 14.696 psia, 519.67
        // °R.
        double airPsfFt3PerLbR = GasLaw.GAS_CONSTANT * 144.0 / GasLaw.AIR_MOLAR_MASS;
        double exact = 86.4 * 519.67 / (14.696 * 144.0) * Math.sqrt(airPsfFt3PerLbR * 9.80665 / 0.3048 / 32.17);
        assertThat(nozzle / real).isCloseTo(exact / 155.5, within(1e-12));
    }

    @Test
    void edgesAndText() {
        DryGas gas = DryGas.of(0.7);
        GasPassage law = ThornhillCraver.PUBLISHED;
        assertThat(law.portForRate(500, 900, 900, 150, gas)).hasToString("NoDifferential[0 psi]");
        assertThat(law.portForRate(500, 900, 500, 150, gas).toString())
                .startsWith("Found[")
                .endsWith("/64 in]");
        PressureForRate none = law.downstreamForRate(0, 16, 900, 150, gas);
        assertThat(((PressureForRate.Found) none).downstreamPsia()).isEqualTo(900);
        assertThat(none).hasToString("Found[900.0 psia]");
        assertThat(law.downstreamForRate(1e6, 16, 900, 150, gas).toString()).startsWith("TooMuch[at most ");
        assertThat(new GasLiftValve.Orifice(20)).hasToString("Orifice[20.00/64 in]");
        GasLiftValve.Bellows valve = GasLiftValve.Bellows.productionOperated(new ValvePort(16, 0.064), 800);
        assertThat(valve)
                .hasToString("Bellows[PRODUCTION_PRESSURE, ValvePort[16.00/64 in, R 0.06400], Nitrogen,"
                        + " test rack 800.0 psia]");
        TestRack rack = TestRack.of(DomeTemperature.LINEAR);
        assertThat(rack).hasToString("TestRack[LINEAR, 14.70 psia]");
        assertThat(valve.pressures(1_000, 150, rack).toString()).startsWith("ValvePressures[opens at ");
        ValveSetting vacuum = GasLiftValve.Bellows.opening(
                OperatedBy.INJECTION_PRESSURE,
                valve.port(),
                new ValveLoading.NitrogenAndSpring(500),
                300,
                50,
                150,
                rack);
        assertThat(vacuum.toString()).startsWith("NotPossible[the dome would need less than the atmosphere");
        ValveSetting high = GasLiftValve.Bellows.opening(
                OperatedBy.INJECTION_PRESSURE, valve.port(), new ValveLoading.Nitrogen(), 20_000, 50, 150, rack);
        assertThat(high.toString()).startsWith("NotPossible[the dome would need more than 5,000 psia");
        ValveSetting weak = GasLiftValve.Bellows.opening(
                OperatedBy.INJECTION_PRESSURE, new ValvePort(16, 0.5), new ValveLoading.Spring(), 10, 1, 150, rack);
        assertThat(weak.toString()).startsWith("NotPossible[the spring would be too weak");
        assertThat(GasLiftValve.Bellows.opening(
                                OperatedBy.PRODUCTION_PRESSURE, valve.port(), valve.loading(), 600, 900, 150, rack)
                        .toString())
                .startsWith("Possible[test rack ");
    }

    @Test
    void refusesWhatNoValveHas() {
        assertThatThrownBy(() -> new ValvePort(0.5, 0.1)).hasMessageContaining("portSize64ths");
        assertThatThrownBy(() -> new ValvePort(16, 0.9)).hasMessageContaining("areaRatio");
        assertThatThrownBy(() -> new ValvePort(16, Double.NaN)).hasMessageContaining("areaRatio");
        assertThatThrownBy(() -> ValvePort.of(ValveSize.ONE_INCH, PortSeat.LAPPED, 40))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new TestRack(DomeTemperature.LINEAR, 0)).hasMessageContaining("atmospheric");
        assertThatThrownBy(() -> new ThornhillCraver(0, 1.27, GasUpstream.IDEAL))
                .hasMessageContaining("discharge");
        assertThatThrownBy(() -> new HeatCapacityRatio.Known(1)).hasMessageContaining("value");
        assertThatThrownBy(() -> new HeatCapacityRatio.FromGravity().k(2)).hasMessageContaining("gasGravity");
        assertThatThrownBy(() -> ThornhillCraver.PUBLISHED.rateMscfPerDay(16, Double.NaN, 1, 60, DryGas.of(0.7)))
                .hasMessageContaining("upstreamPsia");
        assertThatThrownBy(() -> new GasLiftValve.Bellows(
                        OperatedBy.INJECTION_PRESSURE,
                        new ValvePort(16, 0.1),
                        new ValveLoading.NitrogenAndSpring(900),
                        800))
                .hasMessageContaining("springPressurePsi");
        assertThatThrownBy(() -> new GasLiftValve.Bellows(
                        OperatedBy.INJECTION_PRESSURE, new ValvePort(16, 0.1), new ValveLoading.Spring(), 10))
                .hasMessageContaining("testRackPressurePsia");
        assertThatThrownBy(() -> DomeTemperature.LINEAR.atValvePsia(6_000, 100, 14.7))
                .hasMessageContaining("dome60Psia");
        assertThatThrownBy(() -> DomeTemperature.WINKLER_EADS.at60Psia(20_000, 100, 14.7))
                .hasMessageContaining("domePsia");
        assertThatThrownBy(() -> ValvePortTable.standard().find("1 in valve, 1/4 in port"))
                .hasMessageContaining("1 in valve, 1/4 in port");
    }
}
