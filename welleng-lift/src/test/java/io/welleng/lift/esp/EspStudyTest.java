package io.welleng.lift.esp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.welleng.core.json.Json;
import io.welleng.core.study.Advisory;
import io.welleng.core.study.Study;
import io.welleng.core.study.StudyType;
import io.welleng.lift.esp.pump.PumpWear;
import io.welleng.lift.well.PumpReading;
import io.welleng.lift.well.PumpedWell;
import io.welleng.lift.well.WellFactors;
import io.welleng.pvt.FluidPoint;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class EspStudyTest {

    private static final EspStudy EXAMPLE = new EspStudyType().example();

    @Test
    void isFoundByItsName() {
        StudyType<?> type = ServiceLoader.load(StudyType.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(one -> one.name().equals("esp"))
                .findFirst()
                .orElseThrow();
        Study<?> study = type.example();

        assertThat(type.studyClass()).isEqualTo(EspStudy.class);
        assertThat(type.summary()).isNotBlank().doesNotEndWith(".");
        assertThat(study.run()).isInstanceOf(EspReport.class);
    }

    @Test
    void jsonGoesThereAndBack() {
        EspReport report = EXAMPLE.run();

        assertThat(Json.read(Json.write(EXAMPLE), EspStudy.class)).isEqualTo(EXAMPLE);
        assertThat(Json.read(Json.write(report), EspReport.class)).isEqualTo(report);
        assertThat(EXAMPLE.run()).isEqualTo(report);
        assertThat(report.toString()).contains("EX-ESP at 50.00 Hz").doesNotContain("\n");
    }

    @Test
    void reportHasTodayTheOptimumAndTheCurves() {
        EspReport report = EXAMPLE.run();
        EspPoint today = Wells.point(report.outcome());
        FrequencyOptimum.Best best = (FrequencyOptimum.Best) report.optimum();

        assertThat(report.statuses()).extracting(EspStatus::condition).containsExactly(EspCondition.NORMAL);
        assertThat(best.objective()).isGreaterThan(0);
        assertThat(best.gain().objective()).isPositive();
        assertThat(report.optimum().curve())
                .isSortedAccordingTo(Comparator.comparingDouble(FrequencyPoint::frequencyHz))
                .hasSizeGreaterThan(12);
        assertThat(report.pumpCurves())
                .extracting(PumpCurve::frequencyHz)
                .contains(30.0, 40.0, 50.0, 60.0, 70.0, best.frequencyHz());
        // The curves of pump and well cross where the pump runs.
        PumpCurve curve = report.pumpCurves().stream()
                .filter(one -> one.frequencyHz() == 50.0)
                .findFirst()
                .orElseThrow();
        double below = Double.NaN;
        for (int i = 0; i < curve.points().size(); i++) {
            HeadPoint pump = curve.points().get(i);
            SystemPoint well = report.systemCurve().get(i);
            assertThat(well.rateStbPerDay()).isEqualTo(pump.rateStbPerDay());
            boolean pushes = pump.rateStbPerDay() <= today.rateStbPerDay();
            assertThat(pump.headFt() > well.headFt()).as("%s, %s", pump, well).isEqualTo(pushes);
            below = pushes ? pump.headFt() : below;
        }
        assertThat(below).isGreaterThan(today.pump().totalDynamicHeadFt());
        assertThat(curve.lower().shareOfBep()).isEqualTo(0.8);
        assertThat(curve.upper().rateStbPerDay()).isGreaterThan(curve.best().rateStbPerDay());
        assertThat(curve.toString()).contains("50.00 Hz");
        assertThat(curve.points().get(0).toString() + report.systemCurve().get(0))
                .contains("ft");
    }

    /** Gas and liquid above the intake weigh what the pressures say. */
    @Test
    void levelInTheAnnulusCarriesThePressure() {
        EspReport report = EXAMPLE.run();
        EspPoint point = Wells.point(report.outcome());
        AnnulusLevel.Found level = (AnnulusLevel.Found) report.annulusLevel();
        FluidPoint fluid = new FluidPoint(EXAMPLE.well().fluid());
        fluid.moveTo(120, point.intake().temperatureF());
        double gas = 120 * Math.exp(fluid.gasDensityLbPerFt3() / 144 / 120 * level.levelTvdFt());

        assertThat(gas + level.submergenceFt() * level.liquidGradientPsiPerFt())
                .isCloseTo(point.intake().pressurePsia(), within(1e-3));
        assertThat(level.levelTvdFt() + level.submergenceFt()).isCloseTo(6800, within(1e-6));
        assertThat(AnnulusLevel.of(EXAMPLE.well(), point, 5000)).isInstanceOf(AnnulusLevel.BelowIntake.class);
        EspPoint high = Wells.point(
                EspModel.of(Wells.well(Wells.gassy(), 4200, 2.5, 7500, 6800), Wells.pump("4.0-1750", 60, 100))
                        .at(40));
        AnnulusLevel full = AnnulusLevel.of(EXAMPLE.well(), high, 20);
        assertThat(full).isInstanceOf(AnnulusLevel.Full.class);
        assertThat(full.toString() + AnnulusLevel.of(EXAMPLE.well(), point, 5000) + level)
                .contains("excess", "missing", "above the intake");
    }

    /** What a worn pump in a changed well would read gives back the wear and the change. */
    @Test
    void calibrationFindsWhatTheReadingsWereMadeWith() {
        PumpedWell well = Wells.gassyWell();
        Esp asNew = Wells.pump("4.0-1750", 220, 150);
        WellFactors factors = new WellFactors(0.85, 1.06, 1.0);
        Esp worn = asNew.withWear(new PumpWear(0.83, 0.83));
        EspPoint truth =
                Wells.point(EspModel.of(well.withFactors(factors), worn).at(60));
        PumpReading reading = new PumpReading(
                truth.rateStbPerDay(),
                truth.intake().pressurePsia(),
                truth.pump().dischargePressurePsia());

        EspCalibration.Calibrated found = (EspCalibration.Calibrated) EspCalibration.of(well, asNew, 60, reading);

        assertThat(found.factors().inflow()).isCloseTo(0.85, within(1e-3));
        assertThat(found.factors().gravity()).isCloseTo(1.06, within(1e-3));
        assertThat(found.headFactor()).isCloseTo(0.83, within(1e-3));
        assertThat(found.esp().wear().efficiencyFactor()).isCloseTo(0.83, within(1e-3));
        assertThat(found.toString()).contains("inflow 0.85", "head 0.83");
        EspReport report = new EspStudy(well, asNew, 60, null, null, reading, null).run();
        assertThat(Wells.point(report.outcome()).rateStbPerDay())
                .isCloseTo(truth.rateStbPerDay(), withinPercentage(0.2));
        assertThat(Json.read(Json.write(report), EspReport.class)).isEqualTo(report);
    }

    @Test
    void readingsThatDoNotGoWithThePumpAreExplained() {
        PumpedWell well = Wells.gassyWell();
        Esp esp = Wells.pump("4.0-1750", 220, 150);
        EspPoint truth = Wells.point(EspModel.of(well, esp).at(60));
        double rate = truth.rateStbPerDay();
        double intake = truth.intake().pressurePsia();
        double discharge = truth.pump().dischargePressurePsia();

        EspCalibration.Calibrated strong = (EspCalibration.Calibrated)
                EspCalibration.of(well, esp, 60, new PumpReading(rate, intake, discharge + 150));
        assertThat(strong.advisories()).extracting(Advisory::code).contains("calibration_head_above_catalogue");
        assertThat(strong.headFactor()).isEqualTo(1.0);
        EspCalibration.Calibrated weak = (EspCalibration.Calibrated)
                EspCalibration.of(well, esp, 60, new PumpReading(rate, intake, discharge - 250));
        assertThat(weak.advisories()).extracting(Advisory::code).contains("calibration_head_factor_low");
        // Head and efficiency keep the proportion they had.
        EspCalibration.Calibrated uneven = (EspCalibration.Calibrated) EspCalibration.of(
                well, esp.withWear(new PumpWear(0.95, 0.76)), 60, new PumpReading(rate, intake, discharge - 250));
        assertThat(uneven.esp().wear().efficiencyFactor())
                .isCloseTo(0.8 * uneven.esp().wear().headFactor(), within(1e-12));
        EspCalibration.Calibrated noDischarge =
                (EspCalibration.Calibrated) EspCalibration.of(well, esp, 60, new PumpReading(rate, intake, null));
        assertThat(noDischarge.headFactor()).isNull();
        assertThat(noDischarge.esp()).isEqualTo(esp);
        assertThat(noDischarge.toString()).doesNotContain("head");
        assertThat(EspCalibration.of(well, esp, 60, new PumpReading(rate, 4000, null)))
                .isInstanceOf(EspCalibration.NotPossible.class);
        EspReport report = new EspStudy(well, esp, 60, null, null, new PumpReading(rate, 4000, null), null).run();
        assertThat(report.calibration()).isInstanceOf(EspCalibration.NotPossible.class);
        assertThat(Wells.point(report.outcome()).rateStbPerDay()).isCloseTo(rate, within(0.1));
    }

    @Test
    void standingPumpHasItsReport() {
        EspStudy study = new EspStudy(
                Wells.waterWell(),
                Wells.pump("4.0-1750", 220, 150),
                0,
                null,
                new EspObjective.MostLiquid(),
                null,
                100.0);
        EspReport report = study.run();

        assertThat(report.outcome()).isInstanceOf(EspOutcome.NoLift.class);
        assertThat(report.annulusLevel()).isNull();
        assertThat(((FrequencyOptimum.Best) report.optimum()).gain()).isNull();
        assertThat(Json.read(Json.write(report), EspReport.class)).isEqualTo(report);
    }

    @Test
    void whatAStudyLacksIsSaidAtOnce() {
        EspStudy bare =
                new EspStudy(Wells.waterWell(), Wells.pump("4.0-1750", 220, 150).withElectric(null), 50);

        assertThat(bare.limits()).isEqualTo(EspLimits.NONE);
        assertThat(bare.objective()).isEqualTo(new EspObjective.MostOil());
        assertThatThrownBy(() -> new EspStudy(bare.well(), bare.esp(), 50, EspLimits.USUAL, null, null, null))
                .hasMessageContaining("power");
        assertThatThrownBy(
                        () -> new EspStudy(bare.well(), bare.esp(), 0, null, null, new PumpReading(1, 1, null), null))
                .hasMessageContaining("frequencyHz");
        assertThatThrownBy(() -> new EspStudy(bare.well(), bare.esp(), 50, null, null, null, -1.0))
                .hasMessageContaining("casingPressurePsia");
        assertThatThrownBy(() -> Json.read("{\"well\": 1}", EspStudy.class)).hasMessageContaining("well");
        assertThat(List.of(EspCondition.values())).endsWith(EspCondition.NORMAL);
    }
}
