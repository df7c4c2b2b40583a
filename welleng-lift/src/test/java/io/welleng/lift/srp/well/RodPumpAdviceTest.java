package io.welleng.lift.srp.well;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.lift.optimum.LimitCheck;
import io.welleng.lift.srp.unit.Counterbalance;
import io.welleng.lift.srp.unit.CrankWeights;
import io.welleng.lift.srp.unit.LongStroke;
import io.welleng.lift.srp.unit.MotorEfficiency;
import io.welleng.lift.srp.unit.PrimeMover;
import io.welleng.lift.srp.unit.PumpingUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class RodPumpAdviceTest {

    private static final CardPredictor FAST = new RigidCards();

    private static RodPumpWell with(double momentInLbf, CrankWeights weights) {
        RodPumpWell spec = RodPumpWells.strong();
        PumpDrive drive = spec.drive();
        return spec.withDrive(new PumpDrive(
                drive.unit().withCounterbalance(new Counterbalance.Rotary(momentInLbf, 0.0)),
                drive.strokeHolesIn(),
                weights,
                drive.primeMover(),
                drive.motorRatedHp()));
    }

    private static RodPumpPoint point(RodPumpWell spec, double spm) {
        return RodPumpWellModel.of(spec, FAST).at(spm).operating().orElseThrow();
    }

    private static BalanceAdvice advice(double momentInLbf, CrankWeights weights) {
        return BalanceAdvice.of(point(with(momentInLbf, weights), 8.0), weights);
    }

    @Test
    void aRodHeavyUnitIsToldToAddAndAWeightHeavyOneToTakeOff() {
        BalanceAdvice light = advice(100_000.0, null);
        BalanceAdvice heavy = advice(900_000.0, null);

        assertThat(light.direction()).isEqualTo(BalanceDirection.ADD);
        assertThat(heavy.direction()).isEqualTo(BalanceDirection.TAKE_OFF);
        assertThat(light.strengthToAdd()).isPositive();
        assertThat(heavy.strengthToAdd()).isNegative();
        // Both end at the same weights: the torque does not depend on where it came from.
        assertThat(light.recommended().strength()).isCloseTo(heavy.recommended().strength(), within(1.0));
        assertThat(light.peakAfterInLbf())
                .isCloseTo(heavy.peakAfterInLbf(), within(1.0))
                .isLessThan(light.peakBeforeInLbf());
        assertThat(light.reachesIdeal()).isTrue();
        assertThat(light.unit()).isEqualTo("in·lbf");
        assertThat(light.explanation()).startsWith("rod-heavy: add ");
        assertThat(heavy.explanation()).startsWith("weight-heavy: take off ");
        assertThat(light.distanceIn()).isNull();
        assertThat(light.loadingAfter()).isCloseTo(light.peakAfterInLbf() / 456_000.0, within(1e-12));
        assertThat(advice(light.recommended().strength(), null).direction()).isEqualTo(BalanceDirection.LEAVE);
        assertThat(advice(light.recommended().strength(), null).toString()).startsWith("BalanceAdvice[LEAVE");
    }

    @Test
    void theBestPeakIsNoGreaterThanThatOfAnyOtherMoment() {
        double best = advice(100_000.0, null).peakAfterInLbf();
        for (double moment = 0.0; moment <= 1_000_000.0; moment += 20_000.0) {
            assertThat(point(with(moment, null), 8.0).asIs().torque().peakInLbf())
                    .isGreaterThanOrEqualTo(best - 1e-6);
        }
    }

    @Test
    void weightsGoWhereTheyCan() {
        CrankWeights enough = new CrankWeights(50_000.0, 20_000.0, 2.0, 60.0);
        BalanceAdvice there = advice(300_000.0, enough);
        assertThat(there.reachesIdeal()).isTrue();
        assertThat(there.distanceNowIn()).isCloseTo(12.5, within(1e-9));
        assertThat(50_000.0 + 20_000.0 * there.distanceIn())
                .isCloseTo(there.recommended().strength(), within(1e-6));

        CrankWeights few = new CrankWeights(50_000.0, 5_000.0, 2.0, 40.0);
        BalanceAdvice shortOf = advice(100_000.0, few);
        assertThat(shortOf.reachesIdeal()).isFalse();
        assertThat(shortOf.distanceIn()).isEqualTo(40.0);
        assertThat(shortOf.recommended().strength()).isEqualTo(250_000.0);
        assertThat(shortOf.explanation()).contains("do not reach");
        assertThat(shortOf.peakAfterInLbf()).isLessThan(shortOf.peakBeforeInLbf());
        assertThat(BalanceAdvice.of(point(with(400_000.0, few), 8.0), few).distanceNowIn())
                .isNull();
        assertThatThrownBy(() -> new PumpDrive(
                        new PumpingUnit(
                                new LongStroke(120.0, 18.0), 0.0, new Counterbalance.Weight(9000.0), 3e5, 3e4, null),
                        null,
                        few,
                        new PrimeMover(new MotorEfficiency.Constant(0.9), 0.9, false),
                        30.0))
                .hasMessageContaining("weights");
    }

    @Test
    void aWeightBoxIsGivenInPounds() {
        RodPumpWell spec = RodPumpWells.strong();
        PumpDrive box = new PumpDrive(
                new PumpingUnit(new LongStroke(120.0, 18.0), 0.0, new Counterbalance.Weight(5000.0), 3e5, 3e4, null),
                new PrimeMover(new MotorEfficiency.Constant(0.9), 0.9, false),
                30.0);
        RodPumpPoint at = point(spec.withDrive(box), 4.0);
        BalanceAdvice advice = BalanceAdvice.of(at, null);

        assertThat(advice.unit()).isEqualTo("lbf");
        assertThat(advice.direction()).isEqualTo(BalanceDirection.ADD);
        // Between the loads of the two strokes.
        assertThat(advice.recommended().strength()).isBetween(at.minimumLoadLbf(), at.peakLoadLbf());
        // Torque of a constant load on sprockets: the motor's mean power is that of the card over the efficiency of the
        // drive.
        assertThat(at.asIs().energy().gearboxHp()).isCloseTo(at.polishedRodHp(), within(0.02 * at.polishedRodHp()));
        assertThatThrownBy(() -> new PumpDrive(box.unit(), List.of(100.0), null, box.primeMover(), 30.0))
                .hasMessageContaining("strokeHolesIn");
    }

    @Test
    void motorLoadingIsTheRootMeanSquareOfItsPower() {
        RodPumpPoint at = point(RodPumpWells.strong(), 8.0);
        double rmsHp = at.asIs().torque().rmsInLbf() * 8.0 / 63_025.0 / 0.85;

        assertThat(at.asIs().motorLoading()).isCloseTo(rmsHp / 50.0, within(1e-5));
        assertThat(at.asIs().toString()).contains("motor");
    }

    @Test
    void findingsCarryTheirNumbers() {
        RodPumpWell spec = RodPumpWells.weak();
        RodPumpPoint off = point(spec, 13.0);
        List<RodPumpFinding> found = RodPumpFinding.of(spec, off);
        assertThat(found).extracting(RodPumpFinding::condition).contains(RodPumpCondition.FLUID_POUND);
        RodPumpFinding pound = found.stream()
                .filter(one -> one.condition() == RodPumpCondition.FLUID_POUND)
                .findFirst()
                .orElseThrow();
        assertThat(pound.value()).isEqualTo(off.inflowFillage());
        assertThat(pound.toString()).startsWith("FLUID_POUND: the well gives ");

        RodPumpWell tiny = spec.withDrive(new PumpDrive(
                new PumpingUnit(RodPumpWells.linkage(), 0.0, new Counterbalance.Rotary(0.0, 0.0), 1000.0, 1000.0, null),
                spec.drive().primeMover(),
                0.1));
        RodPumpWell weakRods = new RodPumpWell(
                tiny.well(),
                new PumpRods(tiny.rods().string(), tiny.rods().grades(), 0.3, 0.1, null),
                tiny.barrel(),
                new PumpIntake(80.0, null),
                tiny.drive());
        List<RodPumpFinding> all = RodPumpFinding.of(weakRods, point(weakRods, 14.0));
        assertThat(all)
                .extracting(RodPumpFinding::condition)
                .contains(
                        RodPumpCondition.OVER_STRESS,
                        RodPumpCondition.OVER_TORQUE,
                        RodPumpCondition.OVER_STRUCTURE,
                        RodPumpCondition.MOTOR_OVERLOAD,
                        RodPumpCondition.GAS_INTERFERENCE,
                        RodPumpCondition.OUT_OF_BALANCE);

        RodPumpPoint fast = RodPumpWellModel.of(RodPumpWells.strong(), FAST)
                .at(45.0)
                .operating()
                .orElseThrow();
        assertThat(RodPumpFinding.of(RodPumpWells.strong(), fast))
                .extracting(RodPumpFinding::condition)
                .contains(RodPumpCondition.RODS_FLOAT, RodPumpCondition.RODS_IN_COMPRESSION);
        double ideal = point(RodPumpWells.strong(), 5.0).idealStrength();
        RodPumpWell calm = with(ideal, null);
        assertThat(RodPumpFinding.of(calm, point(calm, 5.0)))
                .extracting(RodPumpFinding::condition)
                .containsExactly(RodPumpCondition.NORMAL);
    }

    @Test
    void limitsListWhatIsAsked() {
        RodPumpPoint at = point(RodPumpWells.strong(), 8.0);
        assertThat(RodPumpLimits.RATINGS.checks(at))
                .extracting(LimitCheck::name)
                .hasSize(6);
        RodPumpLimits all =
                new RodPumpLimits(5.0, 12.0, 0.9, 0.8, 0.9, 0.9, 0.9, 500.0, 200.0, 0.5, 30.0, 10.0, 900.0, false);
        List<String> names = new ArrayList<>();
        all.checks(at).forEach(one -> names.add(one.name()));
        assertThat(names)
                .contains("intake_pressure", "gas_in_pump", "power", "least_rate", "greatest_rate")
                .hasSize(11);
        LimitCheck gearbox = all.checks(at).get(2);
        assertThat(gearbox.value()).isEqualTo(at.asIs().torque().gearboxLoading());
        assertThat(RodPumpLimits.RATINGS.checks(at).get(2).value())
                .isEqualTo(at.balanced().torque().gearboxLoading());
        LimitCheck rod = all.checks(at).get(5);
        assertThat(rod.holds()).isEqualTo(at.minimumLoadLbf() >= 500.0);
        assertThat(all.withSpeeds(6.0, 7.0).maxStrokesPerMinute()).isEqualTo(7.0);
    }

    /** Speeds so high that even the least over-pumps: stops are the answer, and save energy. */
    @Test
    void aPumpThatOutrunsItsWellAtEverySpeedIsRunWithStops() {
        RodPumpOptimizeReport report = new RodPumpOptimizeStudy(
                        RodPumpWells.weak().withDrive(RodPumpWells.harmonicDrive(120.0)),
                        13.0,
                        RodPumpLimits.RATINGS.withSpeeds(12.5, 14.0),
                        null,
                        null)
                .run(FAST);

        assertThat(report.best()).isInstanceOf(RodPumpBest.NoneWithinLimits.class);
        assertThat(report.pumpOff().mode()).isEqualTo(PumpOffMode.INTERMITTENT);
        assertThat(report.pumpOff().runFraction()).isBetween(0.3, 0.85);
        assertThat(report.pumpOff().kwhPerStbWithStops())
                .isLessThan(report.pumpOff().kwhPerStbWithoutStops());
        assertThat(report.pumpOff().explanation()).contains("of the time");
        assertThat(report.balanceBest()).isNull();
        assertThat(report.balanceToday()).isNotNull();
        assertThat(report.pumpOff().fullUpToStrokesPerMinute()).isEqualTo(12.5);
    }

    @Test
    void aFullPumpGoesOnAndAnOutrunWellIsSlowedDown() {
        RodPumpOptimizeReport slow = new RodPumpOptimizeStudy(RodPumpWells.strong(), 5.0).run(FAST);
        RodPumpOptimizeReport fast = new RodPumpOptimizeStudy(RodPumpWells.weak(), 14.0).run(FAST);

        assertThat(slow.pumpOff().mode()).isEqualTo(PumpOffMode.CONTINUOUS);
        assertThat(slow.pumpOff().runFraction()).isEqualTo(1.0);
        assertThat(fast.pumpOff().mode()).isEqualTo(PumpOffMode.CHANGE_SPEED);
        assertThat(fast.pumpOff().toString()).startsWith("PumpOffAdvice[CHANGE_SPEED");
        RodPumpPoint best = ((RodPumpBest.Found) fast.best()).point();
        assertThat(fast.pumpOff().setPointFillage())
                .isCloseTo(0.85 * best.fillage() / best.inflowFillage(), within(1e-12));
        assertThat(fast.balanceBest()).isNotNull();
        assertThat(new RodPumpObjective.LeastEnergy().unit()).isEqualTo("kWh/STB");
        assertThat(RodPumpWellModel.of(RodPumpWells.weak(), FAST)
                        .optimum(RodPumpLimits.RATINGS, new RodPumpObjective.MostOil(), OptionalDouble.empty()))
                .isInstanceOf(RodPumpBest.Found.class);
    }
}
