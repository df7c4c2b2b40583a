package io.welleng.lift.esp.sizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.lift.esp.electric.CableChoice;
import io.welleng.lift.esp.electric.ElectricSystem;
import io.welleng.lift.esp.gas.BubbleRise;
import io.welleng.lift.esp.gas.GasHandling;
import io.welleng.lift.esp.gas.GasStatus;
import io.welleng.lift.esp.gas.IntakeAnnulus;
import io.welleng.lift.esp.gas.IntakeSeparation;
import io.welleng.lift.esp.gas.NaturalSeparation;
import io.welleng.lift.esp.gas.StageMarch;
import io.welleng.lift.esp.pump.OperatingRange;
import io.welleng.lift.esp.pump.PumpStage;
import io.welleng.lift.esp.pump.StageCatalogue;
import io.welleng.lift.well.PumpedWell;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.stream.ProducedStream;
import io.welleng.nodal.well.Conduit;
import io.welleng.pvt.ProducedFluid;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class EspSizingTest {

    private static final EspSizingStudy EXAMPLE = new EspSizingStudyType().example();

    private static SizingOutcome.Sized sized(EspSizingReport report) {
        assertThat(report.outcome()).as(report.toString()).isInstanceOf(SizingOutcome.Sized.class);
        return (SizingOutcome.Sized) report.outcome();
    }

    private static double discharge(EspSizingReport report, EspDesign design, int stages, double hz) {
        PumpDuty duty = report.duty();
        ProducedFluid fluid = duty.separation() == null
                ? duty.intake().fluid()
                : duty.separation().fluid().fluid();
        return StageMarch.of(PumpStage.of(design.stage()), stages, hz)
                .oneByOne()
                .march(
                        ProducedStream.of(fluid),
                        duty.rateStbPerDay(),
                        duty.intake().pressurePsia(),
                        duty.intake().temperatureF())
                .dischargePressurePsia();
    }

    // Literature: vendor course "Nodal Analysis Applied to ESPs", pump sizing exercise: 3,550 psi static, 2,235 psi at
    // 3,570 bpd, perforations at 7,800 ft; open flow is 9,638 bpd, and 419 psi are left at 8,500 bpd.
    @Test
    void vendorExerciseTellsTheFlowingPressure() {
        PumpedWell well = PumpedWell.vertical(
                "exercise",
                new InflowSpec.DarcyTest(3550, 3570, 2235),
                7800,
                7800,
                new Conduit.Pipe(2.992, 0.0018),
                new Conduit.Pipe(8.681, 0.0018),
                new TemperatureModel.LinearInTvd(100, 180),
                Wells.fluid(28, 0, 0.75),
                350,
                BeggsBrill.ORIGINAL);
        EspSizingStudy study = new EspSizingStudy(well, 8500, 50, 9.625, null, null, null, null, null);
        EspSizingReport report = study.run();
        assertThat(report.duty().intake().pwfPsia()).isCloseTo(419, within(0.5));
        EspSizingReport tooMuch = study.withTargetRate(9700).run();
        assertThat(tooMuch.outcome()).isInstanceOf(SizingOutcome.RateAboveInflow.class);
        assertThat(((SizingOutcome.RateAboveInflow) tooMuch.outcome()).maxRateStbPerDay())
                .isCloseTo(9638, within(0.5));
    }

    @Property(tries = 60)
    void designsMeetTheTargetWithTheFewestStages(
            @ForAll @DoubleRange(min = 2.4, max = 3.8) double logRate,
            @ForAll @DoubleRange(min = 45, max = 70) double hz,
            @ForAll @DoubleRange(min = 20, max = 40) double api,
            @ForAll @DoubleRange(min = 0, max = 400) double gor,
            @ForAll @DoubleRange(min = 0.3, max = 1.0) double waterCut,
            @ForAll @DoubleRange(min = 0, max = 0.2) double margin) {
        double rate = Math.pow(10, logRate);
        PumpedWell well =
                Wells.well(new InflowSpec.DarcyPi(2800, rate / 1200), 6500, Wells.fluid(api, gor, waterCut), 250);
        EspSizingReport report = new EspSizingStudy(
                        well, rate, hz, 7.0, null, null, SizingRules.STANDARD.withPressureMargin(margin), null, null)
                .run();
        if (!(report.outcome() instanceof SizingOutcome.Sized sized)) {
            assertThat(report.outcome()).isInstanceOfAny(SizingOutcome.NoneFits.class, SizingOutcome.TooMuchGas.class);
            return;
        }
        PumpDuty duty = report.duty();
        double needed = duty.intake().pressurePsia() + duty.pressureRisePsi();
        assertThat(duty.pressureRisePsi())
                .isCloseTo(
                        (1 + margin)
                                * (duty.dischargePressurePsia() - duty.intake().pressurePsia()),
                        within(1e-9));
        assertThat(sized.designs().size() + report.rejected().size())
                .isEqualTo(StageCatalogue.standard().stages().size());
        assertThat(sized.designs()).isSortedAccordingTo(SizingRank.ENERGY.order());
        for (EspDesign design : sized.designs()) {
            assertThat(discharge(report, design, design.stages(), hz))
                    .isGreaterThanOrEqualTo(needed)
                    .isCloseTo(needed + design.excessPsi(), within(1e-8));
            if (design.stages() > 1) {
                assertThat(discharge(report, design, design.stages() - 1, hz)).isLessThan(needed);
            }
            assertThat(design.exactFrequencyHz()).isLessThanOrEqualTo(hz).isGreaterThan(0.5 * hz);
            assertThat(discharge(report, design, design.stages(), design.exactFrequencyHz()))
                    .isCloseTo(needed, within(1e-5));
            assertThat(design.atFrequency().dischargePressurePsia()).isCloseTo(needed, within(1e-5));
            assertThat(design.shareOfBep()).isBetween(0.8, 1.1);
            assertThat(design.energyKwhPerBbl())
                    .isCloseTo(
                            24 * design.atFrequency().power().shaftHp() * 0.745699872 / rate,
                            within(1e-8 * design.energyKwhPerBbl()));
            assertThat(design.pumpEfficiency()).isBetween(0.05, 0.9);
        }
    }

    /** More pressure needs more stages, of every stage. */
    @Property(tries = 30)
    void stagesRiseWithThePressureNeeded(
            @ForAll @DoubleRange(min = 50, max = 800) double headPsia,
            @ForAll @DoubleRange(min = 1, max = 500) double more,
            @ForAll @DoubleRange(min = 0.85, max = 1.03) double share) {
        PumpStage stage = StageCatalogue.standard().find("4.0-1750");
        double rate = share * stage.bepRateBpd(60);
        EspSizingStudy low = Wells.study(Wells.water(headPsia), rate);
        EspSizingStudy high = Wells.study(Wells.water(headPsia + more), rate);
        EspDesign few = find(low.run(), "4.0-1750");
        EspDesign many = find(high.run(), "4.0-1750");
        assertThat(many.stages()).isGreaterThanOrEqualTo(few.stages());
        assertThat(many.stages() * many.atDesignFrequency().pressureRisePsi())
                .isGreaterThan(few.stages() * few.atDesignFrequency().pressureRisePsi() - 1e-6);
        assertThat(high.run().duty().totalDynamicHeadFt())
                .isGreaterThan(low.run().duty().totalDynamicHeadFt());
        EspDesign faster = find(Wells.study(Wells.water(headPsia), rate * 1.04).run(), "4.0-1750");
        assertThat(faster.stages()).isGreaterThanOrEqualTo(few.stages());
    }

    private static EspDesign find(EspSizingReport report, String stage) {
        return sized(report).designs().stream()
                .filter(design -> design.stage().name().equals(stage))
                .findAny()
                .orElseThrow();
    }

    /** Head times mean density is the pressure, for a liquid that hardly gives. */
    @Test
    void theHeadIsThePressureOverTheDensity() {
        PumpDuty duty = Wells.study(Wells.water(200), 1800).run().duty();
        assertThat(duty.totalDynamicHeadFt())
                .isCloseTo(
                        144 * duty.pressureRisePsi() / duty.meanDensityLbPerFt3(),
                        within(1e-4 * duty.totalDynamicHeadFt()));
        assertThat(duty.gasStatus()).isEqualTo(GasStatus.LIQUID);
        assertThat(duty.intakeRateBpd()).isGreaterThan(duty.meanRateBpd());
        assertThat(duty.meanRateBpd()).isGreaterThan(duty.dischargeRateBpd());
        assertThat(duty.toString()).contains("PumpDuty[1800");
    }

    @Test
    void theExampleHasMotorCableTransformerAndDriveThatSuffice() {
        EspSizingReport report = EXAMPLE.run();
        for (EspDesign design : sized(report).designs()) {
            ElectricDesign electric = design.electric();
            ElectricSystem system = electric.system();
            assertThat(electric.motorLoadAtDesign()).isLessThanOrEqualTo(0.85);
            assertThat(electric.cableDropVPer1000Ft()).isLessThanOrEqualTo(CableChoice.USUAL_DROP_V_PER_1000_FT);
            assertThat(system.transformer().ratingKva()).isGreaterThanOrEqualTo(electric.transformerKva());
            assertThat(system.drive().ratingKva()).isGreaterThanOrEqualTo(electric.driveKva());
            assertThat(design.frequencyHz()).isEqualTo(design.exactFrequencyHz());
            assertThat(electric.power())
                    .isEqualTo(system.at(design.atFrequency().power().shaftHp(), design.frequencyHz(), 150));
            assertThat(design.energyKwhPerBbl()).isCloseTo(24 * electric.power().surfaceKw() / 1800, within(1e-12));
            assertThat(electric.energyKwhPerBblOil()).isCloseTo(design.energyKwhPerBbl() / 0.2, within(1e-9));
            assertThat(design.reasons()).hasSize(3);
            assertThat(design.advisories()).extracting("code").doesNotContain("motor_overload", "drive_rating");
        }
        assertThat(report.toString()).contains("EX-1", "Sized[");
    }

    /** Without a drive the well runs at the frequency of the grid, with the excess choked. */
    @Test
    void withoutADriveTheFrequencyIsThatOfTheGrid() {
        EspDesign best = sized(EXAMPLE.withElectric(EXAMPLE.electric().withSurface(List.of(), List.of()))
                        .run())
                .best();
        assertThat(best.frequencyHz()).isEqualTo(60);
        assertThat(best.atFrequency()).isEqualTo(best.atDesignFrequency());
        assertThat(best.electric().system().drive()).isNull();
        assertThat(best.exactFrequencyHz()).isLessThan(60);
    }

    @Test
    void everyRankOrdersByItsOwnNumber() {
        for (SizingRank rank : SizingRank.values()) {
            List<EspDesign> designs = sized(EXAMPLE.withRank(rank).run()).designs();
            assertThat(designs).hasSizeGreaterThan(2).isSortedAccordingTo(rank.order());
        }
        List<EspDesign> byStages =
                sized(EXAMPLE.withRank(SizingRank.FEWEST_STAGES).run()).designs();
        assertThat(byStages).extracting(EspDesign::stages).isSorted();
        assertThat(sized(EXAMPLE.withRank(SizingRank.PUMP_EFFICIENCY).run())
                        .best()
                        .pumpEfficiency())
                .isEqualTo(byStages.stream()
                        .mapToDouble(EspDesign::pumpEfficiency)
                        .max()
                        .orElseThrow());
    }

    /** What locks a pump alone, a separator and a handler make a design of. */
    @Test
    void separationMakesAGassyWellPossible() {
        PumpedWell gassy = Wells.well(new InflowSpec.VogelPi(1100, 3), 6500, Wells.fluid(34, 500, 0.5), 150);
        EspSizingStudy bare = Wells.study(gassy, 1000);
        assertThat(bare.run().outcome()).isInstanceOf(SizingOutcome.TooMuchGas.class);
        EspSizingStudy helped = new EspSizingStudy(
                gassy,
                1000,
                60,
                7,
                null,
                new IntakeSeparation(new IntakeAnnulus(6.276, 4), new NaturalSeparation.Alhanati(BubbleRise.SLUG), 0.9),
                SizingRules.STANDARD.withGas(GasHandling.STANDARD.withHandler(0.4)),
                null,
                null);
        EspSizingReport report = helped.run();
        assertThat(report.outcome()).isInstanceOf(SizingOutcome.Sized.class);
        assertThat(report.duty().gasFraction())
                .isCloseTo(report.duty().separation().pumpedGasFraction(), within(1e-9));
        assertThat(report.advisories()).isEmpty();
    }

    /** A wider range takes more stages of the list, a narrower one fewer. */
    @Test
    void theRangeDecidesWhatFits() {
        int usual = sized(EXAMPLE.run()).designs().size();
        int wide = sized(EXAMPLE.withRules(SizingRules.STANDARD.withRange(new OperatingRange(0.5, 1.2)))
                        .run())
                .designs()
                .size();
        assertThat(wide).isGreaterThan(usual);
    }
}
