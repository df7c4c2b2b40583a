package io.welleng.nodal.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import io.welleng.nodal.NodalStudy;
import io.welleng.nodal.NodalStudyType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Property: what cannot be varied is refused, with its place and what was probably meant. */
class SensitivityErrorsTest {

    private static final NodalStudy BASE = new NodalStudyType().example();
    private static final List<Double> VALUES = List.of(0.1, 0.2);

    private static SensitivityStudy study(Variable... variables) {
        return new SensitivityStudy(BASE, List.of(variables), null, null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/fluid/watercut|did you mean \"/fluid/water_cut\"?",
                "/fluid/water_cut/|did you mean \"/fluid/water_cut\"?",
                "fluid/water_cut|did you mean \"/fluid/water_cut\"?",
                "water_cut|did you mean \"/fluid/water_cut\"?",
                "/tubing/inside_diameter|did you mean \"/wellbore/sections/0/conduit/inside_diameter_in\"?",
                "/wellbore/sections/1/conduit/inside_diameter_in|did you mean \"/wellbore/sections/0/conduit/inside_diameter_in\"?",
                "/wellbore/stations/9/md_ft|did you mean \"/wellbore/stations/",
                "/inflow/pi|numbers there are /inflow/reservoir_pressure_psia, /inflow/bubble_point_psia, /inflow/productivity_index",
                "/fluid|which is an object; numbers there are /fluid/black_oil/oil_gravity_api,",
                "/wellbore/sections|which is an array; numbers there are /wellbore/sections/0/from_md_ft,",
                "/name|\"/name\", which is text",
                "/method/acceleration|\"/method/acceleration\", which is true or false",
                "/x|numbers there are /inflow/reservoir_pressure_psia,",
                "x|numbers there are /inflow/reservoir_pressure_psia,"
            })
    void aPointerThatIsNotOneOfANumberIsRefused(String pointer, String message) {
        assertThatThrownBy(() -> study(new Variable("/outlet/pressure_psia", VALUES), new Variable(pointer, VALUES)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith(
                        "variables[1].pointer must be the JSON pointer of a number of the base study, but was \""
                                + pointer + "\"")
                .hasMessageContaining(message);
    }

    @Test
    void jsonSaysWhere() {
        ObjectNode tree = Studies.toTree(new SensitivityStudyType().example());
        ((ObjectNode) tree.at("/variables/2")).put("pointer", "/inflow/productivity_indx");
        assertThatThrownBy(() -> Studies.read(tree))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessage("/variables/2/pointer: must be the JSON pointer of a number of the base study, but was"
                        + " \"/inflow/productivity_indx\"; did you mean \"/inflow/productivity_index\"?");
        ((ObjectNode) tree.at("/variables/2"))
                .put("pointer", "/inflow/productivity_index")
                .putArray("values");
        assertThatThrownBy(() -> Studies.read(tree))
                .hasMessage("/variables/2/values: must be not empty, but was empty");
        ((ObjectNode) tree.at("/variables/2"))
                .putArray("values")
                .add(1.0)
                .add(2.0)
                .add(2.0);
        assertThatThrownBy(() -> Studies.read(tree))
                .hasMessage("/variables/2/values/2: must be greater than the element before, 2, but was 2.0");
        ((ObjectNode) tree.at("/variables/2")).putArray("values").add(1.0).add("2.0");
        assertThatThrownBy(() -> Studies.read(tree))
                .hasMessageStartingWith("/variables/2/values/1: must be a finite number");
    }

    @Test
    void valuesAreChecked() {
        assertThatThrownBy(() -> new Variable("/fluid/water_cut", List.of()))
                .hasMessage("values must be not empty, but was empty");
        assertThatThrownBy(() -> new Variable("/fluid/water_cut", List.of(0.1)))
                .hasMessage("values must be at least 2 numbers, but was 1 numbers");
        assertThatThrownBy(() -> new Variable("/fluid/water_cut", List.of(0.1, Double.NaN)))
                .hasMessage("values[1] must be finite, but was NaN");
        assertThatThrownBy(() -> new Variable(" ", VALUES)).hasMessageStartingWith("pointer must be text");
        assertThatThrownBy(() -> Variable.evenly("/fluid/water_cut", 0.1, 0.9, 1))
                .hasMessage("count must be at least 2, but was 1");
        assertThatThrownBy(() -> Variable.evenly("/fluid/water_cut", 0.9, 0.1, 3))
                .hasMessageStartingWith("low must be");
        assertThatThrownBy(() -> Variable.evenly("/fluid/water_cut", 0.1, Double.NaN, 3))
                .hasMessage("high must be finite, but was NaN");
        Variable even = Variable.evenly("/fluid/water_cut", 0.1, 0.7, 4);
        assertThat(even.values()).hasSize(4);
        for (int i = 0; i < 4; i++) {
            assertThat(even.values().get(i)).isCloseTo(0.1 + 0.2 * i, within(1e-15));
        }
        assertThat(even.low()).isEqualTo(0.1);
        assertThat(even.high()).isEqualTo(0.7);
    }

    @Test
    void theNumberOfVariablesAndCasesIsLimited() {
        Variable cut = new Variable("/fluid/water_cut", VALUES);
        Variable head = new Variable("/outlet/pressure_psia", VALUES);
        Variable index = new Variable("/inflow/productivity_index", VALUES);
        Variable reservoir = new Variable("/inflow/reservoir_pressure_psia", VALUES);
        assertThatThrownBy(() -> study(cut, head, index, reservoir))
                .hasMessage("variables must be at most 3 variables, but was 4");
        assertThatThrownBy(() -> study()).hasMessage("variables must be not empty, but was empty");
        assertThatThrownBy(() -> study(cut, head, cut))
                .hasMessage(
                        "variables[2].pointer must be another than that of variables[0], but was \"/fluid/water_cut\"");
        List<Double> many = new ArrayList<>();
        for (int i = 1; i <= 101; i++) {
            many.add(i / 200.0);
        }
        Variable hundred = new Variable("/fluid/water_cut", many.subList(0, 100));
        Variable hundredOne = new Variable("/outlet/pressure_psia", many);
        assertThatThrownBy(() -> study(hundred, hundredOne))
                .hasMessage("variables must be at most 10000 combinations of values, but was 10100");
        assertThat(study(hundred, new Variable("/outlet/pressure_psia", many.subList(1, 101)))
                        .variables())
                .hasSize(2);
        assertThatThrownBy(() -> new SensitivityStudy(null, List.of(cut), null, null))
                .hasMessageStartingWith("base must be present");
    }

    @Test
    void aCaseIsFoundByItsPlaces() {
        SensitivityReport report =
                study(new Variable("/fluid/water_cut", VALUES)).run();
        assertThatThrownBy(() -> report.at(0, 0)).hasMessageStartingWith("indices must be as long as variables");
        assertThatThrownBy(() -> report.at(2)).hasMessage("indices[0] must be from 0 to 1, but was 2");
        assertThatThrownBy(() -> report.at(-1)).hasMessageStartingWith("indices[0] must be");
    }

    @Test
    void everyNumberHasAPointer() {
        assertThat(SensitivityStudy.pointers(BASE))
                .contains(
                        "/inflow/reservoir_pressure_psia",
                        "/wellbore/stations/2/inclination_deg",
                        "/wellbore/sections/0/conduit/roughness_in",
                        "/wellbore/temperature/wellhead_temperature_f",
                        "/fluid/black_oil/gas_gravity",
                        "/fluid/producing_gor_scf_per_stb",
                        "/outlet/pressure_psia")
                .doesNotHaveDuplicates()
                .allSatisfy(pointer ->
                        assertThat(Json.toTree(BASE).at(pointer).isNumber()).isTrue());
    }

    // Whole numbers and odd names, which the study of today does not have.

    private static StudyNumbers odd() {
        return new StudyNumbers(Json.tree("{\"layers\": 3, \"a/b\": {\"c~d\": 1.5}, \"list\": [2.5, 4]}"));
    }

    @Test
    void wholeNumbersStayWhole() {
        StudyNumbers numbers = odd();
        assertThat(numbers.pointers()).containsExactly("/layers", "/a~1b/c~0d", "/list/0", "/list/1");
        numbers.check(new Variable("/layers", List.of(1.0, 5.0)), "variables[0]");
        assertThatThrownBy(() -> numbers.check(new Variable("/layers", List.of(1.0, 2.5)), "variables[0]"))
                .hasMessage("variables[0].values[1] must be a whole number, as /layers is, but was 2.5");
        assertThatThrownBy(() -> numbers.check(new Variable("/list/1", List.of(1.0, 1e300)), "variables[0]"))
                .hasMessageContaining("a whole number");
        numbers.put("/layers", 7.0);
        numbers.put("/list/1", 9.0);
        numbers.put("/list/0", 8.0);
        numbers.put("/a~1b/c~0d", 2.0);
        assertThat(numbers.tree().toString()).isEqualTo("{\"layers\":7,\"a/b\":{\"c~d\":2.0},\"list\":[8.0,9]}");
        assertThat(numbers.original("/layers")).isEqualTo(3.0);
    }
}
