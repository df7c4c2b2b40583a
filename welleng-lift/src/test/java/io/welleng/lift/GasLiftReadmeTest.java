package io.welleng.lift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.lift.field.gas.GasAllocationReport;
import io.welleng.lift.field.gas.GasAllocationStudy;
import io.welleng.lift.field.gas.GasCompressor;
import io.welleng.lift.field.gas.GasField;
import io.welleng.lift.field.gas.LiftGasCurve;
import io.welleng.lift.field.gas.RunRule;
import io.welleng.lift.field.gas.SharingOutcome;
import io.welleng.lift.gaslift.GasLiftModel;
import io.welleng.lift.gaslift.GasLiftOutcome;
import io.welleng.lift.gaslift.GasLiftPrices;
import io.welleng.lift.gaslift.GasLiftReport;
import io.welleng.lift.gaslift.GasLiftStatus;
import io.welleng.lift.gaslift.GasLiftStudy;
import io.welleng.lift.gaslift.GasLiftWell;
import io.welleng.lift.gaslift.GasSupply;
import io.welleng.lift.gaslift.KickOff;
import io.welleng.lift.gaslift.heading.CasingPressure;
import io.welleng.lift.gaslift.heading.ElapsedPressure;
import io.welleng.lift.gaslift.heading.HeadingOutcome;
import io.welleng.lift.gaslift.heading.HeadingReport;
import io.welleng.lift.gaslift.heading.HeadingSearch;
import io.welleng.lift.gaslift.heading.HeadingStudy;
import io.welleng.lift.gaslift.heading.HeadingStudyType;
import io.welleng.lift.gaslift.stability.InjectionChoke;
import io.welleng.lift.gaslift.stability.InjectionPoint;
import io.welleng.lift.gaslift.stability.StabilityInput;
import io.welleng.lift.gaslift.valve.DomeTemperature;
import io.welleng.lift.gaslift.valve.GasLiftValve;
import io.welleng.lift.gaslift.valve.OperatedBy;
import io.welleng.lift.gaslift.valve.PortSeat;
import io.welleng.lift.gaslift.valve.TestRack;
import io.welleng.lift.gaslift.valve.ThornhillCraver;
import io.welleng.lift.gaslift.valve.ValveLoading;
import io.welleng.lift.gaslift.valve.ValvePortTable;
import io.welleng.lift.gaslift.valve.ValvePressures;
import io.welleng.lift.gaslift.valve.ValveSize;
import io.welleng.lift.gaslift.valve.unloading.DesignLimits;
import io.welleng.lift.gaslift.valve.unloading.DesignPressures;
import io.welleng.lift.gaslift.valve.unloading.GasLiftValvesReport;
import io.welleng.lift.gaslift.valve.unloading.GasLiftValvesStudy;
import io.welleng.lift.gaslift.valve.unloading.GasWanted;
import io.welleng.lift.gaslift.valve.unloading.KillFluid;
import io.welleng.lift.gaslift.valve.unloading.PressureSteps;
import io.welleng.lift.gaslift.valve.unloading.TubingLine;
import io.welleng.lift.gaslift.valve.unloading.UnloadingDesign;
import io.welleng.lift.gaslift.valve.unloading.UnloadingString;
import io.welleng.lift.gaslift.valve.unloading.ValveChoice;
import io.welleng.lift.gaslift.valve.unloading.ValveWell;
import io.welleng.lift.pareto.GroupOptimum;
import io.welleng.lift.pareto.GroupPoint;
import io.welleng.lift.pareto.ParetoReport;
import io.welleng.lift.pareto.ParetoStudyType;
import io.welleng.nodal.choke.GasNozzle;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.gascolumn.AverageTz;
import io.welleng.nodal.gascolumn.DryGas;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.well.Conduit;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The examples of README.md on gas lift and the field, and what they print. */
class GasLiftReadmeTest {

