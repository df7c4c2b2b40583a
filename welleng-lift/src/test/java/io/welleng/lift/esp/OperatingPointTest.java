package io.welleng.lift.esp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.welleng.core.testing.OracleCsv;
import io.welleng.lift.esp.pump.ViscosityMethod;
import io.welleng.lift.well.PumpedWell;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.well.Conduit;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OperatingPointTest {

    static List<OracleCsv.Row> waterWells() {
        return OracleCsv.read(OperatingPointTest.class, "operating-points.csv");
    }

    // Equation: water wells solved without the library, operating-points.py beside the csv. A tenth of a psi is what a
    // traverse is asked for.
    @ParameterizedTest
    @MethodSource("waterWells")
    void waterWellsAgreeWithAnIndependentSolution(OracleCsv.Row row) {
        PumpedWell well = PumpedWell.vertical(
                "W",
                new InflowSpec.DarcyPi(row.number("reservoir_psia"), row.number("pi")),
                row.number("perforations_ft"),
                row.number("pump_ft"),
                new Conduit.Pipe(2.992, 0.0018),
                new Conduit.Pipe(6.276, 0.0018),
                new TemperatureModel.LinearInTvd(row.number("wellhead_f"), row.number("bottom_f")),
                Wells.water(),
                row.number("head_psia"),
                BeggsBrill.ORIGINAL);
        Esp esp = Wells.pump(row.text("stage"), (int) row.number("stages"), 300).withViscosity(ViscosityMethod.NONE);

        EspPoint point = Wells.point(EspModel.of(well, esp).at(row.number("hz")));

        assertThat(point.rateStbPerDay()).isCloseTo(row.number("rate"), withinPercentage(0.01));
        assertThat(point.pwfPsia()).isCloseTo(row.number("pwf"), within(0.1));
        assertThat(point.intake().pressurePsia()).isCloseTo(row.number("intake"), within(0.1));
        assertThat(point.pump().dischargePressurePsia()).isCloseTo(row.number("discharge"), within(0.1));
        assertThat(point.pump().shaftHp()).isCloseTo(row.number("shaft_hp"), withinPercentage(0.01));
        assertThat(point.pump().totalDynamicHeadFt()).isCloseTo(row.number("tdh_ft"), withinPercentage(0.01));
    }

    // Literature: worked example ipr-esp-pi-nodal (training deck "Nodal Analysis Applied to ESPs"): productivity index
    // 2.715
    // bpd/psi, open flow 9,638 bpd, 419 psi at the target of 8,500 bpd; printed to four digits and to a psi.
    @Test
    void straightLineInflowOfAVendorsExample() {
        PumpedWell well = PumpedWell.vertical(
                "deck",
                new InflowSpec.DarcyTest(3550, 3570, 2235),
                7800,
                7800,
                new Conduit.Pipe(2.992, 0.0018),
                new Conduit.Pipe(8.681, 0.0018),
                new TemperatureModel.LinearInTvd(100, 200),
                new ProducedFluid(BlackOil.of(28, 0.7, 100), 100, 0.75),
                350,
                BeggsBrill.ORIGINAL);
        EspModel model = EspModel.of(well, Wells.pump("5.3-10000", 200, 800));

        assertThat(model.well().maxRateStbPerDay()).isCloseTo(9638, within(0.5));
        assertThat(model.well().rateStbPerDay(3549)).isCloseTo(2.715, within(0.0005));
        PumpDemand demand = model.demand(8500).orElseThrow();
        assertThat(demand.intake().pwfPsia()).isCloseTo(419, within(0.5));
        assertThat(demand.intake().pressurePsia()).isEqualTo(demand.intake().pwfPsia());
    }

    @Test
    void pumpAndTubingMeetAtEveryCrossing() {
        EspModel model = EspModel.of(Wells.gassyWell(), Wells.pump("4.0-1750", 220, 150));
        EspOutcome.Running running = (EspOutcome.Running) model.at(55);

        assertThat(running.crossings()).isNotEmpty();
        running.crossings().forEach(crossing -> {
            PumpDemand demand = model.demand(crossing.rateStbPerDay()).orElseThrow();
            EspPoint pump = model.pointAt(55, crossing.rateStbPerDay()).orElseThrow();
            assertThat(pump.pump().dischargePressurePsia()).isCloseTo(demand.dischargePressurePsia(), within(0.2));
            assertThat(crossing.dischargePressurePsia()).isCloseTo(pump.pump().dischargePressurePsia(), within(1e-6));
        });
        EspPoint point = running.point();
        assertThat(point.rateStbPerDay())
                .isEqualTo(
                        running.crossings().get(running.crossings().size() - 1).rateStbPerDay());
        assertThat(point.oilRateStbPerDay() + point.waterRateStbPerDay())
                .isCloseTo(point.rateStbPerDay(), within(1e-9));
        assertThat(point.gasRateMscfPerDay()).isCloseTo(point.oilRateStbPerDay() * 0.35, withinPercentage(1e-9));
        assertThat(point.intake().freeGasFraction()).isPositive();
        assertThat(point.intake().pumpedGasFraction())
                .isPositive()
                .isLessThan(point.intake().freeGasFraction());
        assertThat(point.intake().ventedGasMscfPerDay()).isPositive().isLessThan(point.gasRateMscfPerDay());
    }

    /** The head that a demand needs by its integral, and that which the pump gives by its stages, are the same there. */
    @Test
    void headOfThePumpIsTheHeadTheWellNeeds() {
        EspModel model = EspModel.of(Wells.gassyWell(), Wells.pump("4.0-1750", 220, 150));
        for (double hz : new double[] {45, 60, 75}) {
            EspPoint point = Wells.point(model.at(hz));
            double needed =
                    model.headNeededFt(model.demand(point.rateStbPerDay()).orElseThrow());

            assertThat(point.pump().totalDynamicHeadFt()).isCloseTo(needed, withinPercentage(1.0));
        }
    }

    @Test
    void headOfAllStagesIsTheSumOfTheirHeads() {
        EspPoint point = Wells.point(
                EspModel.of(Wells.waterWell(), Wells.pump("4.0-1750", 220, 150)).at(55));
        SectionPoint section = point.pump().sections().get(0);

        assertThat(point.pump().totalDynamicHeadFt())
                .isCloseTo(220 * 0.5 * (section.firstHeadFt() + section.lastHeadFt()), withinPercentage(0.05));
        assertThat(section.firstHeadFt())
                .isCloseTo(
                        new StageSpec.Named("4.0-1750").stage().headFtPerStage(section.intakeRateBpd(), 55),
                        withinPercentage(1e-9));
        assertThat(section.shareOfBep()).isBetween(section.lastShareOfBep(), section.firstShareOfBep());
    }

    @Test
    void sectionsOfOneStageAreOnePump() {
        Esp whole = Wells.pump("4.0-1750", 220, 150);
        Esp split = whole.withSections(List.of(
                new PumpSection(new StageSpec.Named("4.0-1750"), 90),
                new PumpSection(
                        new StageSpec.Given(
                                new StageSpec.Named("4.0-1750").stage().data()),
                        130)));
        EspPoint one = Wells.point(EspModel.of(Wells.gassyWell(), whole).at(60));
        EspPoint two = Wells.point(EspModel.of(Wells.gassyWell(), split).at(60));

        assertThat(split.stages()).isEqualTo(220);
        assertThat(two.rateStbPerDay()).isCloseTo(one.rateStbPerDay(), withinPercentage(0.005));
        assertThat(two.pump().shaftHp()).isCloseTo(one.pump().shaftHp(), withinPercentage(0.005));
        assertThat(two.pump().totalDynamicHeadFt()).isCloseTo(one.pump().totalDynamicHeadFt(), withinPercentage(0.005));
        assertThat(two.pump().sections()).hasSize(2);
        assertThat(two.pump().sections().get(1).intakeRateBpd())
                .isCloseTo(two.pump().sections().get(0).dischargeRateBpd(), withinPercentage(1e-6));
    }

    @Test
    void taperedPumpTakesMoreGasInTheLargerLowerStages() {
        Esp tapered = Wells.pump("4.0-1750", 220, 150)
                .withSections(List.of(
                        new PumpSection(new StageSpec.Named("4.0-2200"), 60),
                        new PumpSection(new StageSpec.Named("4.0-1750"), 160)));
        EspPoint point = Wells.point(EspModel.of(Wells.gassyWell(), tapered).at(50));

        assertThat(point.pump().leastShareOfBep()).isLessThan(point.pump().greatestShareOfBep());
        assertThat(point.pump().shareOfBep())
                .isBetween(point.pump().leastShareOfBep(), point.pump().greatestShareOfBep());
        assertThat(point.pump().sections().get(0).stage()).isEqualTo("4.0-2200");
    }

    @Test
    void aPointSolvedAloneIsThatOfARun() {
        EspModel model = EspModel.of(Wells.gassyWell(), Wells.pump("4.0-1750", 220, 150));
        EspRun run = model.run();
        run.at(40);
        run.at(62.5);

        assertThat(Wells.point(run.at(50)).rateStbPerDay())
                .isCloseTo(Wells.point(model.at(50)).rateStbPerDay(), withinPercentage(0.005));
        assertThat(run.computations()).isLessThan(60);
        EspRun alone = model.run();
        alone.at(50);
        assertThat(alone.computations()).isLessThan(25);
    }
}
