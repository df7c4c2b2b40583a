package io.welleng.lift.pcp.well;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import io.welleng.core.study.Advisory;
import io.welleng.core.study.Studies;
import io.welleng.lift.optimum.LimitCheck;
import io.welleng.lift.optimum.Prices;
import io.welleng.lift.pcp.LinearSlip;
import io.welleng.lift.pcp.WornSlip;
import io.welleng.lift.pcp.elastomer.ElastomerChoice;
import io.welleng.lift.well.PumpReading;
import io.welleng.lift.well.WellFactors;
import java.util.List;
import org.junit.jupiter.api.Test;

class PcpStudyTest {

    private static PcpStudy example() {
        return (PcpStudy) Studies.type("pcp").example();
    }

    @Test
    void theExampleRunsFromItsJsonAndItsReportGoesThroughJson() {
        PcpStudy study = example();
        assertThat(Studies.read(Studies.write(study))).isEqualTo(study);

        PcpReport report = study.run();
        assertThat(Json.read(Json.write(report), PcpReport.class)).isEqualTo(report);
        assertThat(report.outcome()).isInstanceOf(PcpOutcome.Running.class);
        assertThat(report.findings()).extracting(PcpFinding::condition).containsExactly(PcpCondition.NORMAL);
        PcpBestSpeed.Found best = (PcpBestSpeed.Found) report.best();
        PcpPoint today = ((PcpOutcome.Running) report.outcome()).point();
        assertThat(best.gain().oilStbPerDay())
                .isCloseTo(best.point().oilStbPerDay() - today.oilStbPerDay(), within(1e-9));
        assertThat(best.gain().oilShare()).isCloseTo(best.gain().oilStbPerDay() / today.oilStbPerDay(), within(1e-9));
        assertThat(best.gain().objective()).isPositive();
        assertThat(report.elastomer().lifeYears())
                .isEqualTo(new ElastomerChoice.Shipped("NBR").elastomer().lifeYears(today.temperatureF()));
        assertThat(report.elastomer().derating())
                .isEqualTo(new ElastomerChoice.Shipped("NBR").elastomer().temperatureForLife(3));
        assertThat(report.elastomer().toString()).contains("years at");
        assertThat(today.torque().toString()).contains("viscous");
        assertThat(report.toString()).contains("rpm").contains("EX-PCP");
        assertThat(Studies.type("pcp").summary()).isNotBlank();
    }

    @Test
    void curvesAndChartArePictures() {
        PcpReport report = example().run();

        assertThat(report.curve()).hasSizeGreaterThan(30);
        for (int i = 1; i < report.curve().size(); i++) {
            assertThat(report.curve().get(i).speedRpm())
                    .isGreaterThan(report.curve().get(i - 1).speedRpm());
            assertThat(report.curve().get(i).rateStbPerDay())
                    .isGreaterThan(report.curve().get(i - 1).rateStbPerDay());
        }
        assertThat(report.curve()).anyMatch(PcpSpeedPoint::feasible).anyMatch(point -> !point.feasible());
        assertThat(report.chart()).hasSize(5);
        for (PcpChartCurve line : report.chart()) {
            assertThat(line.points().get(0).rateBblPerDay())
                    .isCloseTo(example().pump().pump().theoreticalRateBblPerDay(line.speedRpm()), within(1e-9));
        }
    }