    @Test
    void gasLiftWell() throws IOException {
        // README begins
        GasNozzle nozzle = new GasNozzle(0.865, 1.27, GasNozzle.GasUpstream.REAL);
        GasSupply supply = new GasSupply(
                DryGas.of(0.65),
                1200, // psia at the casing head
                90, // °F there
                180, // °F of the gas at the perforations
                new Conduit.Annulus(6.276, 2.875, 0.0006), // in
                100, // psi between annulus and tubing
                null, // the gas column by average temperature and z
                1350.0, // psia of the header
                nozzle);
        GasLiftWell lifted = GasLiftWell.vertical(
                "C-3",
                new InflowSpec.VogelPi(2000, 2), // psia, STB/d/psi
                8000, // ft, perforations
                new Conduit.Pipe(2.441, 0.0006),
                List.of(1900.0, 3400.0, 4700.0, 5800.0, 6700.0, 7400.0), // ft, mandrels
                new TemperatureModel.LinearInTvd(110, 190),
                new ProducedFluid(BlackOil.of(32, 0.75, 350), 350, 0.5),
                200, // psia, tubing head
                BeggsBrill.ORIGINAL,
                supply);
        GasLiftPrices prices =
                new GasLiftPrices(55, 0.9, 2.5, 1.2); // USD: STB of oil, Mscf compressed, Mscf sold, STB of water
        KickOff start = new KickOff(0.45, 100.0, 1350.0); // psi/ft of kill fluid, psia tubing and casing head
        GasLiftReport glpc = new GasLiftStudy(lifted, 3000, 500.0, prices, start, null).run(); // Mscf/d at most, today
        GasLiftOutcome little = GasLiftModel.of(lifted).at(200).outcome(); // any rate by itself
        // README ends
        assertThat(glpc.statuses()).containsExactly(GasLiftStatus.NEEDS_GAS, GasLiftStatus.UNDER_INJECTED);
        assertThat(glpc.curve()).hasSizeGreaterThan(31);
        assertThat(little).isInstanceOf(GasLiftOutcome.Flowing.class);
        shown(
                1,
                glpc.statuses(),
                glpc.technical(),
                glpc.economic(),
                glpc.gain(),
                glpc.injectionChoke(),
                glpc.kickOff());
    }

    @Test
    void valves() throws IOException {
        // README begins
        TestRack rack = TestRack.of(DomeTemperature.WINKLER_EADS);
        GasLiftValve.Bellows bought = GasLiftValve.Bellows.injectionOperated(
                ValvePortTable.standard()
                        .find("1-1/2 in valve, 1/4 in port, sharp-edged")
                        .port(),
                990); // psia in the test rack
        ValvePressures inTheWell = bought.pressures(865, 148, rack); // psia in the tubing, °F

        UnloadingDesign task = new UnloadingDesign(
                new ValveChoice(
                        OperatedBy.INJECTION_PRESSURE,
                        new ValveLoading.Nitrogen(),
                        ValvePortTable.standard().ports(ValveSize.ONE_AND_HALF_INCH, PortSeat.SHARP_EDGED)),
                new KillFluid(0.46, 120), // psi/ft, psia at the tubing head
                new DesignPressures(
                        1100, 1050, new PressureSteps.ToClosing(0), 50, 50, 100), // psia to start, to work; margins
                new GasWanted(600, 800), // Mscf/d to unload, to produce
                new DesignLimits(200, 60, 12), // ft between valves, ft above the packer, valves at most
                new TubingLine.PercentLine(120, 0.2, 1050, 6940, 900), // what unloading may count on
                new TubingLine.ConstantGradient(120, 0.105)); // the well in operation
        GasLiftValvesReport valves = new GasLiftValvesStudy(
                        ValveWell.vertical(
                                "C-3",
                                7000, // ft, packer
                                DryGas.of(0.65),
                                new AverageTz(),
                                90,
                                180, // °F at surface and packer
                                rack,
                                ThornhillCraver.PUBLISHED),
                        task)
                .run();
        // README ends
        UnloadingString string = (UnloadingString) valves.answer();
        assertThat(string.valves()).hasSize(7);
        assertThat(string.failures()).isEmpty();
        shown(2, inTheWell, string.valves().get(0), string.valves().get(6));
    }

