package io.welleng.lift.esp.electric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.welleng.core.testing.Decades;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class ElectricPropertyTest {

    @Provide
    Arbitrary<Motor> motors() {
        return Arbitraries.of(MotorCatalogue.standard().models()).flatMap(model -> Arbitraries.of(CurrentBasis.values())
                .map(basis -> new Motor("m", model, 150.0, 2200.0, 45.0, 4.5, 1, basis)));
    }

    @Provide
    Arbitrary<Double> powers() {
        return Decades.between(0.01, 1000.0);
    }

    @Provide
    Arbitrary<Double> rates() {
        return Decades.between(1.0, 50_000.0);
    }

    private static ElectricSystem system(Motor motor) {
        return new ElectricSystem(
                motor,
                new Protector(2.0, 60.0),
                new Cable(WireSize.AWG_4, ConductorMetal.COPPER, Stranding.SOLID, 7000.0, 0.04, null),
                new Transformer(500.0, 0.98, List.of()),
                new Vsd(500.0, 0.97, 0.99, 0.97, 0.05, 90.0));
    }

    @Property
    void powerBalance(
            @ForAll("motors") Motor motor,
            @ForAll("powers") double hp,
            @ForAll @DoubleRange(min = 30, max = 90) double f) {
        SurfacePower p = system(motor).at(hp, f, 180.0);
        double sum = p.pumpShaftKw()
                + p.protectorKw()
                + p.motorLossKw()
                + p.cableLossKw()
                + p.transformerLossKw()
                + p.driveLossKw();
        assertThat(p.surfaceKw()).isCloseTo(sum, withinPercentage(1e-10));
        assertThat(p.motorLossKw()).isPositive();
        assertThat(p.cableLossKw()).isPositive();
        assertThat(p.transformerLossKw()).isPositive();
        assertThat(p.driveLossKw()).isPositive();
        assertThat(p.surfaceKva()).isGreaterThan(p.surfaceKw());
        assertThat(p.cableDropV()).isPositive();
        assertThat(p.efficiency()).isBetween(0.0, 1.0);
        assertThat(p.energyKwhPerBbl(500.0).orElseThrow()).isCloseTo(24.0 * p.surfaceKw() / 500.0, within(1e-9));
        // Power into the cable is apparent power times a power factor no greater than 1.
        assertThat(p.cableKva()).isGreaterThanOrEqualTo((p.motor().inputKw() + p.cableLossKw()) * (1.0 - 1e-12));
    }

    @Property
    void theMotorsPowerVoltageAndCurrentAgree(
            @ForAll("motors") Motor motor,
            @ForAll("powers") double hp,
            @ForAll @DoubleRange(min = 30, max = 90) double f) {
        MotorPoint point = motor.at(hp, f);
        assertThat(point.apparentPowerKva() * point.powerFactor()).isCloseTo(point.inputKw(), withinPercentage(1e-10));
        assertThat(point.inputKw() * point.efficiency()).isCloseTo(hp * 0.745699871582, withinPercentage(1e-9));
        assertThat(point.efficiency()).isGreaterThan(0.0).isLessThan(1.0);
        assertThat(point.slip()).isGreaterThan(0.0);
        assertThat(point.speedRpm()).isCloseTo(60.0 * f * (1.0 - point.slip()), withinPercentage(1e-10));
    }

    @Property
    void moreLoadTakesMore(
            @ForAll("motors") Motor motor,
            @ForAll("powers") double hp,
            @ForAll @DoubleRange(min = 1.01, max = 3) double k) {
        MotorPoint less = motor.at(hp, 55.0);
        MotorPoint more = motor.at(k * hp, 55.0);
        assertThat(more.inputKw()).isGreaterThan(less.inputKw());
        assertThat(more.speedRpm()).isLessThan(less.speedRpm());
        if (motor.currentBasis() == CurrentBasis.POWER_FACTOR_CURVE) {
            return; // CurrentBasis says why its current may rise as the load falls
        }
        assertThat(more.currentA()).isGreaterThanOrEqualTo(less.currentA() * (1.0 - 1e-12));
        SurfacePower a = system(motor).at(hp, 55.0, 180.0);
        SurfacePower b = system(motor).at(k * hp, 55.0, 180.0);
        assertThat(b.surfaceKw()).isGreaterThan(a.surfaceKw());
    }

    @Property
    void frequencyScalesPowerAndVoltageAtTheSameLoad(
            @ForAll("motors") Motor motor,
            @ForAll @DoubleRange(min = 0.05, max = 1.5) double load,
            @ForAll @DoubleRange(min = 30, max = 90) double f) {
        double nominal = motor.model().nominalFrequencyHz();
        MotorPoint base = motor.at(load * motor.ratedPowerHpAt(nominal), nominal);
        MotorPoint point = motor.at(load * motor.ratedPowerHpAt(f), f);
        double k = f / nominal;
        assertThat(point.inputKw()).isCloseTo(k * base.inputKw(), withinPercentage(1e-9));
        assertThat(point.terminalVoltageV()).isCloseTo(k * base.terminalVoltageV(), withinPercentage(1e-9));
        assertThat(point.currentA()).isCloseTo(base.currentA(), withinPercentage(1e-9));
        assertThat(60.0 * f - point.speedRpm()).isCloseTo(60.0 * nominal - base.speedRpm(), within(1e-6));
    }

    @Property
    void motorsInSeriesShareTheLoad(@ForAll("motors") Motor one, @ForAll @DoubleRange(min = 10, max = 200) double hp) {
        Motor three = new Motor("3", one.model(), 150.0, 2200.0, 45.0, 4.5, 3, one.currentBasis());
        MotorPoint single = one.at(hp, 60.0);
        MotorPoint all = three.at(3.0 * hp, 60.0);
        assertThat(all.currentA()).isCloseTo(single.currentA(), withinPercentage(1e-9));
        assertThat(all.lossKw()).isCloseTo(3.0 * single.lossKw(), withinPercentage(1e-8));
        assertThat(all.terminalVoltageV()).isCloseTo(3.0 * single.terminalVoltageV(), withinPercentage(1e-9));
    }

    @Property
    void theAnswerIsContinuousAtTheEndsOfTheCurves(@ForAll("motors") Motor motor) {
        for (double load :
                new double[] {motor.model().lowestLoad(), motor.model().highestLoad()}) {
            double hp = load * motor.ratedPowerHpAt(60.0);
            MotorPoint below = motor.at(hp * (1.0 - 1e-9), 60.0);
            MotorPoint above = motor.at(hp * (1.0 + 1e-9), 60.0);
            assertThat(below.extrapolated()).isNotEqualTo(above.extrapolated());
            assertThat(above.inputKw()).isCloseTo(below.inputKw(), withinPercentage(1e-5));
            assertThat(above.currentA()).isCloseTo(below.currentA(), withinPercentage(1e-5));
            assertThat(above.speedRpm()).isCloseTo(below.speedRpm(), withinPercentage(1e-5));
        }
    }

    @Property
    void moreCurrentAndMoreHeatDropMore(
            @ForAll @DoubleRange(min = 1, max = 200) double i,
            @ForAll @DoubleRange(min = 1.01, max = 2) double k,
            @ForAll @DoubleRange(min = 0.1, max = 1) double pf) {
        Cable cable = new Cable(WireSize.AWG_2, ConductorMetal.COPPER, Stranding.SOLID, 6000.0, 0.04, null);
        assertThat(cable.voltageDropV(k * i, pf, 60.0, 150.0)).isGreaterThan(cable.voltageDropV(i, pf, 60.0, 150.0));
        assertThat(cable.voltageDropV(i, pf, 60.0, 250.0)).isGreaterThan(cable.voltageDropV(i, pf, 60.0, 150.0));
        assertThat(cable.surfaceVoltageV(2000.0, k * i, pf, 60.0, 150.0))
                .isGreaterThan(cable.surfaceVoltageV(2000.0, i, pf, 60.0, 150.0));
        assertThat(cable.lossKw(k * i, 150.0)).isCloseTo(k * k * cable.lossKw(i, 150.0), withinPercentage(1e-9));
        // The part in phase is never above the drop of the circuit; without reactance the resistive drop never below.
        assertThat(cable.surfaceVoltageV(2000.0, i, pf, 60.0, 150.0) - 2000.0)
                .isGreaterThanOrEqualTo(cable.voltageDropV(i, pf, 60.0, 150.0) - 1e-9);
        Cable plain = Cable.copper(WireSize.AWG_2, 6000.0);
        assertThat(plain.surfaceVoltageV(2000.0, i, pf, 60.0, 150.0) - 2000.0)
                .isLessThanOrEqualTo(6.0 * plain.resistiveDropVPer1000Ft(i, 150.0) + 1e-9);
    }

    @Property
    void moreFluidCoolsBetter(@ForAll("rates") double rate, @ForAll @DoubleRange(min = 1.05, max = 5) double k) {
        for (AnnulusHeatLaw law : AnnulusHeatLaw.values()) {
            MotorCooling cooling = new MotorCooling(6.366, 4.56, 25.0, 1.0, law);
            CoolingOutcome.Cooled slow =
                    (CoolingOutcome.Cooled) cooling.at(new CoolingFluid(rate, 150.0, 60.0, 0.8, 0.95, 0.35), 20.0);
            CoolingOutcome.Cooled fast =
                    (CoolingOutcome.Cooled) cooling.at(new CoolingFluid(k * rate, 150.0, 60.0, 0.8, 0.95, 0.35), 20.0);
            assertThat(fast.windingTemperatureF()).isLessThan(slow.windingTemperatureF());
            assertThat(fast.fluidRiseF() * k).isCloseTo(slow.fluidRiseF(), withinPercentage(1e-9));
            // The heat that enters the fluid is the heat of the motor: 20 kW is 68,243 Btu/h.
            assertThat(slow.fluidRiseF() * rate * 5.614583333333333 / 24.0 * 60.0 * 0.95)
                    .isCloseTo(68_242.832, withinPercentage(1e-5));
        }
    }
}
