package io.welleng.nodal;

import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.flow.FlowCorrelation;
import io.welleng.nodal.flow.FlowRegime;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.traverse.PressureTraverse;
import io.welleng.nodal.well.TemperatureProfile;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The code of README.md is the code below, and prints what README.md shows. */
class ReadmeTest {

    private record Example(NodalReport report, NodalOutcome own) {}

    private static Example example() {
        // README begins
        BlackOil oil = BlackOil.of(35, 0.75, 550); // °API, gas gravity (air = 1), scf/STB in solution
        ProducedFluid fluid = new ProducedFluid(oil, 650, 0.25); // producing scf/STB, water cut
        Wellbore well = Wellbore.vertical(8000, 2.441, 0.0006, new TemperatureProfile.LinearInTvd(100, 180));
        InflowSpec inflow = new InflowSpec.CompositeTest(3500, 2290, 800, 2950); // psia, psia; 800 STB/d at 2950 psia

        NodalReport report = new NodalStudy("A-1", inflow, well, fluid, 250, BeggsBrill.ORIGINAL).run();
        // README ends

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
        return new Example(report, outcome);
    }

    @Test
    void theCodeIsThisCode() throws IOException {
        String source = Files.readString(Path.of("src/test/java/io/welleng/nodal/ReadmeTest.java"));
        String[] code = source.split("// README begins\n");
        String[] shown = Files.readString(Path.of("README.md")).split("```java\n");
        assertThat(shown).hasSize(3);
        for (int i = 1; i < shown.length; i++) {
            String expected = code[i].substring(0, code[i].indexOf("// README ends"));
            assertThat(words(shown[i].substring(0, shown[i].indexOf("```")))).isEqualTo(words(expected));
        }
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