    @Test
    void heading() throws IOException {
        HeadingStudy example = new HeadingStudyType().example();
        List<ElapsedPressure> readings = ((CasingPressure.Elapsed) example.casing()).samples();
        // README begins
        InjectionPoint point = new InjectionPoint(
                900, // psia in the tubing where the gas enters
                960, // psia in the annulus there
                6500, // ft
                160, // °F
                0.7, // gravity of the gas
                0.88, // its z
                600, // Mscf/d
                800, // STB/d
                1.15, // bbl/STB of fluid and its free gas
                50, // lb/ft³
                1.5, // STB/d/psi, slope of the inflow
                0.25, // in, port
                0.9, // its discharge coefficient
                145, // ft³ of tubing above
                1450); // ft³ of annulus above
        StabilityInput known =
                new StabilityInput(point, new InjectionChoke(1150, 830), 1.27); // psia before and behind the choke
        HeadingReport heads = new HeadingStudy(
                        "C-3",
                        new CasingPressure.Elapsed(readings), // s, psia; about a minute apart, unevenly
                        HeadingSearch.STANDARD, // 5 to 30 min, one false alarm in 200 records
                        known)
                .run();
        // README ends
        assertThat(heads.outcome()).isInstanceOf(HeadingOutcome.Heading.class);
        assertThat(((HeadingOutcome.Heading) heads.outcome()).periodMinutes()).isCloseTo(13.0, within(0.1));
        shown(3, heads.outcome(), heads.stability().asheim(), heads.stability().unified());
    }

    @Test
    void sharing() throws IOException {
        // README begins
        LiftGasCurve one = LiftGasCurve.measured(
                "C-1", new double[] {0, 300, 700, 1200}, new double[] {210, 390, 470, 495}, RunRule.MUST_RUN, "K-1");
        LiftGasCurve two = LiftGasCurve.measured(
                "C-2", new double[] {150, 400, 800, 1400}, new double[] {180, 420, 560, 610}, RunRule.MAY_SHUT, "K-1");
        LiftGasCurve three = LiftGasCurve.measured( // flows from 400 Mscf/d on, well from 900 only
                "C-3", new double[] {400, 600, 900}, new double[] {30, 70, 320}, RunRule.MAY_SHUT, "K-2");
        GasField field = new GasField(
                List.of(one, two, three),
                List.of(
                        new GasCompressor("K-1", 1100, 200.0),
                        new GasCompressor("K-2", 600, 400.0)), // Mscf/d, and imports
                null);
        Map<String, Double> today = Map.of("C-1", 500.0, "C-2", 800.0, "C-3", 400.0);
        GasAllocationReport shared =
                new GasAllocationStudy("North", field, today, 10, 20, 1e-9).run(); // steps of 10 Mscf/d
        // README ends
        SharingOutcome.Shared best = (SharingOutcome.Shared) shared.outcome();
        assertThat(best.proof().closed()).isTrue();
        shown(
                4,
                best,
                best.proof(),
                shared.stepwise(),
                shared.gainStbPerDay(),
                shared.shadowPrices().get(0));
    }

    @Test
    void pareto() throws IOException {
        // README begins
        ParetoReport trade = new ParetoStudyType().example().run(); // an ESP, a rod pump, a PCP and a gas-lift well
        if (trade.optimum() instanceof GroupOptimum.Front front) {
            GroupPoint balance = front.knee().point(); // and where to set each well in front.knee().wells()
            GroupPoint mine = front.preferred().point(); // oil counts twice as much as energy and as equipment life
        }
        // README ends
        GroupOptimum.Front front = (GroupOptimum.Front) trade.optimum();
        assertThat(front.points()).hasSizeBetween(50, 100);
        shown(6, trade.today(), front.knee().point(), front.preferred().point());
    }

    private static void shown(int block, Object... lines) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Object line : lines) {
            text.append(line).append('\n');
        }
        assertThat(Readme.blocks("text").get(block)).isEqualTo(text.toString());
    }
}
