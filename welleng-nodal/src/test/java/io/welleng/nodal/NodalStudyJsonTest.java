package io.welleng.nodal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import io.welleng.core.study.StudyOutcome.Failed;
import io.welleng.core.study.StudyRunner;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.flow.Payne;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Property: a study and its report read back equal; bad JSON is refused with pointer, rule, unit and value. */
class NodalStudyJsonTest {

    private static final NodalStudy EXAMPLE = new NodalStudyType().example();

    static Stream<NodalStudy> studies() {
        Wellbore wellbore = Wellbore.vertical(8000.0, 2.441, 0.0006, new TemperatureModel.LinearInMd(100.0, 180.0));
        ProducedFluid fluid = ProducedFluid.of(BlackOil.of(35.0, 0.75, 550.0), 0.25);
        BeggsBrill payne = new BeggsBrill(Payne.AFTER_INCLINATION, false);
        return Stream.concat(
                Stream.of(EXAMPLE),
                Stream.of(
                                new InflowSpec.DarcyPi(3000.0, 1.5),
                                new InflowSpec.DarcyTest(3000.0, 900.0, 2400.0),
                                new InflowSpec.VogelPi(3000.0, 1.5),
                                new InflowSpec.VogelTest(1200.0, 90.0, 700.0),
                                new InflowSpec.CompositePi(3000.0, 2000.0, 1.5),
                                new InflowSpec.CompositeTest(3000.0, 2000.0, 900.0, 2400.0))
                        .map(inflow -> new NodalStudy("J-1", inflow, wellbore, fluid, 250.0, payne)));
    }

    @ParameterizedTest
    @MethodSource("studies")
    void aStudyReadsBackEqual(NodalStudy study) {
        assertThat(Studies.read(Studies.write(study))).isEqualTo(study);
    }

    @ParameterizedTest
    @MethodSource("studies")
    void aReportReadsBackEqual(NodalStudy study) {
        NodalReport report = study.run();
        assertThat(Json.read(Json.write(report), NodalReport.class)).isEqualTo(report);
    }

    /** The names are a promise to those who write JSON. */
    @Test
    void theExampleIsWrittenWithTheseNames() {
        ObjectNode tree = Studies.toTree(EXAMPLE);
        assertThat(tree.at("/study").asText()).isEqualTo("nodal");
        assertThat(tree.at("/name").asText()).isEqualTo("EX-1");
        assertThat(tree.at("/inflow/type").asText()).isEqualTo("composite_pi");
        assertThat(tree.at("/inflow/reservoir_pressure_psia").asDouble()).isEqualTo(3500.0);
        assertThat(tree.at("/inflow/bubble_point_psia").asDouble()).isEqualTo(2500.0);
        assertThat(tree.at("/inflow/productivity_index").asDouble()).isEqualTo(1.4);
        assertThat(tree.at("/wellbore/stations/2/md_ft").asDouble()).isEqualTo(4500.0);
        assertThat(tree.at("/wellbore/stations/2/inclination_deg").asDouble()).isEqualTo(35.0);
        assertThat(tree.at("/wellbore/sections/0/conduit/inside_diameter_in").asDouble())
                .isEqualTo(2.441);
        assertThat(tree.at("/wellbore/sections/0/conduit/roughness_in").asDouble())
                .isEqualTo(0.0006);
        assertThat(tree.at("/wellbore/temperature/type").asText()).isEqualTo("linear_in_tvd");
        assertThat(tree.at("/wellbore/temperature/wellhead_temperature_f").asDouble())
                .isEqualTo(110.0);
        assertThat(tree.at("/fluid/black_oil/oil_gravity_api").asDouble()).isEqualTo(35.0);
        assertThat(tree.at("/fluid/producing_gor_scf_per_stb").asDouble()).isEqualTo(650.0);
        assertThat(tree.at("/fluid/water_cut").asDouble()).isEqualTo(0.25);
        assertThat(tree.at("/outlet/pressure_psia").asDouble()).isEqualTo(250.0);
        assertThat(tree.at("/method/type").asText()).isEqualTo("beggs_brill");
        assertThat(tree.at("/method/payne").asText()).isEqualTo("none");
        assertThat(tree.at("/method/acceleration").asBoolean()).isTrue();
    }

    @Test
    void theReportOfTheExampleNamesItsOutcome() {
        ObjectNode tree = (ObjectNode) Json.toTree(EXAMPLE.run());
        assertThat(tree.at("/outcome/type").asText()).isEqualTo("flowing");
        assertThat(tree.at("/outcome/rate_stb_per_day").asDouble()).isPositive();
        assertThat(tree.at("/outcome/crossings/0/stable").asBoolean()).isTrue();
        assertThat(tree.at("/outcome/search/status").asText()).isEqualTo("converged");
        assertThat(tree.at("/ipr/type").asText()).isEqualTo("composite");
        assertThat(tree.at("/traverse/0/regime").asText()).isNotBlank();
        assertThat(tree.at("/inflow_curve/0/pwf_psia").asDouble()).isEqualTo(3500.0);
    }

    private static Arguments bad(String pointer, String message, Consumer<ObjectNode> change) {
        return Arguments.of(pointer, message, change);
    }

    private static ObjectNode object(ObjectNode tree, String pointer) {
        return (ObjectNode) tree.at(pointer);
    }

