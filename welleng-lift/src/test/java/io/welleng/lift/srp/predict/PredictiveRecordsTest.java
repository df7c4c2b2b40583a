package io.welleng.lift.srp.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.lift.srp.pump.PumpCondition;
import io.welleng.lift.srp.pump.UnanchoredTubing;
import io.welleng.lift.srp.rod.Rod;
import io.welleng.lift.srp.rod.RodMaterial;
import io.welleng.lift.srp.rod.SectionLoads;
import io.welleng.lift.srp.unit.PolishedRodMotion;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PredictiveRecordsTest {

    private static final PumpingWell WELL = Wells.taper(new PumpCondition.Full());

    @Test
    void jsonGivesTheSameBack() {
        PredictionOutcome.Predicted found = Wells.predict(WELL);
        assertThat(Json.read(Json.write(found.performance()), PumpPerformance.class))
                .isEqualTo(found.performance());
        assertThat(Json.read(Json.write(found.energy()), PredictedEnergy.class)).isEqualTo(found.energy());
        SectionLoads top = found.sections().get(0);
        assertThat(Json.read(Json.write(top), SectionLoads.class)).isEqualTo(top);
        assertThat(Json.read(Json.write(found.periodicity()), Periodicity.class))
                .isEqualTo(found.periodicity());
        assertThat(Json.read(Json.write(WELL.damping()), RodDamping.class)).isEqualTo(WELL.damping());
    }

    @Test
    void printsALineWithUnits() {
        PredictionOutcome.Predicted found = Wells.predict(WELL);
        assertThat(found.toString())
                .startsWith("Predicted[8.000 strokes/min, polished rod ")
                .endsWith(" bbl/d]");
        assertThat(found.performance().toString()).contains("bbl/d", "in", "fillage");
        assertThat(found.energy().toString()).contains("ft lbf", "damping");
        assertThat(found.sections().get(0).toString()).contains("1 in steel", "1500 ft", "lbf");
        assertThat(found.periodicity().toString()).contains("strokes");
    }

    @Test
    void dampingOfOneSizeIsGibbs() {
        double a = Wells.string(Wells.ONE).sections().get(0).rod().waveSpeedFtPerS();
        assertThat(RodDamping.ofFactor(0.1, Wells.string(Wells.ONE)).upPerS())
                .isCloseTo(Math.PI * a * 0.1 / (2 * 5000), within(1e-14));
        assertThat(RodDamping.perSecond(0.4)).isEqualTo(new RodDamping(0.4, 0.4));
    }

    @Test
    void dampingMayDifferUpAndDown() {
        PredictionOutcome.Predicted same = Wells.predict(WELL.withDamping(RodDamping.perSecond(0.4)));
        PredictionOutcome.Predicted up = Wells.predict(WELL.withDamping(new RodDamping(0.8, 0.0)));
        PredictionOutcome.Predicted down = Wells.predict(WELL.withDamping(new RodDamping(0.0, 0.8)));
        assertThat(up.surface().loadLbf(90)).isGreaterThan(down.surface().loadLbf(90));
        assertThat(up.surface().loadLbf(270)).isGreaterThan(down.surface().loadLbf(270));
        assertThat(up.energy().rodDampingFtLbf() + down.energy().rodDampingFtLbf())
                .isCloseTo(
                        2 * same.energy().rodDampingFtLbf(),
                        within(0.1 * same.energy().rodDampingFtLbf()));
    }

    @Test
    void buoyancyOfEachMaterial() {
        Rod glass = new Rod("1.225 in fibreglass", RodMaterial.FIBREGLASS, 1.225, 1.2879, 7.2e6);
        Rod bar = new Rod("1.5 in bar", RodMaterial.SINKER_BAR, 1.5, 6.0, 30.5e6);
        assertThat(RodGrid.buoyantLbPerFt(glass, 1.0))
                .isCloseTo(1.2879 - 62.37 * Math.PI * 1.225 * 1.225 / 576, within(1e-12));
        assertThat(RodGrid.buoyantLbPerFt(bar, 0.9)).isCloseTo(6.0 * (1 - 0.128 * 0.9), within(1e-12));
    }

    @Test
    void withGivesCopies() {
        UnanchoredTubing tubing = new UnanchoredTubing(7000, 1.8, 3e7);
        assertThat(WELL.withTubing(tubing).withTubing(null)).isEqualTo(WELL);
        assertThat(WELL.withFluid(Wells.fluid(2000)).withFluid(WELL.fluid())).isEqualTo(WELL);
        assertThat(WELL.withCondition(new PumpCondition.GasLock()).withCondition(WELL.condition()))
                .isEqualTo(WELL);
        assertThat(WELL.withSpeed(new CrankSpeed.Constant(5)).speed().strokesPerMinute())
                .isEqualTo(5);
    }

    @Test
    void refusesWellsThatCannotBe() {
        refused(() -> WELL.withSpeed(new CrankSpeed.Constant(0)), "strokesPerMinute");
        refused(() -> WELL.withSpeed(new CrankSpeed.Constant(Double.NaN)), "strokesPerMinute");
        refused(() -> WELL.withDamping(new RodDamping(-1, 0)), "upPerS");
        refused(() -> RodDamping.ofFactor(6, WELL.string()), "factor");
        refused(() -> WELL.withCondition(null), "condition");
        refused(() -> WELL.withCondition(new PumpCondition.PartedRod(7000)), "depthFt");
        refused(() -> WELL.withCondition(new PumpCondition.FluidPound(0.5, 500)), "voidPressurePsia");
        refused(() -> Wells.well("1 45", 100, 8, 2000, new PumpCondition.Full()), "string.lengthFt");
        refused(() -> Wells.well(Wells.ONE, 0.5, 8, 2000, new PumpCondition.Full()), "motion.strokeIn");
        refused(() -> new CrankSpeed.SlipMotor(8, 0, 0.1, 1e5, 0, 0), "ratedTorqueInLbf");
        refused(() -> PredictiveSolver.standard().solve(null), "well");
        refused(() -> PredictiveSolver.standard().withPoints(10), "points");
        refused(() -> PredictiveSolver.standard().withElements(5), "elements");
        refused(() -> PredictiveSolver.standard().withTolerance(0), "tolerance");
        refused(() -> PredictiveSolver.standard().withMostCycles(1), "mostCycles");
        PolishedRodMotion shifted = new PolishedRodMotion() {
            @Override
            public double strokeIn() {
                return 100;
            }

            @Override
            public double positionIn(double crankRad) {
                return 50 - 50 * Math.cos(crankRad + 1);
            }

            @Override
            public double torqueFactorIn(double crankRad) {
                return 50 * Math.sin(crankRad + 1);
            }

            @Override
            public double accelerationFactorIn(double crankRad) {
                return 50 * Math.cos(crankRad + 1);
            }
        };
        refused(
                () -> PumpingWell.of(WELL.string(), shifted, 8, WELL.pump(), WELL.condition(), WELL.fluid(), 0.1),
                "motion.positionIn");
    }

    private static void refused(ThrowingCallable call, String field) {
        assertThatThrownBy(call).isInstanceOf(InvalidInputException.class).hasMessageContaining(field);
    }
}
