package io.welleng.nodal;

import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.core.survey.SurveyStation;
import io.welleng.nodal.choke.Sachdeva;
import io.welleng.nodal.choke.WellheadChoke;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.flow.FlowCorrelation;
import io.welleng.nodal.flow.FlowRegime;
import io.welleng.nodal.flow.HagedornBrown;
import io.welleng.nodal.flow.Payne;
import io.welleng.nodal.flowline.Flowline;
import io.welleng.nodal.flowline.FlowlineTemperature;
import io.welleng.nodal.heat.Earth;
import io.welleng.nodal.heat.EnergyTerm;
import io.welleng.nodal.heat.Geotherm;
import io.welleng.nodal.heat.HeatCapacity;
import io.welleng.nodal.heat.Ramey;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.heat.TimeFunction;
import io.welleng.nodal.ipr.FitTarget;
import io.welleng.nodal.ipr.InflowCurve;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.ipr.WellTest;
import io.welleng.nodal.sensitivity.CaseResult;
import io.welleng.nodal.sensitivity.SensitivityOutput;
import io.welleng.nodal.sensitivity.SensitivityReport;
import io.welleng.nodal.sensitivity.SensitivityStudy;
import io.welleng.nodal.sensitivity.TornadoBar;
import io.welleng.nodal.sensitivity.Variable;
import io.welleng.nodal.stream.StreamSpec;
import io.welleng.nodal.traverse.FlowDirection;
import io.welleng.nodal.traverse.PressureTraverse;
import io.welleng.nodal.traverse.TraverseReport;
import io.welleng.nodal.traverse.TraverseStart;
import io.welleng.nodal.traverse.TraverseStudy;
import io.welleng.nodal.vfp.VfpAxes;
import io.welleng.nodal.vfp.VfpReport;
import io.welleng.nodal.vfp.VfpStudy;
import io.welleng.nodal.well.Conduit;
import io.welleng.nodal.well.PipeSection;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code of README.md is the code below, and prints what README.md shows. */
class ReadmeTest {

    private record Example(NodalReport report, NodalReport system, VfpReport lift, NodalOutcome own) {}

