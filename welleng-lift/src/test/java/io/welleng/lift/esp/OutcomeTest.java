package io.welleng.lift.esp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.core.study.Advisory;
import io.welleng.lift.esp.electric.AnnulusHeatLaw;
import io.welleng.lift.esp.electric.CoolingOutcome;
import io.welleng.lift.esp.electric.MotorCooling;
import io.welleng.lift.esp.electric.SpeedBasis;
import io.welleng.lift.esp.gas.GasStatus;
import io.welleng.lift.esp.gas.NaturalSeparation;
import io.welleng.lift.esp.pump.PumpZone;
import io.welleng.lift.well.PumpedWell;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import io.welleng.pvt.viscosity.DynamicViscosity;
import io.welleng.pvt.viscosity.ViscosityTemperature;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final Esp PUMP = Wells.pump("4.0-1750", 220, 150);

    private static List<EspCondition> conditions(EspOutcome outcome) {
        // Whatever it is, it can be told and written: no number in it is NaN.
        assertThat(Json.read(Json.write(new Told(outcome, outcome.statuses())), Told.class)
                        .outcome())
                .isEqualTo(outcome);
        assertThat(outcome.toString()).doesNotContain("NaN").doesNotContain("\n");
        return outcome.statuses().stream().map(EspStatus::condition).toList();
    }

    record Told(EspOutcome outcome, List<EspStatus> statuses) {}

    private static List<String> codes(EspOutcome outcome) {
        return ((EspOutcome.Running) outcome)
                .advisories().stream().map(Advisory::code).toList();
    }

    @Test
    void standingPumpIsExplained() {
        EspOutcome dead = EspModel.of(Wells.waterWell(), PUMP).at(0);

        assertThat(conditions(dead)).containsExactly(EspCondition.NO_LIFT);
        assertThat(((EspOutcome.NoLift) dead).shortfallPsi()).isPositive();
        assertThat(((EspOutcome.NoLift) dead).why()).contains("stands still", "does not flow");

        PumpedWell strong = Wells.well(Wells.gassy(), 4500, 2.5, 7500, 6800);
        EspOutcome.NoLift flowing =
                (EspOutcome.NoLift) EspModel.of(strong, PUMP).at(0);
        assertThat(flowing.shortfallPsi()).isZero();
        assertThat(flowing.why()).contains("would flow by itself");
        assertThat(conditions(flowing)).containsExactly(EspCondition.NO_LIFT);
    }

    @Test
    void tooLittleFrequencyLacksPressure() {
        EspModel model = EspModel.of(Wells.waterWell(), PUMP);
        EspOutcome.NoLift weak = (EspOutcome.NoLift) model.at(25);

        assertThat(conditions(weak)).containsExactly(EspCondition.NO_LIFT);
        assertThat(weak.why()).contains("too weak at 25.00 Hz");
        // What is missing is missing: the demand at that rate is so much more than the pump gives.
        PumpDemand demand = model.demand(weak.nearestRateStbPerDay()).orElseThrow();
        EspPoint pump = model.pointAt(25, weak.nearestRateStbPerDay()).orElseThrow();
        assertThat(demand.dischargePressurePsia() - pump.pump().dischargePressurePsia())
                .isCloseTo(weak.shortfallPsi(), within(0.2));
    }

    @Test
    void deadWellDoesNotReachThePump() {
        PumpedWell dead = Wells.well(Wells.water(), 200, 2.5, 7500, 5000);
        EspOutcome.NoLift none = (EspOutcome.NoLift) EspModel.of(dead, PUMP).at(60);

        assertThat(none.why()).contains("no pressure is left at the intake");
        assertThat(conditions(none)).containsExactly(EspCondition.NO_LIFT);
        assertThat(EspModel.of(dead, PUMP).demand(10)).isEmpty();
        assertThat(EspModel.of(dead, PUMP).pointAt(60, 10)).isEmpty();
    }

    @Test
    void pumpBelowThePerforationsWorksAndWarnsOfItsMotor() {
        PumpedWell well = Wells.well(Wells.gassy(), 2600, 2.5, 6000, 6800);
        MotorCooling cooling = new MotorCooling(6.276, 4.56, 25, 1.0, AnnulusHeatLaw.GNIELINSKI);
        Esp bare = PUMP.withCooling(new EspCooling(cooling, false, null));
        Esp shrouded = PUMP.withCooling(
                new EspCooling(new MotorCooling(5.5, 4.56, 25, 1.0, AnnulusHeatLaw.GNIELINSKI), true, null));
        EspOutcome outcome = EspModel.of(well, bare).at(60);
        EspPoint point = Wells.point(outcome);

        assertThat(point.intake().freeGasFraction()).isZero();
        assertThat(point.intake().ventedGasMscfPerDay()).isPositive();
        assertThat(point.intake().pressurePsia()).isGreaterThan(point.pwfPsia());
        assertThat(codes(outcome)).contains("motor_below_perforations");
        assertThat(point.power().cooling()).isInstanceOf(CoolingOutcome.NoFlow.class);
        assertThat(point.power().motorTemperatureF()).isEmpty();
        conditions(outcome);

        EspOutcome with = EspModel.of(well, shrouded).at(60);
        assertThat(codes(with)).doesNotContain("motor_below_perforations");
        assertThat(Wells.point(with).power().motorTemperatureF().orElseThrow())
                .isGreaterThan(Wells.point(with).intake().temperatureF());

        EspLimits cool = Limits.of("maxMotorTemperatureF", 300.0);
        FrequencyOptimum none =
                EspModel.of(well, bare).bestFrequency(new EspObjective.MostOil(), cool, OptionalDouble.empty());
        assertThat(none).isInstanceOf(FrequencyOptimum.NoneFeasible.class);
        assertThat(((FrequencyOptimum.NoneFeasible) none).why()).contains("nothing flows past the motor");
        assertThat(EspModel.of(well, shrouded).bestFrequency(new EspObjective.MostOil(), cool, OptionalDouble.empty()))
                .isInstanceOf(FrequencyOptimum.Best.class);
    }

    @Test
    void oilOfFiftyThousandCentipoiseIsAnswered() {
        BlackOil thick = BlackOil.of(9.0, 0.7, 20.0)
                .withDeadOilViscosityFit(ViscosityTemperature.andrade(
                        List.of(new DynamicViscosity(100, 200_000), new DynamicViscosity(182, 50_000))));
        PumpedWell well = Wells.well(new ProducedFluid(thick, 20.0, 0.0), 2600, 2.5, 7500, 6800);
        EspModel model = EspModel.of(well, PUMP);
        EspOutcome outcome = model.at(60);

        // By the equations a little is lifted, for many times the power that the motor has.
        assertThat(conditions(outcome)).containsExactly(EspCondition.OVERLOAD, EspCondition.DOWN_THRUST);
        assertThat(codes(outcome)).contains("pump_viscosity_beyond_method", "motor_overload");
        EspPoint point = Wells.point(outcome);
        assertThat(point.intake().liquidViscosityCp()).isBetween(20_000.0, 60_000.0);
        assertThat(point.rateStbPerDay()).isLessThan(100);
        assertThat(point.pump().efficiency()).isLessThan(0.01);
        assertThat(conditions(model.at(30))).isNotEmpty();
        FrequencyOptimum best =
                model.bestFrequency(new EspObjective.MostOil(), EspLimits.USUAL, OptionalDouble.empty());
        assertThat(best).isInstanceOf(FrequencyOptimum.NoneFeasible.class);
        assertThat(((FrequencyOptimum.NoneFeasible) best).why()).contains("motor_load");
    }

    @Test
    void gasAloneLocksThePump() {
        ProducedFluid gas = new ProducedFluid(BlackOil.of(45.0, 0.7, 300.0), 200_000.0, 0.0);
        PumpedWell well = Wells.well(gas, 700, 0.05, 7500, 7400);
        Esp packed = PUMP.withGas(new IntakeGas(4.0, new NaturalSeparation.Given(0.0), null, null));
        EspOutcome outcome = EspModel.of(well, packed).at(60);

        assertThat(conditions(outcome)).contains(EspCondition.GAS_LOCK);
        assertThat(conditions(EspModel.of(well, PUMP).at(60))).isNotEmpty();
        assertThat(conditions(EspModel.of(well, packed).at(0))).isNotEmpty();
    }

    @Test
    void pumpStrongerThanTheWellDrawsItDry() {
        PumpedWell weak = Wells.well(Wells.water(), 1200, 0.3, 5000, 5000);
        EspModel model = EspModel.of(weak, PUMP);
        EspOutcome.Unsteady dry = (EspOutcome.Unsteady) model.at(70);

        assertThat(dry.cause()).isEqualTo(UnsteadyCause.PUMPED_OFF);
        assertThat(conditions(dry)).containsExactly(EspCondition.PUMPED_OFF);
        assertThat(dry.rateStbPerDay()).isCloseTo(model.well().maxRateStbPerDay(), within(1.0));
        PumpDemand demand = model.demand(0.9 * dry.rateStbPerDay()).orElseThrow();
        assertThat(model.pointAt(70, 0.9 * dry.rateStbPerDay())
                        .orElseThrow()
                        .pump()
                        .dischargePressurePsia())
                .isGreaterThan(demand.dischargePressurePsia());
    }

    @Test
    void gasThatComesOutAtLowIntakePressureLocksOrDisturbs() {
        PumpedWell gassy = Wells.well(new ProducedFluid(BlackOil.of(34, 0.7, 500), 800, 0.2), 2200, 1.0, 7500, 7400);
        Esp packed = PUMP.withGas(new IntakeGas(4.0, new NaturalSeparation.Given(0.0), null, null));
        boolean disturbed = false;
        boolean locked = false;
        for (double hz = 30; hz <= 90; hz += 2.5) {
            List<EspCondition> all = conditions(EspModel.of(gassy, packed).at(hz));
            disturbed |= all.contains(EspCondition.GAS_INTERFERENCE);
            locked |= all.contains(EspCondition.GAS_LOCK);
        }
        assertThat(disturbed || locked).isTrue();
    }

    @Test
    void statusesCarryTheirEvidence() {
        EspModel model = EspModel.of(Wells.waterWell(), PUMP);

        assertThat(conditions(model.at(40))).containsExactly(EspCondition.DOWN_THRUST);
        assertThat(conditions(model.at(50))).containsExactly(EspCondition.NORMAL);
        EspOutcome over = model.at(90);
        assertThat(conditions(over)).containsExactly(EspCondition.OVERLOAD, EspCondition.UP_THRUST);
        over.statuses()
                .forEach(status -> assertThat(status.evidence()).isNotEmpty().anyMatch(check -> !check.holds()));
        assertThat(codes(over)).contains("motor_overload");
        model.at(50).statuses().forEach(status -> assertThat(status.evidence()).allMatch(check -> check.holds()));
        assertThat(model.at(50).statuses().get(0).toString())
                .startsWith("NORMAL: ")
                .contains("share_of_bep");
    }

    /** A well that flows by itself past what the pump can push: it runs, and adds nothing. */
    @Test
    void pumpPastItsOpenFlowAddsNothing() {
        PumpedWell strong = Wells.well(Wells.gassy(), 4500, 8.0, 7500, 6800);
        EspOutcome outcome = EspModel.of(strong, Wells.pump("4.0-330", 100, 50)).at(60);
        EspPoint point = Wells.point(outcome);

        assertThat(conditions(outcome)).containsExactly(EspCondition.NO_LIFT, EspCondition.UP_THRUST);
        assertThat(point.pump().zone()).isEqualTo(PumpZone.OPEN_FLOW);
        assertThat(point.pump().totalDynamicHeadFt()).isZero();
        assertThat(point.pump().gasStatus()).isEqualTo(GasStatus.LIQUID);
        assertThat(point.pump().dischargePressurePsia())
                .isEqualTo(point.intake().pressurePsia());
    }

    @Test
    void stageWithoutPowerStillGivesARate() {
        Esp esp = Esp.of(new StageSpec.Named("SN8500"), 100, IntakeGas.plain(5.38), null);
        PumpedWell well = Wells.well(Wells.water(), 2800, 12, 7000, 6000);
        EspOutcome outcome = EspModel.of(well, esp).at(60);
        EspPoint point = Wells.point(outcome);

        assertThat(point.power()).isNull();
        assertThat(point.pump().shaftHp()).isNull();
        assertThat(point.pump().efficiency()).isNull();
        assertThat(codes(outcome)).contains("pump_power_not_known");
        assertThat(point.toString()).contains("STB/d");
        conditions(outcome);
        assertThat(Wells.point(EspModel.of(well, esp.withElectric(Wells.electric(500)))
                                .at(60))
                        .power())
                .isNull();
    }

    @Test
    void pumpThatTurnsWithTheShaftTurnsAsTheMotorDoes() {
        Esp slipping = PUMP.withSpeedBasis(SpeedBasis.SHAFT_SPEED);
        EspPoint point = Wells.point(EspModel.of(Wells.waterWell(), slipping).at(60));

        assertThat(point.pump().pumpFrequencyHz())
                .isCloseTo(60 * point.power().surface().motor().speedRpm() / 3500, within(1e-6));
        assertThat(point.pump().pumpFrequencyHz()).isNotEqualTo(60.0);
        EspPoint same =
                Wells.point(EspModel.of(Wells.waterWell(), PUMP).at(point.pump().pumpFrequencyHz()));
        assertThat(same.rateStbPerDay()).isCloseTo(point.rateStbPerDay(), within(0.05));
    }

    @Test
    void whatDoesNotGoTogetherIsRefused() {
        assertThatThrownBy(() -> new StageSpec.Named("4.0-1751")).hasMessageContaining("4.0-1750");
        assertThatThrownBy(() -> EspModel.of(
                        Wells.waterWell(), Esp.of(new StageSpec.Named("4.0-1750"), 100, IntakeGas.plain(6.5), null)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("pumpOdIn");
        assertThatThrownBy(() -> PUMP.withElectric(null).withSpeedBasis(SpeedBasis.SHAFT_SPEED))
                .hasMessageContaining("speedBasis");
        assertThatThrownBy(() -> PUMP.withCooling(new EspCooling(
                                new MotorCooling(6.276, 4.56, 25, 1.0, AnnulusHeatLaw.GNIELINSKI), false, null))
                        .withElectric(null))
                .hasMessageContaining("electric");
        assertThatThrownBy(() -> EspModel.of(Wells.waterWell(), PUMP).at(Double.NaN))
                .hasMessageContaining("frequencyHz");
        assertThatThrownBy(() -> EspModel.of(Wells.waterWell(), PUMP).at(-1)).hasMessageContaining("frequencyHz");
        assertThatThrownBy(() -> new PumpSection(new StageSpec.Named("4.0-1750"), 0))
                .hasMessageContaining("stages");
        assertThatThrownBy(() -> new IntakeGas(4, null, 1.2, null)).hasMessageContaining("rotaryEfficiency");
        assertThatThrownBy(() -> new LiquidHeat(0, 1, 1, 1)).hasMessageContaining("oilHeatCapacity");
    }
}