    static Stream<Arguments> badInputs() {
        return Stream.of(
                bad("/outlet/pressure_psia", "must be finite and > 0 psia, but was -250.0", tree -> object(
                                tree, "/outlet")
                        .put("pressure_psia", -250.0)),
                bad("/outlet/pressure_psia", "must be from 0 to 30000 psia, but was 40000.0", tree -> object(
                                tree, "/outlet")
                        .put("pressure_psia", 40_000.0)),
                bad("/outlet/pressure_psia", "must be", tree -> object(tree, "/outlet")
                        .put("pressure_psia", "NaN")),
                bad("/outlet/pressure_psia", "must be", tree -> object(tree, "/outlet")
                        .putNull("pressure_psia")),
                bad("/outlet/pressure_psia", "must be", tree -> object(tree, "/outlet")
                        .remove("pressure_psia")),
                bad("/outlet/presure_psia", "did you mean \"pressure_psia\"?", tree -> object(tree, "/outlet")
                        .put("presure_psia", 250.0)),
                bad("/name", "must be text that is not blank", tree -> tree.put("name", "")),
                bad(
                        "/wellbore/stations/1/md_ft",
                        "must be greater than that of the station before, 0.0 ft, but was 0.0",
                        tree -> object(tree, "/wellbore/stations/1").put("md_ft", 0.0)),
                bad("/wellbore/stations/1/md_ft", "must be finite and >= 0 ft, but was -3000.0", tree -> object(
                                tree, "/wellbore/stations/1")
                        .put("md_ft", -3000.0)),
                bad("/wellbore/stations/0/md_ft", "must be 0", tree -> object(tree, "/wellbore/stations/0")
                        .put("md_ft", 12.0)),
                bad("/wellbore/stations/2/inclination_deg", "must be from 0 to 180 deg, but was 200.0", tree -> object(
                                tree, "/wellbore/stations/2")
                        .put("inclination_deg", 200.0)),
                bad("/wellbore/stations/2/azimut_deg", "did you mean \"azimuth_deg\"?", tree -> object(
                                tree, "/wellbore/stations/2")
                        .put("azimut_deg", 10.0)),
                bad("/wellbore/stations", "must be not empty", tree -> object(tree, "/wellbore")
                        .putArray("stations")),
                bad(
                        "/wellbore/sections/0/conduit/inside_diameter_in",
                        "must be from 0.1 to 60 in, but was 0.0",
                        tree -> object(tree, "/wellbore/sections/0/conduit").put("inside_diameter_in", 0.0)),
                bad("/wellbore/sections/0/conduit/roughness_in", "in, but was 2.0", tree -> object(
                                tree, "/wellbore/sections/0/conduit")
                        .put("roughness_in", 2.0)),
                bad("/wellbore/temperature/type", "linear_in_tvd", tree -> object(tree, "/wellbore/temperature")
                        .put("type", "linear_in_tdv")),
                bad(
                        "/wellbore/temperature/bottomhole_temperature_f",
                        "must be from 20 to 700 °F, but was 5.0",
                        tree -> object(tree, "/wellbore/temperature").put("bottomhole_temperature_f", 5.0)),
                bad("/inflow/productivity_index", "must be finite and > 0 STB/d/psi, but was 0.0", tree -> object(
                                tree, "/inflow")
                        .put("productivity_index", 0.0)),
                bad("/inflow/reservoir_pressure_psia", "must be finite and > 0 psia, but was -1.0", tree -> object(
                                tree, "/inflow")
                        .put("reservoir_pressure_psia", -1.0)),
                bad("/inflow/test_pwf_psia", " = 3500 psia, but was 3600.0", tree -> tree.putObject("inflow")
                        .put("type", "vogel_test")
                        .put("reservoir_pressure_psia", 3500.0)
                        .put("test_rate_stb_per_day", 900.0)
                        .put("test_pwf_psia", 3600.0)),
                bad("/inflow/type", "did you mean \"composite_pi\"?", tree -> object(tree, "/inflow")
                        .put("type", "composit_pi")),
                bad("/inflow", "must be", tree -> tree.remove("inflow")),
                bad("/fluid/water_cut", "must be from 0 to 1 (fraction), but was 1.3", tree -> object(tree, "/fluid")
                        .put("water_cut", 1.3)),
                bad("/method/payne", "before_inclination", tree -> object(tree, "/method")
                        .put("payne", "before")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("badInputs")
    void badInputIsRefusedWithItsPlace(String pointer, String message, Consumer<ObjectNode> change) {
        ObjectNode tree = Studies.toTree(EXAMPLE);
        change.accept(tree);
        assertThatThrownBy(() -> Studies.read(tree))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageStartingWith(pointer + ": ")
                .hasMessageContaining(message)
                .satisfies(e -> assertThat(((InvalidJsonException) e).pointer()).isEqualTo(pointer));
    }

    /** A batch keeps the pointer of the study that failed, and goes on. */
    @Test
    void aBatchReportsTheFieldAtFault() {
        String bad =
                Studies.write(EXAMPLE).replace("\"inside_diameter_in\" : 2.441", "\"inside_diameter_in\" : -2.441");
        assertThat(bad).isNotEqualTo(Studies.write(EXAMPLE));
        List<?> outcomes = StudyRunner.sequential()
                .callAll(List.of(() -> Studies.read(bad).run(), () -> Studies.read(Studies.write(EXAMPLE))
                        .run()));
        assertThat(outcomes.get(0))
                .isEqualTo(new Failed<>(
                        "invalid_input",
                        "/wellbore/sections/0/conduit/inside_diameter_in",
                        "/wellbore/sections/0/conduit/inside_diameter_in: must be from 0.1 to 60 in, but was -2.441"));
        assertThat(outcomes.get(1).toString()).contains("NodalReport[EX-1: Flowing[");
    }
}
