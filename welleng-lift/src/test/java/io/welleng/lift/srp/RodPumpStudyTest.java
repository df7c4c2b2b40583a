package io.welleng.lift.srp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.core.study.Advisory;
import io.welleng.core.study.Studies;
import io.welleng.core.survey.SurveyStation;
import io.welleng.lift.srp.predict.PumpPerformance;
import io.welleng.lift.srp.pump.DownholePump;
import io.welleng.lift.srp.pump.PumpCondition;
import io.welleng.lift.srp.pump.PumpFluid;
import io.welleng.lift.srp.rod.StressCheck;
import io.welleng.lift.srp.rp11l.Rp11lReport;
import io.welleng.lift.srp.unit.LongStroke;
import io.welleng.lift.srp.unit.MotorEfficiency;
import io.welleng.lift.srp.unit.PrimeMover;
import io.welleng.lift.srp.unit.StrokeOnly;
import io.welleng.lift.srp.wave.Damping;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RodPumpStudyTest {

    private static final RodPumpStudy FULL = DynacardCards.pumping(new PumpCondition.Full());

    static List<PumpCondition> conditions() {
        return Conditions.all();
    }

    private static String why(RodPumpOutcome.Pumping answer, String part) {
        return answer.missing().stream()
                .filter(one -> one.part().equals(part))
                .findFirst()
                .orElseThrow()
                .code();
    }

    private static void missingPartsAreExplained(RodPumpOutcome.Pumping answer) throws ReflectiveOperationException {
        for (RecordComponent part : RodPumpOutcome.Pumping.class.getRecordComponents()) {
            assertThat(answer.missing().stream().anyMatch(one -> one.part().equals(Json.snakeCase(part.getName()))))
                    .as(part.getName())
                    .isEqualTo(part.getAccessor().invoke(answer) == null);
        }
    }

    @Test
    void exampleAnswersEverythingAndIsFoundByName() throws ReflectiveOperationException {
        RodPumpStudyType type = (RodPumpStudyType) Studies.type("rod_pump");
        RodPumpStudy example = type.example();
        assertThat(type.summary()).doesNotEndWith(".");
        assertThat(Studies.read(Studies.write(example))).isEqualTo(example);
        RodPumpReport report = example.run();
        assertThat(Json.read(Json.write(report), RodPumpReport.class)).isEqualTo(report);
        assertThat(report.toString()).startsWith("RodPumpReport[EX-SRP: Pumping[Surface[9.000 strokes/min of 55.53 in");
        RodPumpOutcome.Pumping answer = (RodPumpOutcome.Pumping) report.outcome();
        missingPartsAreExplained(answer);
        assertThat(answer.missing()).isEmpty();
        assertThat(answer.torque().kwhPerBbl())
                .isCloseTo(
                        answer.torque().energy().kwhPerDay()
                                / answer.performance().liquidBblPerDay(),
                        within(1e-12));
        // a balance has no part in the work of a stroke
        assertThat(answer.torque().energyBalanced().gearboxHp())
                .isCloseTo(
                        answer.torque().energy().gearboxHp(),
                        within(0.01 * answer.torque().energy().gearboxHp()));
        StressCheck.Rated worst = (StressCheck.Rated) answer.worstStress().check();
        assertThat(worst.loading()).isLessThan(1.0);
    }

    /** Every condition gives a report that comes back from JSON; liquid is lifted where and as it should be. */
    @ParameterizedTest
    @MethodSource("conditions")
    void everyConditionIsAnswered(PumpCondition condition) throws ReflectiveOperationException {
        RodPumpStudy study = FULL.withCondition(condition).withStress(StressSetting.of("K"));
        assertThat(Studies.read(Studies.write(study))).isEqualTo(study);
        RodPumpReport report = study.run();
        assertThat(Json.read(Json.write(report), RodPumpReport.class)).isEqualTo(report);
        RodPumpOutcome.Pumping answer = (RodPumpOutcome.Pumping) report.outcome();
        missingPartsAreExplained(answer);
        assertThat(answer.energy().imbalance()).isCloseTo(0.0, within(0.02));
        assertThat(answer.surface().points()).hasSize(360);
        assertThat(answer.pumpCard()).hasSize(360);
        assertThat(answer.surface().peakLoadLbf())
                .isCloseTo(
                        answer.sections().get(0).topPeakLbf(),
                        within(0.01 * answer.surface().peakLoadLbf()));
        assertThat(answer.stresses().sections()).hasSameSizeAs(answer.sections());
        PumpPerformance done = answer.performance();
        if (!condition.drivesPump()) {
            assertThat(done.liquidBblPerDay()).isZero();
            assertThat(answer.torque().kwhPerBbl()).isNull();
            assertThat(why(answer, "rp11l")).isEqualTo("parted");
        } else {
            assertThat(answer.rp11l().figures())
                    .extracting(ComparedFigure::name)
                    .contains("peak_torque_in_lbf");
        }
    }

    /** The data sheet beside it is that of the same net lift; in a slow, simple well both agree on the loads. */
    @Test
    void quickMethodStandsBeside() {
        RodPumpOutcome.Pumping answer = DynacardCards.predict(FULL);
        double lift = (DynacardCards.dischargePsia(5000) - 200) * Math.PI / 4 / (0.340 * 0.9);
        assertThat(answer.rp11l().netLiftFt()).isCloseTo(lift, within(1e-9 * lift));
        Rp11lReport sheet = answer.rp11l().report();
        assertThat(sheet.fluidLoadLbf()).isCloseTo(0.340 * 0.9 * 2.25 * lift, within(1e-6));
        ComparedFigure peak = answer.rp11l().figures().get(0);
        assertThat(peak.name()).isEqualTo("peak_load_lbf");
        assertThat(peak.rp11l()).isEqualTo(sheet.peakLoadLbf());
        assertThat(peak.waveEquation()).isEqualTo(answer.surface().peakLoadLbf());
        // Clegg: 7 % of a load is easily exceeded in a single well
        assertThat(peak.rp11l()).isCloseTo(peak.waveEquation(), within(0.07 * peak.waveEquation()));
        assertThat(answer.rp11l().toString()).contains("polished_rod_hp");
    }

    @Test
    void saysWhyTheQuickMethodIsNotThere() throws ReflectiveOperationException {
        RodPumpStudy geometry = FULL.withMotion(new MotionSource.Geometry(new StrokeOnly(100.0)));
        RodPumpOutcome.Pumping motion = DynacardCards.predict(geometry);
        assertThat(why(motion, "torque")).isEqualTo(MissingPart.NOT_GIVEN);
        assertThat(motion.rp11l().figures()).extracting(ComparedFigure::name).doesNotContain("peak_torque_in_lbf");
        RodPumpOutcome.Pumping creeping =
                DynacardCards.predict(FULL.withMotion(new MotionSource.Geometry(new LongStroke(288, 18)))
                        .withSpeed(new PumpSpeed.Constant(1)));
        assertThat(why(creeping, "rp11l")).isEqualTo("off_chart");
        missingPartsAreExplained(creeping);
        RodPumpStudy glass = new RodPumpStudy(
                "W-2",
                List.of(
                        new RodPiece.Catalogued("1 in fibreglass", 3000),
                        new RodPiece.Catalogued("7/8 in steel", 2000)),
                FULL.motion(),
                FULL.speed(),
                FULL.pump(),
                FULL.condition(),
                FULL.fluid(),
                FULL.damping(),
                null,
                null,
                null,
                null);
        assertThat(why(DynacardCards.predict(glass), "rp11l")).isEqualTo("fibreglass");
        RodPumpStudy light = new RodPumpStudy(
                "W-3",
                DynacardCards.RODS,
                FULL.motion(),
                FULL.speed(),
                FULL.pump(),
                FULL.condition(),
                new PumpFluid(200, 2000, 0.2, 2.5e5, 1.2),
                FULL.damping(),
                null,
                null,
                null,
                null);
        assertThat(why(DynacardCards.predict(light), "rp11l")).isEqualTo("gravity");
    }

    @Test
    void slipMotorAndStall() {
        PumpSpeed slip = new PumpSpeed.SlipMotor(8.2, 120_000, 0.08, 3e5, 250_000, 330);
        RodPumpStudy study =
                FULL.withSpeed(slip).withPrimeMover(new PrimeMover(new MotorEfficiency.Constant(0.9), 0.9, true));
        assertThat(Studies.read(Studies.write(study))).isEqualTo(study);
        RodPumpOutcome.Pumping answer = DynacardCards.predict(study);
        assertThat(answer.surface().strokesPerMinute()).isBetween(7.0, 8.2);
        assertThat(answer.torque().energy().billedKw()).isPositive();
        RodPumpReport stalled = FULL.withSpeed(new PumpSpeed.SlipMotor(8, 500, 0.01, 1000, 0, 0))
                .run();
        assertThat(stalled.outcome()).isInstanceOf(RodPumpOutcome.Stalled.class);
        assertThat(stalled.toString()).contains("Stalled[crank at");
        assertThat(Json.read(Json.write(stalled), RodPumpReport.class)).isEqualTo(stalled);
    }

    /** A weak spring of gas under a plunger that strikes: this well does not repeat itself within the cycles allowed. */
    @Test
    void strokesThatDoNotRepeatAreSaidSo() {
        RodPumpStudy hopping = new RodPumpStudy(
                "W-4",
                List.of(new RodPiece.Catalogued("5/8 in steel", 9000)),
                new MotionSource.Geometry(new StrokeOnly(60)),
                new PumpSpeed.Constant(22),
                new DownholePump(2.5, 0.2, 0),
                new PumpCondition.TaggingDown(15, 1e5),
                new PumpFluid(100, 4000, 0.9, 3e5, 1.3),
                new Damping.Factor(0.0),
                null,
                null,
                StressSetting.of("D"),
                null);
        RodPumpReport report = hopping.run();
        assertThat(report.outcome()).isInstanceOf(RodPumpOutcome.NotPeriodic.class);
        assertThat(report.toString()).contains("NotPeriodic[Periodicity[");
        assertThat(Json.read(Json.write(report), RodPumpReport.class)).isEqualTo(report);
    }

    @Test
    void tubingAndHoleChangeTheAnswer() {
        RodPumpOutcome.Pumping anchored = DynacardCards.predict(FULL);
        RodPumpOutcome.Pumping hung = DynacardCards.predict(FULL.withTubing(new TubingSetting(2.375, 1.995, 0.0)));
        RodPumpOutcome.Pumping held = DynacardCards.predict(FULL.withTubing(new TubingSetting(2.375, 1.995, 5000.0)));
        assertThat(held.performance()).isEqualTo(anchored.performance());
        assertThat(hung.performance().grossStrokeIn())
                .isLessThan(anchored.performance().grossStrokeIn() - 2.0);
        HoleSetting hole = new HoleSetting(
                List.of(new SurveyStation(0, 0, 0), new SurveyStation(2000, 25, 0), new SurveyStation(5000, 25, 0)),
                0.2);
        RodPumpOutcome.Pumping rubbed = DynacardCards.predict(FULL.withHole(hole));
        assertThat(rubbed.energy().rodFrictionFtLbf()).isPositive();
        assertThat(anchored.energy().rodFrictionFtLbf()).isZero();
        assertThat(rubbed.buoyantWeightLbf()).isLessThan(anchored.buoyantWeightLbf());
    }

    /** A unit of one's own is the same as the published one with its figures. */
    @Test
    void unitsMayBeBroughtAlong() {
        UnitSource own = new UnitSource.Own(DynacardCards.UNIT.unit());
        RodPumpStudy study = FULL.withMotion(new MotionSource.Unit(own));
        assertThat(Studies.read(Studies.write(study))).isEqualTo(study);
        assertThat(study.run()).isEqualTo(FULL.run());
    }

    @Test
    void advisoriesOfTheSolverAreInTheReport() {
        RodPumpReport flowing = FULL.withCondition(new PumpCondition.Flowing()).run();
        assertThat(flowing.advisories()).extracting(Advisory::code).contains("flowing_rate_not_predicted");
    }

    @Test
    void refusesWhatDoesNotGoTogether() {
        assertThatThrownBy(() -> FULL.withTubing(new TubingSetting(2.375, 1.995, 5001)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("anchorDepthFt");
        assertThatThrownBy(() -> FULL.withSpeed(new PumpSpeed.Constant(0))).hasMessageContaining("strokesPerMinute");
        assertThatThrownBy(() -> FULL.withCondition(new PumpCondition.PartedRod(6000)))
                .hasMessageContaining("depthFt");
        assertThatThrownBy(() -> FULL.withStress(new StressSetting(
                        List.of(new GradeChoice.Named("C"), new GradeChoice.Named("C"), new GradeChoice.Named("D")),
                        1.0)))
                .hasMessageContaining("stress.grades");
        assertThatThrownBy(() -> new RodPumpStudy(
                        "W-5",
                        FULL.rods(),
                        FULL.motion(),
                        FULL.speed(),
                        FULL.pump(),
                        FULL.condition(),
                        FULL.fluid(),
                        new Damping.BySection(List.of(0.3, 0.4)),
                        null,
                        null,
                        null,
                        null))
                .hasMessageContaining("the same in all sections");
        assertThat(new StressSetting(List.of(new GradeChoice.Named("C"), new GradeChoice.Named("D")), 1.0)
                        .report(DynacardCards.predict(FULL.withCondition(new PumpCondition.PartedRod(1000)))
                                .sections())
                        .sections())
                .hasSize(1);
    }
}