    private static Example example() {
        // README begins
        BlackOil oil = BlackOil.of(35, 0.75, 550); // °API, gas gravity (air = 1), scf/STB in solution
        ProducedFluid fluid = new ProducedFluid(oil, 650, 0.25); // producing scf/STB, water cut
        Wellbore well = Wellbore.vertical(8000, 2.441, 0.0006, new TemperatureModel.LinearInTvd(100, 180));
        InflowSpec inflow = new InflowSpec.CompositeTest(3500, 2290, 800, 2950); // psia, psia; 800 STB/d at 2950 psia

        NodalReport report = new NodalStudy("A-1", inflow, well, fluid, 250, BeggsBrill.ORIGINAL).run();
        // README ends

        // README begins
        InflowSpec tests = new InflowSpec.FromTests(
                new InflowCurve.Fetkovich(null), // exponent fitted too
                3600.0, // psia; left out it is fitted as well
                List.of(new WellTest(340, 3000), new WellTest(684, 2000), new WellTest(875, 1000)),
                FitTarget.LOG_RATE);
        Wellbore completed = new Wellbore(
                List.of(new SurveyStation(0, 0, 0), new SurveyStation(3000, 0, 0), new SurveyStation(9000, 45, 120)),
                List.of(
                        new PipeSection(0, new Conduit.Pipe(2.441, 0.0006)), // tubing
                        new PipeSection(8200, new Conduit.Pipe(6.184, 0.0018))), // casing below it
                new Ramey(
                        new Geotherm.Linear(75, 1.5), // °F at the surface, °F/100 ft
                        new Earth(1.4, 0.04, 60, TimeFunction.HASAN_KABIR_1991), // Btu/(hr ft °F), ft²/hr, days
                        8, // Btu/(hr ft² °F)
                        2.875,
                        8.5,
                        new HeatCapacity.OfPhases(0.53, 1.0, 0.51), // Btu/(lb °F) of oil, water, gas
                        EnergyTerm.LIQUID,
                        null));
        Outlet separator = new Outlet.Separator(
                150,
                Flowline.straight(4000, 120, new Conduit.Pipe(3.068, 0.0018), new FlowlineTemperature.Linear(120, 90)),
                new WellheadChoke(new Sachdeva(0.85, 1.27, 0.55, 0.5, 1.0), 32, 120));
        NodalReport system = new NodalStudy("A-2", tests, completed, fluid, 250, HagedornBrown.MODIFIED)
                .withOutlet(separator)
                .run();
        // README ends

        // README begins
        NodalStudy base = new NodalStudy("A-1", inflow, well, fluid, 250, BeggsBrill.ORIGINAL);
        SensitivityReport sensitivity = new SensitivityStudy(
                        base,
                        List.of(
                                Variable.evenly("/fluid/water_cut", 0, 0.8, 9),
                                new Variable("/outlet/pressure_psia", List.of(150.0, 250.0, 350.0)),
                                new Variable(
                                        "/wellbore/sections/0/conduit/inside_diameter_in",
                                        List.of(1.995, 2.441, 2.992))),
                        List.of(new Variable(
                                "/fluid/producing_gor_scf_per_stb", List.of(450.0, 1000.0))), // alone, for the tornado
                        SensitivityOutput.OIL_RATE)
                .run();
        CaseResult wet = sensitivity.at(8, 0, 2).result(); // Flows, DoesNotFlow, Unsolved or Refused
        TornadoBar first = sensitivity.tornado().get(0); // the variable with the greatest swing
        // README ends
        assertThat(wet).isNotNull();
        assertThat(first.swing()).isPositive();
        assertThat(sensitivity.tornado()).hasSize(4);

        // README begins
        TraverseReport traverse = new TraverseStudy(
                        "A-1",
                        well,
                        new StreamSpec.Produced(fluid, null, null), // or StreamSpec.Gas, with the rate in Mscf/d
                        1000,
                        new TraverseStart.FromWellhead(250),
                        FlowDirection.PRODUCING,
                        List.of(BeggsBrill.ORIGINAL, new BeggsBrill(Payne.BEFORE_INCLINATION, true)))
                .run();
        // README ends
        assertThat(traverse.traverses()).hasSize(2);

        // README begins
        VfpAxes axes = VfpAxes.liquid(
                List.of(100.0, 300.0, 1000.0, 3000.0), // STB/d
                List.of(150.0, 300.0, 600.0), // psia
                List.of(0.0, 0.4, 0.8), // water cut
                List.of(0.4, 0.65, 1.5)); // Mscf/STB, as the keyword has it
        VfpReport lift = new VfpStudy("A-1", 1, 8125, well, oil, axes, BeggsBrill.ORIGINAL).run();
        String include = lift.vfpprod(); // VFPPROD in field units, for Eclipse and OPM Flow
        // README ends
        assertThat(include).contains("VFPPROD");

        // README begins
        FlowCorrelation noSlip = (state, result) -> {
            double vm = state.liquidVelocityFtPerS() + state.gasVelocityFtPerS();
            double holdup = state.liquidVelocityFtPerS() / vm;
            double density = holdup * state.liquidDensityLbPerFt3() + (1 - holdup) * state.gasDensityLbPerFt3();
            double friction = 0.02 * density * vm * vm / (2 * 32.174 * 144 * state.diameterFt());
            result.set(density * state.sinAngle() / 144, friction, 0, holdup, FlowRegime.DISTRIBUTED);
        };
        OutflowModel outflow = PressureTraverse.of(well, fluid, noSlip).outflow(250);
        NodalOutcome outcome =
                NodalSolver.DEFAULT.solve(inflow.toIpr(), outflow).outcome();
        // README ends
        return new Example(report, system, lift, outcome);
    }

    /** Every block of code in README.md is one of those between the marks in the tests, and the other way round. */
    @Test
    void theCodeIsThisCode() throws IOException {
        List<String> tested = new ArrayList<>();
        for (String source : List.of("ReadmeTest.java", "match/MatchExamplesTest.java")) {
            String text =
                    Files.readString(Path.of("src/test/java/io/welleng/nodal").resolve(source));
            String[] parts = text.split("// README begins\n");
            for (int i = 1; i < parts.length; i++) {
                tested.add(words(parts[i].substring(0, parts[i].indexOf("// README ends"))));
            }
        }
        List<String> shown = new ArrayList<>();
        String[] parts = Files.readString(Path.of("README.md")).split("```java\n");
        for (int i = 1; i < parts.length; i++) {
            shown.add(words(parts[i].substring(0, parts[i].indexOf("```"))));
        }
        assertThat(shown).hasSize(9).containsExactlyInAnyOrderElementsOf(tested);
    }

    @Test
    void theWholeSystemFlows() {
        NodalReport system = example().system();
        assertThat(system.outcome()).isInstanceOf(NodalOutcome.Flowing.class);
        assertThat(system.flowline()).isNotEmpty();
        assertThat(system.traverse().get(0).pressurePsia()).isGreaterThan(150.0);
    }

    @Test
    void theOutcomePrintsAsShown() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int from = readme.indexOf("```text\n") + 8;
        assertThat(readme.substring(from, readme.indexOf("\n```", from)))
                .isEqualTo(example().report().outcome().toString());
    }

    @Test
    void flowWithoutSlipIsLighter() {
        NodalOutcome.Flowing original =
                (NodalOutcome.Flowing) example().report().outcome();
        NodalOutcome.Flowing own = (NodalOutcome.Flowing) example().own();
        assertThat(own.rateStbPerDay()).isGreaterThan(original.rateStbPerDay());
        assertThat(own.crossings()).hasSize(1);
    }

    /** Without white space, which a formatter may move. */
    private static String words(String code) {
        return code.replaceAll("\\s+", "");
    }
}