    @Test
    void aReadingBringsWellAndPumpToWhatItSays() {
        Wells wells = new Wells();
        wells.cpAt100F = 300;
        wells.slip = new LinearSlip(900, 1_700, 1, 0.4);
        double speed = 120;
        Wells real = new Wells();
        real.cpAt100F = 300;
        real.slip = new WornSlip(new LinearSlip(900, 1_700, 1, 0.4), 3);
        PcpWell truth =
                real.spec().with(real.well().withFactors(new WellFactors(1.15, 1.06, 1.0)), real.installation());
        PcpPoint seen = ((PcpOutcome.Running) PcpWellModel.of(truth).at(speed)).point();
        PumpReading reading =
                new PumpReading(seen.rateStbPerDay(), seen.intakePressurePsia(), seen.dischargePressurePsia());

        PcpCalibration.Calibrated found = (PcpCalibration.Calibrated) PcpCalibration.of(wells.spec(), speed, reading);

        assertThat(found.spec().well().factors().inflow()).isCloseTo(1.15, within(1e-3));
        assertThat(found.spec().well().factors().gravity()).isCloseTo(1.06, within(1e-3));
        assertThat(found.slipFactor()).isCloseTo(3.0, within(0.01));
        PcpPoint again = ((PcpOutcome.Running) PcpWellModel.of(found.spec()).at(speed)).point();
        assertThat(again.rateStbPerDay()).isCloseTo(seen.rateStbPerDay(), within(1e-3 * seen.rateStbPerDay()));
        assertThat(again.intakePressurePsia()).isCloseTo(seen.intakePressurePsia(), within(0.5));
        assertThat(again.dischargePressurePsia()).isCloseTo(seen.dischargePressurePsia(), within(0.5));

        PcpReport report = new PcpStudy(
                        wells.well(), wells.installation(), speed, null, null, null, null, null, null, reading)
                .run();
        assertThat(report.calibration()).isEqualTo(found);
        assertThat(report.findings()).extracting(PcpFinding::condition).contains(PcpCondition.WORN);
        assertThat(Json.read(Json.write(report), PcpReport.class)).isEqualTo(report);
    }

    @Test
    void gasThatIsSeparatedAtTheIntakeIsNotInTheMeasuredTubing() {
        PcpStudy study = example();
        PcpPoint seen = ((PcpOutcome.Running) PcpWellModel.of(study.spec()).at(70)).point();
        assertThat(seen.tubingGasMscfPerDay()).isLessThan(seen.gasMscfPerDay());
        PcpCalibration.Calibrated found = (PcpCalibration.Calibrated) PcpCalibration.of(
                study.spec(),
                70,
                new PumpReading(seen.rateStbPerDay(), seen.intakePressurePsia(), seen.dischargePressurePsia()));

        assertThat(found.spec().well().factors().inflow()).isCloseTo(1.0, within(1e-3));
        assertThat(found.spec().well().factors().gravity()).isCloseTo(1.0, within(1e-3));
        // At more than 1,000 cP the pump has next to no slip to tell wear by.
        assertThat(found.slipFactor()).isNull();
        assertThat(found.advisories()).isEmpty();
    }

    @Test
    void inThickOilMissingRateIsNotTakenForWear() {
        Wells wells = new Wells();
        PcpPoint model = wells.point(100);
        PcpCalibration.Calibrated found = (PcpCalibration.Calibrated) PcpCalibration.of(
                wells.spec(), 100, new PumpReading(0.8 * model.rateStbPerDay(), model.intakePressurePsia(), null));

        assertThat(found.slipFactor()).isNull();
        assertThat(found.advisories()).extracting(Advisory::code).contains("rate_missing_without_slip");
        assertThat(found.toString()).contains("not told");
    }

    @Test
    void readingsThatCannotBeAreRefusedWithTheNumber() {
        Wells wells = new Wells();
        PcpPoint model = wells.point(100);

        assertThat(PcpCalibration.of(
                        wells.spec(),
                        100,
                        new PumpReading(1.3 * model.rateStbPerDay(), model.intakePressurePsia(), null)))
                .isInstanceOfSatisfying(PcpCalibration.NotPossible.class, not -> assertThat(not.reason())
                        .contains("more than the pump displaces"));
        PcpReport report = new PcpStudy(
                        wells.well(),
                        wells.installation(),
                        100,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        new PumpReading(100, 2_000, null))
                .run();
        assertThat(report.calibration()).isInstanceOf(PcpCalibration.NotPossible.class);
        assertThat(report.outcome()).isEqualTo(wells.at(100));

        wells.cpAt100F = 300;
        wells.slip = new LinearSlip(900, 1_700, 1, 0.4);
        PcpPoint thin = wells.point(100);
        double all = thin.rateStbPerDay()
                * thin.state().delivery().theoreticalRateBblPerDay()
                / thin.state().delivery().liquidRateBblPerDay();
        assertThat(PcpCalibration.of(wells.spec(), 100, new PumpReading(1.02 * all, thin.intakePressurePsia(), null)))
                .isInstanceOfSatisfying(PcpCalibration.Calibrated.class, found -> {
                    assertThat(found.slipFactor()).isZero();
                    assertThat(found.advisories()).extracting(Advisory::code).contains("rate_above_displacement");
                });
    }

