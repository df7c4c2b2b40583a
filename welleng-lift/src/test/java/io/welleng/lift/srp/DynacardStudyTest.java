package io.welleng.lift.srp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import io.welleng.core.study.Advisory;
import io.welleng.core.study.Studies;
import io.welleng.core.survey.SurveyStation;
import io.welleng.lift.srp.card.Card;
import io.welleng.lift.srp.classify.CardClassification;
import io.welleng.lift.srp.predict.PumpPerformance;
import io.welleng.lift.srp.pump.PumpCondition;
import io.welleng.lift.srp.reading.IntakePressure;
import io.welleng.lift.srp.reading.PlungerFit;
import io.welleng.lift.srp.reading.PumpCardReading;
import io.welleng.lift.srp.rod.RodGrade;
import io.welleng.lift.srp.rod.StressCheck;
import io.welleng.lift.srp.rod.StressDiagram;
import io.welleng.lift.srp.unit.BalanceOutcome;
import io.welleng.lift.srp.unit.CardAlignment;
import io.welleng.lift.srp.unit.MotorEfficiency;
import io.welleng.lift.srp.unit.PrimeMover;
import io.welleng.lift.srp.wave.Damping;
import io.welleng.lift.srp.wave.DampingCriterion;
import io.welleng.lift.srp.wave.LowPass;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DynacardStudyTest {

    private static final RodPumpOutcome.Pumping FULL =
            DynacardCards.predict(DynacardCards.pumping(new PumpCondition.Full()));
    private static final Card CARD = CardPoint.card(FULL.surface().points());
    private static final DynacardStudy STUDY = DynacardCards.study(CARD);
    private static final UnitSetting UNIT = new UnitSetting(
            DynacardCards.UNIT, CardAlignment.BY_TIME, new PrimeMover(new MotorEfficiency.Constant(0.85), 0.9, true));
    private static final HoleSetting HOLE = new HoleSetting(
            List.of(
                    new SurveyStation(0, 0, 0),
                    new SurveyStation(1500, 0, 0),
                    new SurveyStation(2500, 12, 40),
                    new SurveyStation(5200, 12, 40)),
            0.15);

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    private static List<String> missing(DynacardOutcome.Analysed answer) {
        return answer.missing().stream().map(MissingPart::part).toList();
    }

    private static String why(DynacardOutcome.Analysed answer, String part) {
        return answer.missing().stream()
                .filter(one -> one.part().equals(part))
                .findFirst()
                .orElseThrow()
                .code();
    }

    /** Every part that is null or empty is explained, and nothing that is there is called missing. */
    static void missingPartsAreExplained(DynacardOutcome.Analysed answer) throws ReflectiveOperationException {
        for (RecordComponent part : DynacardOutcome.Analysed.class.getRecordComponents()) {
            if (part.getName().equals("missing")) {
                continue;
            }
            Object value = part.getAccessor().invoke(answer);
            boolean absent = value == null || value instanceof List<?> items && items.isEmpty();
            assertThat(missing(answer).contains(Json.snakeCase(part.getName())))
                    .as(part.getName())
                    .isEqualTo(absent);
        }
    }

    @Test
    void exampleAnswersEverythingAndIsFoundByName() throws ReflectiveOperationException {
        DynacardStudyType type = (DynacardStudyType) Studies.type("dynacard");
        DynacardStudy example = type.example();
        assertThat(Studies.read(Studies.write(example))).isEqualTo(example);
        DynacardReport report = example.run();
        assertThat(Json.read(Json.write(report), DynacardReport.class)).isEqualTo(report);
        assertThat(report.toString())
                .startsWith("DynacardReport[EX-SRP: Analysed[Surface[9.000 strokes/min of 55.53 in");
        DynacardOutcome.Analysed answer = (DynacardOutcome.Analysed) report.outcome();
        missingPartsAreExplained(answer);
        assertThat(answer.missing()).isEmpty();
        assertThat(type.summary()).doesNotEndWith(".");
        // what the predictive solver was told: liquid for 70 % of the stroke, 180 psia at the intake
        PumpCardReading.Read read = (PumpCardReading.Read) answer.reading();
        assertThat(read.fillage()).isCloseTo(0.7, within(0.05));
        assertThat(((IntakePressure.Found) read.intakePressure()).pressurePsia())
                .isCloseTo(180.0, within(10.0));
        CardClassification.Classified shown = (CardClassification.Classified) answer.pumpClass();
        assertThat(shown.label()).isEqualTo("fluid_pound");
        assertThat(shown.probabilities().stream()
                        .mapToDouble(p -> p.probability())
                        .sum())
                .isCloseTo(1.0, within(1e-9));
        assertThat(shown.evidence()).isNotEmpty();
        assertThat(answer.solverDifference().loadNrmse()).isLessThan(0.01);
        assertThat(answer.solverDifference().positionNrmse()).isLessThan(0.01);
        assertThat(answer.torque().kwhPerBbl())
                .isCloseTo(answer.torque().energy().kwhPerDay() / 45.0, within(1e-12));
    }

    /** The pump of the predictive solver comes back: stroke, load, pressure, rate; work and weights add up. */
    @Test
    void readsAFullPump() {
        DynacardOutcome.Analysed answer = DynacardCards.analysed(STUDY);
        PumpPerformance told = FULL.performance();
        PumpCardReading.Read read = (PumpCardReading.Read) answer.reading();
        assertThat(read.grossStrokeIn()).isCloseTo(told.grossStrokeIn(), within(0.003 * told.grossStrokeIn()));
        assertThat(read.fillage()).isCloseTo(1.0, within(0.03));
        assertThat(read.productionBblPerDay()).isCloseTo(told.liquidBblPerDay(), within(0.03 * told.liquidBblPerDay()));
        double area = Math.PI / 4 * 1.5 * 1.5;
        double difference = DynacardCards.dischargePsia(5000.0) - DynacardCards.INTAKE_PSIA;
        assertThat(read.fluidLoadLbf()).isCloseTo(area * difference, within(0.01 * area * difference));
        assertThat(answer.dischargePressurePsia()).isCloseTo(DynacardCards.dischargePsia(5000.0), within(1e-9));
        assertThat(answer.buoyantWeightLbf())
                .isCloseTo((1725 * 2.224 + 3275 * 1.634) * (1.0 - 0.128 * 0.9), within(1e-9));
        assertThat(answer.surface().powerHp())
                .isCloseTo(answer.surface().workFtLbf() * DynacardCards.SPEED / 33000.0, within(1e-12));
        assertThat(answer.surface().peakLoadLbf()).isEqualTo(CARD.peakLoadLbf());
        assertThat(answer.surface().minimumLoadLbf()).isEqualTo(CARD.minimumLoadLbf());
        assertThat(answer.pump().solver()).isEqualTo(SolverChoice.FOURIER);
        assertThat(answer.pump().dampingMismatch()).isNull();
        assertThat(answer.pump().work().residualFtLbf())
                .isCloseTo(0.0, within(0.001 * answer.surface().workFtLbf()));
        assertThat(CardPoint.card(answer.pump().points()).peakLoadLbf())
                .isEqualTo(answer.pump().peakLoadLbf());
        assertThat(answer.sections()).hasSize(2);
        for (int j = 0; j < 2; j++) {
            assertThat(answer.sections().get(j).topPeakLbf())
                    .isCloseTo(FULL.sections().get(j).topPeakLbf(), within(100.0));
        }
        assertThat(missing(answer))
                .containsExactlyInAnyOrder(
                        "solver_difference", "submergence", "stresses", "worst_stress", "torque", "rate");
        assertThat(answer.missing()).allSatisfy(one -> assertThat(one.code()).isEqualTo(MissingPart.NOT_GIVEN));
        assertThat(answer.missing().get(0)).hasToString("no solver_difference: Both solvers were not asked for.");
    }

    /** The damping is found from the work that the pump is known to do. */
    @Test
    void searchesTheDamping() throws ReflectiveOperationException {
        DampingChoice work = new DampingChoice.Searched(
                new DampingCriterion.PumpWork(FULL.energy().pumpFtLbf()), null);
        DynacardOutcome.Analysed found = DynacardCards.analysed(STUDY.withDamping(work));
        double perS = ((Damping.Coefficient) found.pump().damping()).perS();
        double told = new Damping.Factor(DynacardCards.FACTOR).upPerS(RodPiece.string(DynacardCards.RODS))[0];
        assertThat(perS).isCloseTo(told, within(0.02 * told));
        assertThat(found.pump().dampingMismatch()).isCloseTo(0.0, within(1.0));
        missingPartsAreExplained(found);

        DampingCriterion impossible = new DampingCriterion.PumpWork(2.0 * CARD.workFtLbf());
        DynacardOutcome.Analysed without =
                DynacardCards.analysed(STUDY.withDamping(new DampingChoice.Searched(impossible, null))
                        .withStress(StressSetting.of("D"))
                        .withSolver(SolverChoice.BOTH)
                        .withCasingPressurePsia(60.0)
                        .withMeasuredRateBblPerDay(80.0)
                        .withUnit(UNIT));
        missingPartsAreExplained(without);
        assertThat(without.pump()).isNull();
        assertThat(why(without, "pump")).isEqualTo("loses_too_much");
        assertThat(why(without, "stresses")).isEqualTo("no_pump_card");
        assertThat(why(without, "rate")).isEqualTo("no_reading");
        assertThat(without.torque().kwhPerBbl())
                .isCloseTo(without.torque().energy().kwhPerDay() / 80.0, within(1e-12));
        assertThat(without.toString()).contains("no pump card");

        DynacardOutcome.Analysed other = DynacardCards.analysed(
                STUDY.withDamping(new DampingChoice.Searched(impossible, new Damping.Factor(0.1))));
        assertThat(why(other, "damping_mismatch")).isEqualTo("loses_too_much");
        assertThat(other.pump().damping()).isEqualTo(new Damping.Factor(0.1));
    }

    @Test
    void takesTheSolverThatServes() {
        DampingChoice byDirection = new DampingChoice.Given(new Damping.UpDown(0.5, 0.7));
        DynacardOutcome.Analysed chosen = DynacardCards.analysed(STUDY.withDamping(byDirection));
        assertThat(chosen.pump().solver()).isEqualTo(SolverChoice.FINITE_DIFFERENCE);
        DynacardOutcome.Analysed series =
                DynacardCards.analysed(STUDY.withDamping(byDirection).withSolver(SolverChoice.FOURIER));
        assertThat(why(series, "pump")).isEqualTo("damping_by_direction");
        DynacardOutcome.Analysed both =
                DynacardCards.analysed(STUDY.withDamping(byDirection).withSolver(SolverChoice.BOTH));
        assertThat(both.pump().solver()).isEqualTo(SolverChoice.FINITE_DIFFERENCE);
        assertThat(why(both, "solver_difference")).isEqualTo("damping_by_direction");
        DynacardOutcome.Analysed apart = DynacardCards.analysed(STUDY.withDamping(
                new DampingChoice.Searched(DampingCriterion.LevelStrokes.usual(true), new Damping.Factor(0.1))));
        assertThat(apart.pump().solver()).isEqualTo(SolverChoice.FINITE_DIFFERENCE);
        DynacardOutcome.Analysed few = DynacardCards.analysed(
                STUDY.withLowPass(new LowPass.Fixed(12, LowPass.Window.SHARP)).withSolver(SolverChoice.BOTH));
        assertThat(few.pump().resolution().loadHarmonics()).isEqualTo(12);
        assertThat(few.solverDifference().loadNrmse()).isLessThan(1e-3);
        assertThat(few.solverDifference().greatestLoadLbf()).isPositive();
        assertThat(few.solverDifference().toString()).startsWith("SolverDifference[load up to");
    }

    /** The predicted card of a deviated well with friction, and of one with free tubing, are read for what they are. */
    @Test
    void knowsFrictionAndFreeTubing() {
        RodPumpOutcome.Pumping rubbed =
                DynacardCards.predict(DynacardCards.pumping(new PumpCondition.Full(), null, HOLE));
        DynacardOutcome.Analysed down = DynacardCards.analysed(
                DynacardCards.study(CardPoint.card(rubbed.surface().points())).withHole(HOLE));
        assertThat(down.pump().solver()).isEqualTo(SolverChoice.FINITE_DIFFERENCE);
        assertThat(down.pump().work().frictionFtLbf())
                .isCloseTo(
                        rubbed.energy().rodFrictionFtLbf(),
                        within(0.05 * rubbed.energy().rodFrictionFtLbf()));
        double area = Math.PI / 4 * 1.5 * 1.5;
        double tvd = HOLE.path().tvdFt(5000.0);
        double load = area * (DynacardCards.dischargePsia(tvd) - DynacardCards.INTAKE_PSIA);
        PumpCardReading.Read read = (PumpCardReading.Read) down.reading();
        assertThat(read.fluidLoadLbf()).isCloseTo(load, within(0.03 * load));

        TubingSetting free = new TubingSetting(2.375, 1.995, 0.0);
        RodPumpOutcome.Pumping hung =
                DynacardCards.predict(DynacardCards.pumping(new PumpCondition.Full(), free, null));
        DynacardStudy study = DynacardCards.study(CardPoint.card(hung.surface().points()));
        double told = hung.performance().grossStrokeIn();
        PumpCardReading.Read inTubing = (PumpCardReading.Read)
                DynacardCards.analysed(study.withTubing(free)).reading();
        assertThat(inTubing.grossStrokeIn()).isCloseTo(told, within(0.01 * told));
        PumpCardReading.Read asAnchored =
                (PumpCardReading.Read) DynacardCards.analysed(study.withTubing(new TubingSetting(2.375, 1.995, 5000.0)))
                        .reading();
        assertThat(asAnchored.grossStrokeIn()).isGreaterThan(told + 2.0);
    }

    @Test
    void holdsRodsAndUnitAgainstTheirRatings() throws ReflectiveOperationException {
        RodGrade line = new RodGrade("line", 90000, new StressDiagram.Line(40000, 0.5));
        StressSetting stress = new StressSetting(List.of(new GradeChoice.Named("C"), new GradeChoice.Own(line)), 0.9);
        DynacardStudy study = STUDY.withStress(stress)
                .withUnit(UNIT)
                .withCasingPressurePsia(60.0)
                .withMeasuredRateBblPerDay(60.0);
        assertThat(Studies.read(Studies.write(study))).isEqualTo(study);
        DynacardReport report = study.run();
        DynacardOutcome.Analysed answer = (DynacardOutcome.Analysed) report.outcome();
        missingPartsAreExplained(answer);
        StressCheck.Rated upper =
                (StressCheck.Rated) answer.stresses().sections().get(0).check();
        StressCheck.Rated lower =
                (StressCheck.Rated) answer.stresses().sections().get(1).check();
        double area = Math.PI / 4 * 0.875 * 0.875;
        assertThat(upper.maxStressPsi()).isCloseTo(answer.sections().get(0).topPeakLbf() / area, within(1e-9));
        assertThat(upper.allowablePsi()).isCloseTo(0.9 * (90000 / 4.0 + 0.5625 * upper.minStressPsi()), within(1e-9));
        assertThat(lower.allowablePsi()).isCloseTo(0.9 * (40000 + 0.5 * lower.minStressPsi()), within(1e-9));
        assertThat(((StressCheck.Rated) answer.worstStress().check()).loading())
                .isEqualTo(Math.max(upper.loading(), lower.loading()));
        TorqueFigures torque = answer.torque();
        BalanceOutcome.Balanced best = (BalanceOutcome.Balanced) torque.leastPeak();
        assertThat(best.after().peakInLbf()).isLessThanOrEqualTo(torque.torque().peakInLbf());
        assertThat(torque.points().stream()
                        .mapToDouble(TorquePoint::netInLbf)
                        .max()
                        .orElseThrow())
                .isEqualTo(torque.torque().greatestInLbf());
        assertThat(torque.points().stream()
                        .mapToDouble(p -> Math.abs(p.balancedInLbf()))
                        .max()
                        .orElseThrow())
                .isCloseTo(best.after().peakInLbf(), within(1e-6));
        assertThat(torque.points().get(40).netInLbf())
                .isCloseTo(
                        torque.points().get(40).wellInLbf()
                                - torque.points().get(40).counterbalanceInLbf(),
                        within(1e-6));
        assertThat(torque.loading().structureLoading()).isCloseTo(CARD.peakLoadLbf() / 13300.0, within(1e-12));
        assertThat(torque.toString()).contains("Balanced[");
        // intake pressure less casing pressure over the gradient of the fluid
        double intake =
                ((IntakePressure.Found) ((PumpCardReading.Read) answer.reading()).intakePressure()).pressurePsia();
        assertThat(answer.submergence().liquidAbovePumpFt())
                .isCloseTo((intake - 60.0) / (0.9 * 62.3664 / 144.0), within(1e-9));
        assertThat(answer.submergence().levelFt() + answer.submergence().liquidAbovePumpFt())
                .isCloseTo(5000.0, within(1e-9));
        assertThat(answer.submergence().toString()).contains("ft of liquid above the pump");
        assertThat(answer.rate().estimateOverMeasured())
                .isCloseTo(answer.rate().estimatedBblPerDay() / 60, within(1e-12));
        assertThat(report.advisories()).extracting(Advisory::code).contains("rate_is_not_the_measured");
        assertThat(answer.toString()).contains("worst SectionStress[");

        DynacardReport pressed = study.withCasingPressurePsia(900.0)
                .withMeasuredRateBblPerDay(0.0)
                .run();
        DynacardOutcome.Analysed below = (DynacardOutcome.Analysed) pressed.outcome();
        assertThat(why(below, "submergence")).isEqualTo("intake_below_casing_pressure");
        assertThat(pressed.advisories()).extracting(Advisory::code).contains("intake_below_casing_pressure");
        assertThat(below.rate().estimateOverMeasured()).isNull();
        assertThat(below.rate().toString()).contains("0 bbl/d measured");
        assertThat(below.torque().kwhPerBbl()).isNull();
    }

    /** Too much fluid load for the discharge pressure: a plunger given too small. */
    @Test
    void saysWhenThereIsNoIntakePressure() throws ReflectiveOperationException {
        DynacardStudy small = DynacardStudy.of(
                        "W-1", STUDY.card(), STUDY.rods(), STUDY.damping(), PumpSetting.of(1.25), 0.9, 100)
                .withCasingPressurePsia(60.0);
        DynacardOutcome.Analysed answer = DynacardCards.analysed(small);
        assertThat(why(answer, "submergence")).isEqualTo("no_intake_pressure");
        missingPartsAreExplained(answer);
        DynacardStudy parted = DynacardCards.study(new PumpCondition.PartedRod(4000.0))
                .withCasingPressurePsia(60.0)
                .withMeasuredRateBblPerDay(5.0);
        DynacardOutcome.Analysed none = DynacardCards.analysed(parted);
        missingPartsAreExplained(none);
        assertThat(none.reading()).isNotNull();
    }

    /** The size of the loads tells what their shape cannot: weight that is missing, and a plunger without a load. */
    @Test
    void findsPartedRodsAndFlowingWells() {
        DynacardReport parted =
                DynacardCards.study(new PumpCondition.PartedRod(3000.0)).run();
        Advisory missing = parted.advisories().stream()
                .filter(one -> one.code().equals("rod_weight_missing"))
                .findFirst()
                .orElseThrow();
        double weight = (1725 * 2.224 + 1275 * 1.634) * (1.0 - 0.128 * 0.9);
        assertThat(missing.value()).isCloseTo(weight, within(0.002 * weight));
        double depth = Double.parseDouble(missing.message().replaceAll(".*down to ([0-9.]+) ft.*", "$1"));
        assertThat(depth).isCloseTo(3000.0, within(15.0));
        DynacardReport flowing =
                DynacardCards.study(new PumpCondition.Flowing()).run();
        assertThat(flowing.advisories()).extracting(Advisory::code).contains("no_fluid_load");
        assertThat(STUDY.run().advisories())
                .extracting(Advisory::code)
                .doesNotContain("no_fluid_load", "rod_weight_missing");
    }

    @Test
    void fewPointsAreSaid() {
        Card card = CardPoint.card(DynacardCards.predict(DynacardCards.pumping(new PumpCondition.Full()))
                .surface()
                .points());
        assertThat(DynacardCards.study(card.resampled(31)).run().advisories())
                .extracting(Advisory::code)
                .contains("few_points");
        assertThat(DynacardCards.study(card.resampled(32)).run().advisories())
                .extracting(Advisory::code)
                .doesNotContain("few_points");
    }

    @Test
    void leakageAndTankVolumesAreTakenOff() {
        PumpSetting worn = new PumpSetting(1.5, 0.0, 0.5, new PlungerFit(0.006, 48, 5), 1.1);
        DynacardOutcome.Analysed answer = DynacardCards.analysed(
                DynacardStudy.of("W-1", STUDY.card(), STUDY.rods(), STUDY.damping(), worn, 0.9, 100)
                        .withMeasuredRateBblPerDay(50.0));
        PumpCardReading.Read read = (PumpCardReading.Read) answer.reading();
        assertThat(read.leakageBblPerDay()).isPositive();
        assertThat(answer.rate().estimatedBblPerDay()).isEqualTo(read.productionStbPerDay());
        assertThat(read.productionStbPerDay())
                .isCloseTo((read.netDisplacementBblPerDay() - read.leakageBblPerDay()) / 1.1, within(1e-9));
    }
}
