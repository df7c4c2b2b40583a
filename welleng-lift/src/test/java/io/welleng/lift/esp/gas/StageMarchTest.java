package io.welleng.lift.esp.gas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.units.OilGravity;
import io.welleng.lift.esp.pump.OperatingRange;
import io.welleng.lift.esp.pump.PumpStage;
import io.welleng.lift.esp.pump.PumpWear;
import io.welleng.lift.esp.pump.PumpZone;
import io.welleng.lift.esp.pump.StageCatalogue;
import io.welleng.lift.esp.pump.StagePoint;
import io.welleng.lift.esp.pump.ViscosityMethod;
import io.welleng.nodal.heat.HeatFlow;
import io.welleng.nodal.stream.ProducedStream;
import io.welleng.nodal.stream.Stream;
import io.welleng.nodal.stream.StreamPoint;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.FluidPoint;
import io.welleng.pvt.ProducedFluid;
import io.welleng.pvt.table.FluidTable;
import io.welleng.pvt.table.TableOutcome;
import io.welleng.pvt.table.TableRange;
import java.lang.management.ManagementFactory;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StageMarchTest {

    private static final StageCatalogue CATALOGUE = StageCatalogue.standard();

    /** Incompressible water of the reference density; its rate is in-situ barrels per day. */
    private static final Stream WATER = new Stream() {
        @Override
        public String rateUnit() {
            return "bpd";
        }

        @Override
        public StreamPoint at(double rate) {
            return (p, tF, areaFt2, state) -> state.flow(p, rate * FluidPoint.FT3_PER_BBL / 86_400 / areaFt2, 0)
                    .liquid(OilGravity.WATER_LB_PER_FT3, 1.0, 70)
                    .gas(0.1, 0.01);
        }

        @Override
        public HeatFlow heatFlow(double rate, double wellheadPressurePsia, double pipeIdIn, boolean downward) {
            throw new UnsupportedOperationException();
        }
    };

    private static PumpStage stage(String name) {
        return CATALOGUE.find(name);
    }

    @Property(tries = 100)
    void waterIsNTimesOneStage(
            @ForAll @IntRange(max = 16) int i,
            @ForAll @IntRange(min = 1, max = 300) int n,
            @ForAll @DoubleRange(min = 0.01, max = 1.3) double share,
            @ForAll @DoubleRange(min = 35, max = 80) double hz) {
        PumpStage stage = PumpStage.of(CATALOGUE.stages().get(i));
        double q = share * stage.bepRateBpd(hz);
        StageMarch march = StageMarch.of(stage, n, hz).withViscosity(ViscosityMethod.NONE);
        for (StageMarch way : List.of(march, march.oneByOne())) {
            MarchResult result = way.march(WATER, q, 500, 150);
            double rise = n * stage.headFtPerStage(q, hz) * OilGravity.WATER_LB_PER_FT3 / 144;
            assertThat(result.pressureRisePsi()).isCloseTo(rise, within(1e-10 * (rise + 500)));
            assertThat(result.gasStatus()).isEqualTo(GasStatus.LIQUID);
            assertThat(result.lockedStages()).isZero();
            if (stage.hasPower()) {
                double shaft = n * stage.powerHpPerStage(q, hz, 1).orElseThrow();
                assertThat(result.power().shaftHp()).isCloseTo(shaft, within(1e-10 * shaft));
                assertThat(result.power().efficiency())
                        .isCloseTo(stage.efficiency(q, hz).orElseThrow(), within(1e-10));
            } else {
                assertThat(result.power()).isNull();
            }
        }
    }

    private static ProducedStream stream(double api, double gor, double waterCut) {
        return ProducedStream.of(new ProducedFluid(BlackOil.of(api, 0.75, 500), gor, waterCut));
    }

    @Property(tries = 200)
    void groupsAgreeWithOneByOneAndPowerBalances(
            @ForAll @IntRange(min = 3, max = 12) int i,
            @ForAll @IntRange(min = 2, max = 400) int n,
            @ForAll @DoubleRange(min = 0.3, max = 1.2) double share,
            @ForAll @DoubleRange(min = 2.3, max = 3.3) double logP,
            @ForAll @DoubleRange(min = 18, max = 40) double api,
            @ForAll @DoubleRange(min = 0, max = 600) double gor,
            @ForAll @DoubleRange(max = 0.95) double waterCut,
            @ForAll boolean warm) {
        PumpStage stage = PumpStage.of(CATALOGUE.stages().get(i));
        StageMarch march = StageMarch.of(stage, n, 55);
        march = warm ? march.withHeatCapacity(0.6) : march;
        double p = Math.pow(10, logP);
        ProducedStream stream = stream(api, gor, waterCut);
        double rate = share * stage.bepRateBpd(55) / 1.2;
        MarchResult fast = march.march(stream, rate, p, 160);
        MarchResult slow = march.oneByOne().march(stream, rate, p, 160);
        assertThat(fast.pressureRisePsi())
                .isCloseTo(slow.pressureRisePsi(), within(2e-4 * slow.pressureRisePsi() + 1e-9));
        PumpPower power = fast.power();
        assertThat(power.shaftHp())
                .isCloseTo(slow.power().shaftHp(), within(2e-4 * slow.power().shaftHp()));
        assertThat(power.shaftHp()).isCloseTo(power.hydraulicHp() + power.lossHp(), within(1e-9 * power.shaftHp()));
        assertThat(power.lossHp()).isPositive();
        assertThat(fast.lockedStages()).isEqualTo(slow.lockedStages());
        assertThat(slow.evaluations()).isEqualTo(n + 1);
        assertThat(fast.evaluations()).isLessThanOrEqualTo(3 * n + 1);
        if (!warm) {
            assertThat(fast.dischargeTemperatureF()).isEqualTo(160);
        } else {
            assertThat(fast.dischargeTemperatureF()).isGreaterThan(160);
            assertThat(fast.dischargeTemperatureF() - 160)
                    .isCloseTo(slow.dischargeTemperatureF() - 160, within(1e-3 * (slow.dischargeTemperatureF() - 160)));
        }
    }

    @Test
    void stagesAddUpToTheMarch() {
        StageMarch march = StageMarch.of(stage("4.0-1750"), 120, 55).withWear(new PumpWear(0.95, 0.9));
        ProducedStream stream = stream(30, 350, 0.4);
        List<StageState> all = march.stages(stream, 1100, 700, 170);
        MarchResult result = march.oneByOne().march(stream, 1100, 700, 170);
        assertThat(all).hasSize(120);
        assertThat(all.stream().mapToDouble(StageState::pressureRisePsi).sum())
                .isCloseTo(result.pressureRisePsi(), within(1e-8));
        assertThat(all.stream().mapToDouble(StageState::shaftHp).sum())
                .isCloseTo(result.power().shaftHp(), within(1e-9));
        StageState first = all.get(0);
        assertThat(first.freeGasFraction()).isPositive().isEqualTo(result.intakeGasFraction());
        assertThat(first.rateBpd()).isEqualTo(result.intakeRateBpd());
        for (int i = 1; i < all.size(); i++) {
            StageState below = all.get(i - 1);
            StageState here = all.get(i);
            assertThat(here.inletPressurePsia())
                    .isCloseTo(below.inletPressurePsia() + below.pressureRisePsi(), within(1e-9));
            assertThat(here.freeGasFraction()).isLessThanOrEqualTo(below.freeGasFraction());
            assertThat(below.pressureRisePsi()).isCloseTo(below.headFt() * below.densityLbPerFt3() / 144, within(1e-9));
        }
        assertThat(result.toString()).contains("120 stages", "STABLE");
        assertThat(first.toString()).contains("psia");
        assertThat(result.power().toString()).contains("shaft");
        assertThat(march.toString()).contains("120 x 4.0-1750");
    }

    @Test
    void gasLocksThePump() {
        MarchResult locked = StageMarch.of(stage("4.0-1750"), 100, 60).march(stream(35, 3000, 0), 600, 100, 150);
        assertThat(locked.gasStatus()).isEqualTo(GasStatus.LOCKED);
        assertThat(locked.lockedStages()).isEqualTo(100);
        assertThat(locked.pressureRisePsi()).isZero();
        assertThat(locked.power().efficiency()).isZero();
        assertThat(locked.intakeGasMultiplier()).isZero();
        assertThat(locked.surgeIndex()).isGreaterThan(1);
    }

    @Test
    void separationUnlocksThePump() {
        ProducedStream stream = stream(35, 800, 0.2);
        StageMarch march = StageMarch.of(stage("4.0-1750"), 100, 60);
        IntakeSeparation separator = new IntakeSeparation(
                new IntakeAnnulus(4.892, 4.0), new NaturalSeparation.Alhanati(BubbleRise.SLUG), 0.9);
        GasSeparation after = separator.separate(stream, 1200, 250, 150);
        MarchResult with = march.march(stream.withFluid(after.fluid().fluid()), 1200, 250, 150);
        assertThat(march.march(stream, 1200, 250, 150).gasStatus()).isEqualTo(GasStatus.LOCKED);
        assertThat(with.lockedStages()).isZero();
        assertThat(with.pressureRisePsi()).isGreaterThan(300);
        assertThat(with.intakeGasFraction()).isCloseTo(after.pumpedGasFraction(), within(1e-9));
    }

    @Test
    void openFlowGivesNoRise() {
        MarchResult result = StageMarch.of(stage("4.0-1750"), 10, 60).march(WATER, 5000, 500, 150);
        assertThat(result.pressureRisePsi()).isZero();
        assertThat(result.intakeZone()).isEqualTo(PumpZone.OPEN_FLOW);
        assertThat(result.dischargeZone()).isEqualTo(PumpZone.OPEN_FLOW);
    }

    @Test
    void withoutRateThereIsShutInHead() {
        StageRun run = StageMarch.of(stage("4.0-1750"), 10, 60)
                .run(stream(30, 400, 0.5).at(0));
        run.march(500, 150);
        assertThat(run.intakeRateBpd()).isZero();
        assertThat(run.hydraulicHp()).isZero();
        assertThat(run.shaftHp()).isPositive();
        assertThat(run.dischargePressurePsia()).isBetween(500 + 80.0, 500 + 130.0);
        assertThat(run.dischargeTemperatureF()).isEqualTo(150);
        assertThat(run.lockedStages()).isZero();
        assertThat(run.intakeZone()).isEqualTo(PumpZone.DOWN_THRUST);
        assertThat(run.gasStatus()).isEqualTo(GasStatus.LIQUID);
    }

    @Test
    void extraHeavyOilIsExplained() {
        ProducedStream heavy = ProducedStream.of(new ProducedFluid(BlackOil.of(6, 0.7, 0), 0, 0));
        MarchResult result = StageMarch.of(stage("4.0-1750"), 100, 60).march(heavy, 300, 400, 80);
        assertThat(result.advisories()).hasSize(1);
        assertThat(result.advisories().get(0).code()).isEqualTo("pump_viscosity_beyond_method");
        assertThat(result.pressureRisePsi()).isFinite().isNotNegative();
        assertThat(result.power().shaftHp()).isFinite().isPositive();
    }

    @Test
    void choicesAreKept() {
        StageMarch march = StageMarch.of(stage("4.0-1750"), 50, 60)
                .withFrequency(50)
                .withRange(new OperatingRange(0.5, 0.6))
                .withGas(GasHandling.STANDARD.withHandler(0.5));
        assertThat(march.frequencyHz()).isEqualTo(50);
        assertThat(march.stageCount()).isEqualTo(50);
        assertThat(march.march(WATER, 1500, 500, 150).intakeZone()).isEqualTo(PumpZone.UP_THRUST);
        assertThatThrownBy(() -> StageMarch.of(stage("SN8500"), 5, 60).withHeatCapacity(1))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("power");
        assertThatThrownBy(() -> march.march(WATER, -1, 500, 150)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> StageMarch.of(stage("SN8500"), 0, 60)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void marchOfATableAllocatesNothingAndTakesFewEvaluations() {
        ProducedFluid fluid = new ProducedFluid(BlackOil.of(30, 0.75, 400), 400, 0.5);
        TableOutcome table = FluidTable.of(fluid, new TableRange(50, 8000, 60, 300), 1e-3);
        ProducedStream stream = ProducedStream.of(table.table());
        StageRun run = StageMarch.of(stage("4.0-1750"), 100, 60).run(stream.at(1300));
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < 1000; i++) {
                run.march(700 + 0.1 * i, 170);
            }
            allocated = Math.min(allocated, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(allocated).isLessThan(10_000);
        assertThat(run.evaluations()).isLessThanOrEqualTo(60);
    }

    @Test
    void flowStateIsNotShared() {
        // Two runs of one march do not disturb each other.
        StageMarch march = StageMarch.of(stage("4.0-1750"), 20, 60);
        StageRun a = march.run(WATER.at(1000));
        StageRun b = march.run(WATER.at(1500));
        a.march(500, 150);
        double alone = a.dischargePressurePsia();
        b.march(600, 150);
        assertThat(a.dischargePressurePsia()).isEqualTo(alone);
    }

    /** Gas lightens what the stage lifts and what its shaft needs; viscosity and kinematics are those of the liquid. */
    @Test
    void mixtureIsLightAndItsLiquidIsThick() {
        double liquid = 50;
        double gas = 4;
        double share = 0.1;
        Stream mixed = new Stream() {
            @Override
            public String rateUnit() {
                return "bpd";
            }

            @Override
            public StreamPoint at(double rate) {
                double ft3PerS = rate * FluidPoint.FT3_PER_BBL / 86_400;
                return (p, tF, areaFt2, state) -> state.flow(p, ft3PerS / areaFt2, share * ft3PerS / areaFt2)
                        .liquid(liquid, 40.0, 30)
                        .gas(gas, 0.01);
            }

            @Override
            public HeatFlow heatFlow(double rate, double wellheadPressurePsia, double pipeIdIn, boolean downward) {
                throw new UnsupportedOperationException();
            }
        };
        GasHandling homogeneous =
                new GasHandling(new GasDegradation.Homogeneous(), new SurgeLimit.TurpinPhi(), 0.8, 0.1, 0.6, null);
        StageMarch march = StageMarch.of(stage("4.0-1750"), 1, 60).withGas(homogeneous);
        MarchResult result = march.march(mixed, 1000, 500, 150);
        double density = (liquid + share * gas) / (1 + share);
        StagePoint at = new StagePoint(
                stage("4.0-1750"),
                60,
                ViscosityMethod.HI_967_RELATIVE_TO_WATER,
                PumpWear.NONE,
                OperatingRange.RECOMMENDED);
        at.moveTo(1000 * (1 + share), 40.0 * 62.42796 / liquid);

        assertThat(result.pressureRisePsi()).isCloseTo(at.headFt() * density / 144, within(1e-6));
        assertThat(result.power().shaftHp()).isCloseTo(at.powerHp(density / OilGravity.WATER_LB_PER_FT3), within(1e-6));
        assertThat(at.headFactor()).isLessThan(0.999);
        assertThat(march.stages(mixed, 1000, 500, 150).get(0).densityLbPerFt3()).isCloseTo(density, within(1e-10));
    }
}