    @Test
    void limitsNeedTheirQuantities() {
        Wells wells = new Wells();
        assertThatThrownBy(() -> study(wells, limits(3.0, null, null))).hasMessageContaining("minElastomerLifeYears");
        assertThatThrownBy(() -> study(wells, limits(null, 300.0, null))).hasMessageContaining("minRunLifeDays");
        assertThatThrownBy(() -> study(wells, limits(null, null, 100.0))).hasMessageContaining("minSubmergenceFt");
        assertThatThrownBy(() -> new PcpLimits(
                        500.0, null, null, null, null, null, null, null, null, null, null, null, null, null))
                .hasMessageContaining("minSpeedRpm");
        assertThatThrownBy(() -> PcpWellModel.of(wells.spec(), 900)
                        .optimum(
                                new PcpLimits(
                                        450.0, 800.0, null, null, null, null, null, null, null, null, null, null, null,
                                        null),
                                new PcpObjective.MostOil(),
                                java.util.OptionalDouble.empty()))
                .hasMessageContaining("within the pump's");
        assertThat(Json.read(Json.write(PcpLimits.NONE), PcpLimits.class)).isEqualTo(PcpLimits.NONE);
    }

    private static PcpLimits limits(Double elastomer, Double life, Double submergence) {
        return new PcpLimits(
                null, null, null, null, null, null, elastomer, life, null, null, submergence, null, null, null);
    }

    private static PcpStudy study(Wells wells, PcpLimits limits) {
        return new PcpStudy(wells.well(), wells.installation(), 100, null, null, null, null, limits, null, null);
    }

    @Test
    void everyLimitIsHeldAgainstItsQuantity() {
        Wells wells = new Wells();
        wells.casingPsia = 60.0;
        PcpWell plain = wells.spec();
        PcpWell spec = new PcpWell(
                plain.well(),
                plain.pump(),
                null,
                60.0,
                new ElastomerChoice.Shipped("FKM"),
                new PcpWear(500, 150, 1_000, 2, 9e4));
        PcpPoint at = ((PcpOutcome.Running) PcpWellModel.of(spec).at(100)).point();
        PcpLimits limits =
                new PcpLimits(60.0, 350.0, 800.0, 0.7, 40.0, 140.0, 2.0, 200.0, 150.0, 700.0, 300.0, 0.3, 10.0, 400.0);
        List<LimitCheck> checks = limits.checks(spec, 1_200, at);

        assertThat(checks)
                .contains(
                        LimitCheck.atMost("torque", at.torque().polishedRodFtLbf(), 800, "ft·lbf"),
                        LimitCheck.atMost("rod_loading", at.rodLoading(), 0.7, "(fraction)"),
                        LimitCheck.atMost("power", at.electricKw(), 40, "kW"),
                        LimitCheck.atMost("temperature", at.temperatureF(), 140, "°F"),
                        LimitCheck.atLeast("elastomer_life", at.elastomerLifeYears(), 2, "years"),
                        LimitCheck.atMost("wear", at.wearPerDay(), 0.005, "1/d"),
                        LimitCheck.atLeast("intake_pressure", at.intakePressurePsia(), 150, "psia"),
                        LimitCheck.atMost("drawdown", 1_200 - at.pwfPsia(), 700, "psi"),
                        LimitCheck.atLeast("submergence", at.submergenceFt(), 300, "ft"),
                        LimitCheck.atMost("gas_in_pump", at.pumpGasFraction(), 0.3, "(fraction)"),
                        LimitCheck.atLeast("least_rate", at.rateStbPerDay(), 10, "STB/d"),
                        LimitCheck.atMost("greatest_rate", at.rateStbPerDay(), 400, "STB/d"))
                .extracting(LimitCheck::name)
                .contains("pump_pressure", "rod_stress", "drive_torque", "suction_pressure", "pump_submergence");
    }

