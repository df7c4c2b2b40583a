package io.welleng.lift.srp.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import io.welleng.lift.srp.rod.MillsLoads;
import io.welleng.lift.srp.rod.RodCatalogue;
import io.welleng.lift.srp.rod.RodGrade;
import io.welleng.lift.srp.rod.StringLoads;
import io.welleng.lift.srp.tubing.TubingString;
import io.welleng.lift.srp.unit.Counterbalance;
import io.welleng.lift.srp.unit.LinearDrive;
import io.welleng.lift.srp.unit.PumpingUnit;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RodPumpDesignStudyTest {

    private static RodPumpDesignReport only(UnitChoice unit, RodSelection rods) {
        return Designs.study(Designs.well(120.0, 5000.0, 4700.0, 0.8), List.of(1.5), List.of(unit), rods)
                .run();
    }

    @Test
    void exampleIsDrawnOut() {
        RodPumpDesignStudy study = Designs.example();
        assertThat(Studies.read(Studies.write(study))).isEqualTo(study);
        RodPumpDesignReport report = study.run();
        assertThat(report).hasToString(report.toString()).isEqualTo(study.run());
        assertThat(Json.read(Json.write(report), RodPumpDesignReport.class)).isEqualTo(report);
        DesignOutcome.Chosen chosen = (DesignOutcome.Chosen) report.outcome();
        RodPumpDesign best = chosen.best();
        assertThat(best.rateBblPerDay()).isCloseTo(250.0, within(1e-6));
        assertThat(report.toString()).contains("EX-SRP", "net lift", "combinations", "kWh/bbl");
        assertThat(best.toString()).contains("bbl/d with a", "strokes/min on", "in·lbf");
        assertThat(best.sections().get(0).toString()).contains(" rods", "psi, loading");
        assertThat(best.unitUse().toString()).contains("needs C-");
        assertThat(best.surface().toString()).contains("hp at the polished rod");
        assertThat(chosen.ranking().get(0).toString()).startsWith("RankedDesign[1, score");
        assertThat(report.rejected())
                .extracting(RejectedDesign::limit)
                .contains("plunger", "rate", "rod_loading", "gearbox", "method");
        assertThat(report.rejected().toString()).contains("too large for the tubing", "Fo/Skr is outside the charts");
        assertThat(study.well().toString()).contains("bbl/d from", "net lift");
        assertThat(report.evaluations()).isLessThan(40 * report.combinations());
    }

    /** The hydraulic power is a bound: no design lifts with less than \( Q \rho g H \). */
    @Test
    void energyIsMoreThanTheLiftItself() {
        for (RankedDesign ranked : Designs.chosen(Designs.example()).ranking()) {
            double lb = 42.0 * 8.33 * 0.94;
            double kwhPerBbl = lb * 5074.0 * 3.766e-7;
            assertThat(ranked.design().kwhPerBbl()).isGreaterThan(kwhPerBbl / 0.85 / 0.87);
        }
    }

    @Test
    void smallestStandardUnit() {
        assertThat(StandardUnits.smallest(320_000.0, 25_600.0, 100.0)
                        .orElseThrow()
                        .code())
                .isEqualTo("C-320D-256-100");
        assertThat(StandardUnits.smallest(320_001.0, 25_601.0, 106.0)
                        .orElseThrow()
                        .code())
                .isEqualTo("C-456D-305-120");
        assertThat(StandardUnits.smallest(1.0, 1.0, 104.0).orElseThrow().code()).isEqualTo("C-10D-32-100");
        assertThat(StandardUnits.smallest(3.7e6, 1.0, 100.0)).isEmpty();
        assertThat(StandardUnits.smallest(1.0, 47_001.0, 100.0)).isEmpty();
        assertThat(StandardUnits.smallest(1.0, 1.0, 320.0)).isEmpty();
    }

    @Test
    void noneFeasibleSaysWhy() {
        RodPumpDesignStudy weak = Designs.study(
                Designs.well(300.0, 6000.0, 5800.0, 0.8),
                List.of(1.75, 2.5),
                List.of(new UnitChoice.Rated("C-114D-143-74", List.of())),
                Designs.rods(76, 107));
        RodPumpDesignReport report = weak.run();
        DesignOutcome.NoneFeasible none = (DesignOutcome.NoneFeasible) report.outcome();
        assertThat(none.explanation()).contains("none of 4 combinations", "by plunger", "by coupling");
        assertThat(none.toString()).startsWith("NoneFeasible[none of 4");
        assertThat(report.rejected()).extracting(RejectedDesign::combinations).containsOnly(1, 2);
        assertThat(Json.read(Json.write(report), RodPumpDesignReport.class)).isEqualTo(report);
        RodPumpDesignStudy gearbox = Designs.study(
                Designs.well(120.0, 5000.0, 4700.0, 0.8),
                List.of(1.5),
                List.of(new UnitChoice.Rated("C-114D-200-86", List.of())),
                Designs.rods(76, 86));
        DesignOutcome.NoneFeasible nearest =
                (DesignOutcome.NoneFeasible) gearbox.run().outcome();
        assertThat(nearest.nearest()).isNotNull();
        assertThat(nearest.nearest().limit()).isEqualTo("gearbox");
        assertThat(nearest.nearest().worstMargin()).isNegative();
        assertThat(nearest.toString()).contains("nearest: RejectedDesign[C-114D-200-86 86.00 in, 1.500 in plunger");
    }

    @Test
    void eachLimitCanBeTheFirstBroken() {
        DesignWell well = Designs.well(120.0, 5000.0, 4700.0, 0.8);
        List<UnitChoice> units = List.of(new UnitChoice.Rated("C-456D-305-100", List.of()));
        double rods = Designs.chosen(Designs.study(well, List.of(1.5), units, Designs.rods(76)))
                .best()
                .rodLoading();
        record Case(DesignLimits limits, String first) {}
        for (Case one : List.of(
                new Case(new DesignLimits(1.0, 1.0, 1.0, 0.4, null, 0.0, 4.0, 14.0), "structure"),
                new Case(new DesignLimits(1.0, 1.0, 1.0, 0.02, null, 0.0, 4.0, 14.0), "structure"),
                new Case(new DesignLimits(1.0, 0.98 * rods, 1.0, 1.0, null, 0.0, 4.0, 14.0), "rod_loading"),
                new Case(new DesignLimits(1.0, 0.05, 1.0, 1.0, null, 0.0, 4.0, 14.0), "rod_loading"),
                new Case(new DesignLimits(1.0, 1.0, 0.3, 1.0, null, 0.0, 4.0, 14.0), "gearbox"),
                new Case(new DesignLimits(1.0, 1.0, 1.0, 1.0, 3.0, 0.0, 4.0, 14.0), "motor"),
                new Case(new DesignLimits(1.0, 1.0, 1.0, 1.0, null, 9e3, 4.0, 14.0), "minimum_load"),
                new Case(new DesignLimits(1.0, 1.0, 1.0, 1.0, null, 0.0, 4.0, 5.0), "rate"),
                new Case(new DesignLimits(1.0, 1.0, 1.0, 1.0, null, 0.0, 12.0, 14.0), "rate"),
                new Case(new DesignLimits(1.0, 1.0, 1.0, 1.0, null, 0.0, 30.0, 40.0), "method"))) {
            RodPumpDesignReport report = Designs.study(well, List.of(1.5), units, Designs.rods(76), one.limits())
                    .run();
            assertThat(report.rejected()).extracting(RejectedDesign::limit).containsExactly(one.first());
            assertThat(report.rejected().get(0).reason()).isNotBlank();
        }
    }

    /** The speed may not leave the charts, 0.55 of the natural speed of 24.5 strokes/min at 10,000 ft. */
    @Test
    void theChartsEndBeforeTheSpeedDoes() {
        RodPumpDesignReport report = Designs.study(
                        Designs.well(400.0, 10000.0, 9000.0, 0.9),
                        List.of(1.25),
                        List.of(new UnitChoice.Rated("C-1280D-427-144", List.of())),
                        Designs.rods(86),
                        new DesignLimits(1.0, 1.0, 1.0, 1.0, null, 0.0, 4.0, 20.0))
                .run();
        assertThat(report.rejected()).extracting(RejectedDesign::limit).containsExactly("rate");
        assertThat(report.rejected().get(0).reason())
                .contains("no loads above it (outside API RP 11L")
                .contains("wanted are 400.0");
    }

    @Test
    void aTaperThatIsNotNeededIsRejected() {
        RodPumpDesignReport report = Designs.study(
                        Designs.well(200.0, 3000.0, 2850.0, 0.8),
                        List.of(2.25),
                        List.of(new UnitChoice.Rated("C-228D-213-86", List.of(64.0))),
                        Designs.rods(86))
                .run();
        assertThat(report.rejected()).extracting(RejectedDesign::limit).containsExactly("taper");
        assertThat(report.rejected().get(0).reason()).contains("design without it");
    }

    @Test
    void aWellThatFlowsNeedsNoPump() {
        RodPumpDesignStudy study = Designs.example();
        DesignWell flowing = new DesignWell(
                250.0,
                study.well().tubing(),
                new PumpIntake.Known(3000.0),
                110.0,
                0.94,
                study.well().efficiency());
        RodPumpDesignReport report = Designs.study(flowing, List.of(1.5), study.units(), study.rods())
                .run();
        assertThat(report.outcome()).isInstanceOf(DesignOutcome.NoLiftNeeded.class);
        assertThat(report.outcome().toString()).startsWith("NoLiftNeeded[net lift -");
        assertThat(report.evaluations()).isZero();
    }

    @Test
    void recommendedPracticeRefusesOtherGeometryAndFibreglass() {
        RodSelection steel = Designs.rods(76);
        assertThat(only(new UnitChoice.Rated("M-320D-256-120", List.of()), steel)
                        .rejected()
                        .toString())
                .contains("is for conventional units");
        PumpingUnit linear = new PumpingUnit(
                new LinearDrive(100.0, 0.2, 0.5), 0.0, new Counterbalance.Weight(5000.0), 4e5, 3e4, null);
        RodPumpDesignReport own = only(new UnitChoice.Own("my linear unit", linear), steel);
        assertThat(own.rejected().toString()).contains("my linear unit is none");
        RodCatalogue standard = RodCatalogue.standard();
        RodCatalogue glass = new RodCatalogue(
                "test",
                List.of(new io.welleng.lift.srp.rod.CatalogueRod(
                        standard.find("7/8 in fibreglass").rod(), 1.8125, null, 37.5, "test")));
        RodSelection fibreglass = new RodSelection(
                List.of(new TaperChoice(List.of("7/8 in fibreglass"))),
                RodGrade.D,
                CouplingSize.SLIM_HOLE,
                null,
                glass);
        assertThat(only(new UnitChoice.Strokes(List.of(100.0)), fibreglass)
                        .rejected()
                        .toString())
                .contains("is for steel rods");
    }

    @Test
    void sinkerBarsStayBelow() {
        RodSelection bars = new RodSelection(
                List.of(TaperChoice.api(76)),
                RodGrade.D,
                CouplingSize.SLIM_HOLE,
                new SinkerBars("1-1/2 in sinker bar", 250.0),
                null);
        RodPumpDesign with = ((DesignOutcome.Chosen)
                        only(new UnitChoice.Strokes(List.of(100.0)), bars).outcome())
                .best();
        assertThat(with.sections()).hasSize(3);
        DesignSection bar = with.sections().get(2);
        assertThat(bar.rod()).isEqualTo("1-1/2 in sinker bar");
        assertThat(bar.rods()).isEqualTo(10);
        assertThat(bar.stress()).isNull();
        assertThat(bar.grade()).isNull();
        assertThat(bar.topFt() + bar.lengthFt()).isCloseTo(5000.0, within(1e-9));
        assertThat(bar.toString()).endsWith("10 rods");
        RodPumpDesign without = ((DesignOutcome.Chosen) only(new UnitChoice.Strokes(List.of(100.0)), Designs.rods(76))
                        .outcome())
                .best();
        assertThat(with.surface().peakLoadLbf()).isGreaterThan(without.surface().peakLoadLbf());
    }

    @Test
    void verificationWithAnotherModel() {
        RodPumpDesignStudy study = Designs.example();
        RodPumpDesign best = Designs.chosen(study).best();
        DesignWell well = study.well();
        DesignVerification checked = DesignVerification.of(
                best,
                study,
                new MillsLoads(
                        best.plungerIn(),
                        well.densityLbPerFt3(),
                        well.netLiftFt(),
                        best.strokeIn(),
                        best.strokesPerMinute()));
        DesignVerification.Checked mills = (DesignVerification.Checked) checked;
        // Mills knows no waves: within Clegg's "easily exceeded" 7 % twice over.
        assertThat(mills.peakRatio()).isBetween(0.86, 1.14);
        assertThat(mills.stresses().sections()).hasSameSizeAs(best.sections());
        assertThat(mills.structureLoading())
                .isCloseTo(mills.peakLoadLbf() / best.unitUse().structureRatingLbf(), within(1e-12));
        assertThat(mills.withinRatings()).isEqualTo(mills.stresses().allowed() && mills.structureLoading() <= 1.0);
        assertThat(mills.toString()).startsWith("Checked[");
        DesignVerification unknown = DesignVerification.of(best, study, string -> new StringLoads.Unknown("no card"));
        assertThat(unknown).isEqualTo(new DesignVerification.NotChecked("no card"));
        assertThat(Json.read(Json.write(mills), DesignVerification.Checked.class))
                .isEqualTo(mills);
    }

    @Test
    void badInputNamesTheField() {
        RodPumpDesignStudy good = Designs.example();
        DesignWell well = good.well();
        assertThatThrownBy(() -> Designs.study(well, List.of(), good.units(), good.rods()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("plungersIn");
        assertThatThrownBy(() -> Designs.study(well, List.of(1.5, Double.NaN), good.units(), good.rods()))
                .hasMessageContaining("plungersIn[1]");
        assertThatThrownBy(() -> Designs.study(well, List.of(1.5, 1.5), good.units(), good.rods()))
                .hasMessageContaining("diameters that differ");
        assertThatThrownBy(() -> Designs.study(well, List.of(1.5), List.of(), good.rods()))
                .hasMessageContaining("units");
        List<Double> many =
                IntStream.range(0, 500).mapToObj(i -> 50.0 + 0.1 * i).toList();
        List<Double> plungers =
                IntStream.range(0, 50).mapToObj(i -> 1.0 + 0.01 * i).toList();
        assertThatThrownBy(() -> Designs.study(well, plungers, List.of(new UnitChoice.Strokes(many)), good.rods()))
                .hasMessageContaining("at most 20000 combinations");
        assertThatThrownBy(() -> Designs.well(-1.0, 5000.0, 4000.0, 0.8)).hasMessageContaining("rateBblPerDay");
        assertThatThrownBy(() -> Designs.well(100.0, 5000.0, 5100.0, 0.8)).hasMessageContaining("depthFt");
        assertThatThrownBy(() -> Designs.well(100.0, 5000.0, 4000.0, 1.3)).hasMessageContaining("efficiency");
        assertThatThrownBy(() -> new DesignLimits(1.0, 1.0, 1.0, 1.0, null, 0.0, 14.0, 4.0))
                .hasMessageContaining("leastStrokesPerMinute");
        assertThatThrownBy(() -> new RankWeights(0.0, 0.0, 0.0)).hasMessageContaining("energy + loading + speed");
        assertThatThrownBy(() -> TaperChoice.api(68)).hasMessageContaining("76");
        assertThatThrownBy(() -> new UnitChoice.Catalogued("C-912D-365-168")).hasMessageContaining("C-114D-133-54");
        assertThatThrownBy(() -> new UnitChoice.Rated("whatever", List.of())).hasMessageContaining("designation");
        assertThatThrownBy(() -> RodSelection.api(RodGrade.D)).hasMessageContaining("tapers");
        assertThatThrownBy(() -> new RodSelection(
                        List.of(new TaperChoice(List.of("7/9 in steel"))),
                        RodGrade.D,
                        CouplingSize.FULL_SIZE,
                        null,
                        null))
                .hasMessageContaining("nearest");
        RodSelection longBars = new RodSelection(
                good.rods().tapers(),
                RodGrade.D,
                CouplingSize.FULL_SIZE,
                new SinkerBars("1-1/2 in sinker bar", 6000.0),
                null);
        assertThatThrownBy(() -> Designs.study(well, List.of(1.5), good.units(), longBars))
                .hasMessageContaining("sinkerBars.lengthFt");
        DesignWell odd = new DesignWell(
                100.0,
                TubingString.anchored(2.7, 2.3, 5000.0),
                new PumpIntake.Known(200.0),
                100.0,
                0.9,
                well.efficiency());
        assertThatThrownBy(() -> Designs.study(odd, List.of(1.5), good.units(), good.rods()))
                .hasMessageContaining("tubingOdIn");
        String json = Studies.write(good).replace("\"rate_bbl_per_day\" : 250.0", "\"rate_bbl_per_day\" : \"fast\"");
        assertThatThrownBy(() -> Studies.read(json)).hasMessageContaining("rate_bbl_per_day");
        assertThatThrownBy(() -> Studies.read(Studies.write(good).replace("\"plungers_in\"", "\"plunger_in\"")))
                .hasMessageContaining("plungers_in");
        assertThat(Collections.frequency(
                        Studies.all().stream().map(type -> type.name()).toList(), "rod_pump_design"))
                .isOne();
    }
}
