package io.welleng.lift.srp.pump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.lift.srp.rod.Rod;
import io.welleng.lift.srp.rod.RodMaterial;
import io.welleng.lift.srp.rod.RodSection;
import io.welleng.lift.srp.rod.RodString;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PumpConditionTest {

    private static final DownholePump PUMP = new DownholePump(1.75, 6, 40);
    private static final PumpFluid FLUID = new PumpFluid(200, 2200, 0.95, 3e5, 1.2);
    private static final RodString STRING = new RodString(List.of(
            new RodSection(new Rod("7/8", RodMaterial.STEEL, 0.875, 2.224, 30.5e6), 2000),
            new RodSection(new Rod("3/4", RodMaterial.STEEL, 0.75, 1.634, 30.5e6), 3000)));

    static List<PumpCondition> all() {
        return List.of(
                new PumpCondition.Full(),
                new PumpCondition.FluidPound(0.6, 60),
                new PumpCondition.GasInterference(0.4),
                new PumpCondition.GasLock(),
                new PumpCondition.TravellingValveLeak(120),
                new PumpCondition.StandingValveLeak(110),
                new PumpCondition.WornBarrel(0.012, 48, 3),
                new PumpCondition.PartedRod(2000),
                new PumpCondition.TaggingDown(4, 5000),
                new PumpCondition.TaggingUp(3, 6000),
                new PumpCondition.Flowing(),
                new PumpCondition.Sand(400, 0.7, 25),
                new PumpCondition.HighViscosity(20, 2),
                new PumpCondition.InsufficientSupply(0.5, 40));
    }

    @Test
    void everyConditionIsTested() {
        assertThat(all().stream().map(Object::getClass).toList())
                .containsExactlyInAnyOrder(PumpCondition.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("all")
    void jsonGivesTheSameBack(PumpCondition condition) {
        assertThat(Json.read(Json.write(condition), PumpCondition.class)).isEqualTo(condition);
    }

    @Test
    void jsonNamesTheCondition() {
        assertThat(Json.read(
                        "{\"type\": \"fluid_pound\", \"fillage\": 0.6, \"void_pressure_psia\": 60}",
                        PumpCondition.class))
                .isEqualTo(new PumpCondition.FluidPound(0.6, 60));
        assertThat(Json.read(Json.write(PUMP), DownholePump.class)).isEqualTo(PUMP);
        assertThat(Json.read(Json.write(FLUID), PumpFluid.class)).isEqualTo(FLUID);
    }

    @Test
    void behaviourOfEach() {
        List<PumpBehaviour> found =
                all().stream().map(c -> c.behaviour(PUMP, FLUID, 8)).toList();
        assertThat(found.get(0)).isEqualTo(PumpBehaviour.full(PUMP, FLUID));
        assertThat(found.get(0).plungerFrictionLbf()).isEqualTo(40);
        assertThat(found.get(0).supplyPressurePsia()).isEqualTo(200);
        assertThat(found.get(1).voidPressurePsia()).isEqualTo(60);
        assertThat(found.get(1).supplyPressurePsia()).isEqualTo(200);
        assertThat(found.get(1).fillage()).isEqualTo(0.6);
        assertThat(found.get(2).gasFraction()).isEqualTo(0.4);
        assertThat(found.get(3).gasFraction()).isEqualTo(1);
        assertThat(found.get(4).travellingLeakBblPerDay()).isEqualTo(120);
        assertThat(found.get(5).standingLeakBblPerDay()).isEqualTo(110);
        // Patterson's daily loss slips in the half of the day in which the plunger goes up.
        assertThat(found.get(6).slipBblPerDay())
                .isCloseTo(2 * PlungerSlip.pattersonBblPerDay(1.75, 0.012, 48, 3, 2000, 8), within(1e-12));
        assertThat(found.get(8).stopBelowIn()).isEqualTo(4);
        assertThat(found.get(9).stopAboveIn()).isEqualTo(3);
        assertThat(found.get(9).stopStiffnessLbfPerIn()).isEqualTo(6000);
        assertThat(found.get(10).heldOpen()).isTrue();
        assertThat(found.get(11).plungerFrictionLbf()).isEqualTo(440);
        assertThat(found.get(11).plungerFrictionLbf() * found.get(11).frictionRoughness())
                .isCloseTo(280, within(1e-9));
        assertThat(found.get(12).plungerDragLbfSPerIn()).isEqualTo(20);
        assertThat(found.get(12).rodDampingMultiplier()).isEqualTo(2);
        assertThat(found.get(13).supplyPressurePsia()).isEqualTo(160);
        assertThat(found.get(13).voidPressurePsia()).isEqualTo(160);
    }

    @Test
    void aPartedStringEndsAtTheBreak() {
        RodString left = new PumpCondition.PartedRod(2600).hanging(STRING);
        assertThat(left.lengthFt()).isEqualTo(2600);
        assertThat(left.sections().get(1).lengthFt()).isEqualTo(600);
        assertThat(new PumpCondition.PartedRod(2000).hanging(STRING).sections()).hasSize(1);
        assertThat(new PumpCondition.PartedRod(2000).drivesPump()).isFalse();
        assertThat(new PumpCondition.Full().hanging(STRING)).isEqualTo(STRING);
        assertThat(new PumpCondition.Full().drivesPump()).isTrue();
        refused(() -> new PumpCondition.PartedRod(5000).hanging(STRING), "depthFt");
    }

    @Test
    void refusesWhatNoPumpDoes() {
        refused(() -> new PumpCondition.FluidPound(1.0, 60), "fillage");
        refused(() -> new PumpCondition.FluidPound(Double.NaN, 60), "fillage");
        refused(() -> new PumpCondition.FluidPound(0.5, 0), "voidPressurePsia");
        refused(() -> new PumpCondition.FluidPound(0.5, 201).behaviour(PUMP, FLUID, 8), "voidPressurePsia");
        refused(() -> new PumpCondition.GasInterference(1.0), "gasFraction");
        refused(() -> new PumpCondition.TravellingValveLeak(0), "leakBblPerDay");
        refused(() -> new PumpCondition.StandingValveLeak(-1), "leakBblPerDay");
        refused(() -> new PumpCondition.WornBarrel(0.5, 48, 1), "clearanceIn");
        refused(() -> new PumpCondition.PartedRod(0), "depthFt");
        refused(() -> new PumpCondition.TaggingDown(0, 5000), "interferenceIn");
        refused(() -> new PumpCondition.TaggingUp(1, 1), "stiffnessLbfPerIn");
        refused(() -> new PumpCondition.Sand(100, 1.5, 10), "roughness");
        refused(() -> new PumpCondition.HighViscosity(-1, 2), "dragLbfSPerIn");
        refused(() -> new PumpCondition.HighViscosity(1, 0.5), "rodDampingMultiplier");
        refused(() -> new PumpCondition.InsufficientSupply(0.5, 200).behaviour(PUMP, FLUID, 8), "inletLossPsi");
        refused(() -> new DownholePump(0.4, 6, 0), "plungerDiameterIn");
        refused(() -> new DownholePump(1.5, 0, 0), "unsweptIn");
        refused(() -> new PumpFluid(300, 200, 1, 3e5, 1.2), "intakePressurePsia");
        refused(() -> new PumpFluid(100, 8000, 1, 1e4, 1.2), "dischargePressurePsia - intakePressurePsia");
        refused(() -> new PumpFluid(100, 2000, 1, 3e5, 0.9), "polytropicExponent");
        refused(() -> new UnanchoredTubing(0, 1.8, 3e7), "lengthFt");
    }

    private static void refused(ThrowingCallable call, String field) {
        assertThatThrownBy(call).isInstanceOf(InvalidInputException.class).hasMessageContaining(field);
    }

    @Test
    void smallRelations() {
        assertThat(PumpFluid.dischargePressurePsia(100, 0.4, 5000)).isCloseTo(2100, within(1e-9));
        assertThat(FLUID.differencePsi()).isEqualTo(2000);
        assertThat(PUMP.plungerAreaIn2()).isCloseTo(2.4052818754046852, within(1e-14));
        // 30e6 psi, 1.812 in² over 60,000 in.
        assertThat(new UnanchoredTubing(5000, 1.812, 30e6).stiffnessLbfPerIn()).isCloseTo(906, within(1e-9));
    }
}