    @Test
    void wearGoesWithSpeedAndPressure() {
        PcpWear wear = new PcpWear(600, 150, 1_200, 1.5, 90_000);

        assertThat(wear.wearPerDay(150, 1_200)).isCloseTo(1.5 / 600, within(1e-18));
        assertThat(wear.wearPerDay(300, 600)).isCloseTo(1.5 / 600, within(1e-18));
        assertThat(wear.wearPerDay(300, -5)).isZero();
        assertThatThrownBy(() -> new PcpWear(0, 150, 1_200, 1.5, 0)).hasMessageContaining("referenceLifeDays");
        assertThat(Json.read(Json.write(wear), PcpWear.class)).isEqualTo(wear);
    }

    @Test
    void marginCountsOilWaterEnergyAndWear() {
        Wells wells = new Wells();
        PcpWell plain = wells.spec();
        PcpWear wear = new PcpWear(500, 150, 1_000, 2, 9e4);
        PcpWell spec = new PcpWell(plain.well(), plain.pump(), null, null, null, wear);
        PcpPoint at = ((PcpOutcome.Running) PcpWellModel.of(spec).at(100)).point();
        PcpObjective margin = new PcpObjective.BestMargin(new Prices(40, 0.1, 2.0));

        double expected = 40 * at.oilStbPerDay()
                - 2 * at.waterStbPerDay()
                - 2.4 * at.electricKw()
                - 9e4 * 2 / 500 * (100.0 / 150) * (at.differentialPressurePsi() / 1_000);
        assertThat(margin.value(at, wear)).isCloseTo(expected, within(1e-9 * expected));
        assertThat(margin.value(at, null)).isGreaterThan(margin.value(at, wear));
        assertThat(new PcpObjective.MostOil().value(at, null)).isEqualTo(at.oilStbPerDay());
        assertThat(new PcpObjective.LeastEnergy().value(at, null))
                .isCloseTo(-24 * at.electricKw() / at.rateStbPerDay(), within(1e-12));
        for (PcpObjective objective : List.of(margin, new PcpObjective.MostOil(), new PcpObjective.LeastEnergy())) {
            assertThat(Json.read(Json.write(objective), PcpObjective.class)).isEqualTo(objective);
            assertThat(objective.unit()).isNotBlank();
        }
    }

    @Test
    void aWellThatDoesNotRunTodayStillGetsItsBestSpeed() {
        Wells wells = new Wells();
        PcpReport report = new PcpStudy(wells.well(), wells.installation(), 0).run();

        assertThat(report.outcome()).isInstanceOf(PcpOutcome.NoLift.class);
        assertThat(report.findings()).isEmpty();
        assertThat(((PcpBestSpeed.Found) report.best()).gain()).isNull();
        assertThat(report.chart()).isNotEmpty();
        assertThat(report.elastomer()).isNull();
        assertThat(Json.read(Json.write(report), PcpReport.class)).isEqualTo(report);
        wells.reservoirPsia = 300;
        wells.intakeFt = 1_500;
        PcpReport dead = new PcpStudy(wells.well(), wells.installation(), 100).run();
        assertThat(dead.chart()).isEmpty();
        assertThat(Json.read(Json.write(dead), PcpReport.class)).isEqualTo(dead);
    }
}
