package io.welleng.lift.srp.well;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import io.welleng.core.study.Advisory;
import io.welleng.core.study.StudyType;
import io.welleng.lift.optimum.LimitCheck;
import io.welleng.lift.optimum.Prices;
import io.welleng.lift.srp.predict.PredictionOutcome;
import io.welleng.lift.well.PumpReading;
import io.welleng.nodal.ipr.InflowSpec;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class RodPumpStudyTest {

    private static final CardPredictor FAST = new RigidCards();

    @Test
    void theExampleIsRegisteredRunsAndRoundTrips() {
        StudyType<?> type = ServiceLoader.load(StudyType.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(one -> one.name().equals("rod_pump_optimize"))
                .findFirst()
                .orElseThrow();
        assertThat(type.studyClass()).isEqualTo(RodPumpOptimizeStudy.class);
        assertThat(type.summary()).isNotBlank().doesNotEndWith(".");
        RodPumpOptimizeStudy example = new RodPumpOptimizeStudyType().example();
        assertThat(Json.read(Json.write(example), RodPumpOptimizeStudy.class)).isEqualTo(example);

        RodPumpOptimizeReport report = example.run();

        assertThat(Json.read(Json.write(report), RodPumpOptimizeReport.class)).isEqualTo(report);
        RodPumpBest.Found best = (RodPumpBest.Found) report.best();
        assertThat(best.limits()).allMatch(LimitCheck::holds);
        assertThat(report.today().operating()).isPresent();
        assertThat(report.findings()).isNotEmpty();
        assertThat(report.toString()).startsWith("RodPumpOptimizeReport[EX-ROD: ");
        // What the best is said to do is what the wave equation says there.
        RodPumpPoint again = RodPumpWellModel.of(example.pump())
                .at(best.point().strokesPerMinute(), best.geometry())
                .operating()
                .orElseThrow();
        assertThat(again.peakLoadLbf()).isEqualTo(best.point().peakLoadLbf());
        assertThat(again.rateStbPerDay()).isEqualTo(best.point().rateStbPerDay());
        assertThat(again.rodLoading()).isEqualTo(best.point().rodLoading());
    }

    /** A reading made of a model with known factors gives them back. */
    @Test
    void aReadingGivesTheFactorsBack() {
        RodPumpWell truth = RodPumpWells.strong();
        RodPumpWell leaking = truth.withBarrel(truth.barrel().withDisplacementFactor(0.85));
        RodPumpPoint measured =
                RodPumpWellModel.of(leaking, FAST).at(9.0).operating().orElseThrow();
        RodPumpReading reading = new RodPumpReading(
                new PumpReading(measured.rateStbPerDay(), measured.intakePressurePsia(), null), null);

        RodPumpCalibration.Calibrated back =
                (RodPumpCalibration.Calibrated) RodPumpCalibration.of(truth, 9.0, reading, FAST);

        assertThat(back.displacementFactor()).isCloseTo(0.85, within(3e-4));
        assertThat(back.factors().inflow()).isCloseTo(1.0, within(1e-4));
        assertThat(RodPumpWellModel.of(back.spec(), FAST)
                        .at(9.0)
                        .operating()
                        .orElseThrow()
                        .rateStbPerDay())
                .isCloseTo(measured.rateStbPerDay(), within(1e-3 * measured.rateStbPerDay()));
        assertThat(back.toString()).startsWith("Calibrated[inflow 1.000");

        RodPumpOptimizeReport report = new RodPumpOptimizeStudy(truth, 9.0, null, null, reading).run(FAST);
        assertThat(report.calibration()).isInstanceOf(RodPumpCalibration.Calibrated.class);
        assertThat(report.today().operating().orElseThrow().rateStbPerDay())
                .isCloseTo(measured.rateStbPerDay(), within(1e-3 * measured.rateStbPerDay()));
    }

    @Test
    void aReadingOfAPumpedOffWellUsesItsFillage() {
        RodPumpWell truth = RodPumpWells.weak();
        RodPumpPoint measured = RodPumpWellModel.of(truth).at(10.0).operating().orElseThrow();
        assertThat(measured.isPumpedOff()).isTrue();
        RodPumpReading reading =
                new RodPumpReading(new PumpReading(measured.rateStbPerDay(), 80.0, null), measured.fillage());

        RodPumpCalibration.Calibrated back =
                (RodPumpCalibration.Calibrated) RodPumpCalibration.of(truth, 10.0, reading);

        // The solver takes the fillage by the stroke, the point reports liquid over displacement.
        assertThat(back.displacementFactor()).isCloseTo(1.0, within(0.02));
    }

    @Test
    void readingsThatDoNotGoWithThePumpSaySo() {
        RodPumpWell spec = RodPumpWells.strong();
        RodPumpCalibration low =
                RodPumpCalibration.of(spec, 8.0, new RodPumpReading(new PumpReading(100.0, 50.0, null), null), FAST);
        RodPumpCalibration much =
                RodPumpCalibration.of(spec, 8.0, new RodPumpReading(new PumpReading(900.0, 700.0, null), null), FAST);
        RodPumpCalibration above =
                RodPumpCalibration.of(spec, 8.0, new RodPumpReading(new PumpReading(100.0, 5000.0, null), null), FAST);
        CardPredictor stalls = well -> new PredictionOutcome.Stalled(1.0, 2.0, 0.0);
        RodPumpCalibration stalled = RodPumpCalibration.of(
                spec, 8.0, new RodPumpReading(new PumpReading(300.0, 1200.0, null), null), stalls);

        assertThat(((RodPumpCalibration.NotPossible) low).reason()).contains("below that of a pumped-off well");
        assertThat(((RodPumpCalibration.NotPossible) much).reason()).contains("were measured");
        assertThat(above).isInstanceOf(RodPumpCalibration.NotPossible.class);
        assertThat(((RodPumpCalibration.NotPossible) stalled).reason()).contains("no card");
        assertThatThrownBy(() -> new RodPumpReading(new PumpReading(100.0, 50.0, null), 1.5))
                .hasMessageContaining("fillage");
        RodPumpOptimizeReport report = new RodPumpOptimizeStudy(
                        spec,
                        8.0,
                        RodPumpLimits.RATINGS.withSpeeds(7.0, 9.0),
                        new RodPumpObjective.BestMargin(new Prices(60.0, 0.1, 0.5)),
                        new RodPumpReading(new PumpReading(100.0, 50.0, null), null))
                .run(FAST);
        assertThat(report.calibration()).isInstanceOf(RodPumpCalibration.NotPossible.class);
        assertThat(((RodPumpBest.Found) report.best()).objectiveUnit()).isEqualTo("USD/d");
    }

    @Test
    void aDeadWellHasAReportToo() {
        RodPumpOptimizeReport report = new RodPumpOptimizeStudy(
                        RodPumpWells.spec(RodPumpWells.well(
                                new InflowSpec.VogelPi(70.0, 1.0), 5600, 5200, RodPumpWells.fluid(100.0, 0.5))),
                        8.0)
                .run(FAST);

        assertThat(report.today()).isInstanceOf(RodPumpOutcome.NoLift.class);
        assertThat(report.best()).isInstanceOf(RodPumpBest.NoneWithinLimits.class);
        assertThat(report.pumpOff()).isNull();
        assertThat(report.balanceToday()).isNull();
        assertThat(report.findings()).isEmpty();
        assertThat(Json.read(Json.write(report), RodPumpOptimizeReport.class)).isEqualTo(report);
    }

    @Test
    void cautionsComeAlong() {
        RodPumpWell spec = RodPumpWells.strong();
        RodPumpWell loose =
                spec.withBarrel(new PumpBarrel(spec.barrel().pump(), 2.5e5, 1.2, new PlungerFit(0.02, 48.0), null));

        RodPumpOptimizeReport report =
                new RodPumpOptimizeStudy(loose, 8.0, RodPumpLimits.RATINGS.withSpeeds(7.0, 9.0), null, null).run(FAST);

        assertThat(report.advisories()).extracting(Advisory::code).contains("plunger_clearance_outside_slip_tests");
    }
}
