package io.welleng.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.welleng.core.json.Fixtures.Batch;
import io.welleng.core.json.Fixtures.Completion;
import io.welleng.core.json.Fixtures.Containers;
import io.welleng.core.json.Fixtures.Field;
import io.welleng.core.json.Fixtures.FixedKind;
import io.welleng.core.json.Fixtures.Inflow;
import io.welleng.core.json.Fixtures.Lift;
import io.welleng.core.json.Fixtures.OneList;
import io.welleng.core.json.Fixtures.OneText;
import io.welleng.core.json.Fixtures.Optionals;
import io.welleng.core.json.Fixtures.Outcome;
import io.welleng.core.json.Fixtures.Renamed;
import io.welleng.core.json.Fixtures.Series;
import io.welleng.core.json.Fixtures.Simple;
import io.welleng.core.json.Fixtures.Station;
import io.welleng.core.json.Fixtures.Well;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is written, and that it reads back equal. */
class JsonRoundTripTest {

    private static final Well WELL = new Well("A-1", 2.441, 120, Lift.ESP);

    @Test
    void recordsAreWrittenInSnakeCaseInRecordOrderWithoutTheirOtherMethods() {
        assertThat(Json.write(WELL)).isEqualTo("""
                        {
                          "name" : "A-1",
                          "tubing_id_in" : 2.441,
                          "stages" : 120,
                          "lift" : "esp"
                        }
                        """);
    }

    @Test
    void recordsReadBackEqual() {
        roundTrip(WELL, Well.class);
        roundTrip(new Field("North", List.of(WELL, new Well("A-2", 2.992, 0, Lift.NATURAL_FLOW))), Field.class);
        roundTrip(new OneText("one"), OneText.class);
        roundTrip(new OneList(List.of(1.0, 2.5e-300, 4.0e300)), OneList.class);
        roundTrip(new Renamed(1.0, 2.0, 3.0, 4.0, 5.0), Renamed.class);
    }

    @Test
    void aSeriesMayHaveGaps() {
        roundTrip(new Series(Arrays.asList(1.5, null, -2.5), Arrays.asList(null, Lift.ESP)), Series.class);
        roundTrip(new Series(Arrays.asList((Double) null), null), Series.class);
        assertThat(Json.read("{\"values\": [null, 1]}", Series.class).values()).containsExactly(null, 1.0);
        assertThatThrownBy(() -> Json.read("{\"values\": [1, \"x\"]}", Series.class))
                .hasMessageContaining("/values/1")
                .hasMessageContaining("a finite number");
        assertThatThrownBy(() -> Json.read("{\"values\": null}", Series.class))
                .hasMessageContaining("/values")
                .hasMessageContaining("array");
        assertThatThrownBy(() -> Json.read("{\"values\": [1, null]}", OneList.class))
                .hasMessageContaining("/values/1")
                .hasMessageContaining("present");
    }

    @Test
    void everySimpleKindReadsBackEqual() {
        Simple simple = new Simple(
                0.1 + 0.2,
                -5.0e-324,
                Integer.MIN_VALUE,
                Long.MAX_VALUE,
                true,
                "°F \"quoted\"\n",
                LocalDate.of(2026, 1, 31),
                Instant.parse("2026-01-31T12:00:00.000000001Z"));
        roundTrip(simple, Simple.class);
        JsonNode tree = Json.toTree(simple);
        assertThat(tree.get("day").asText()).isEqualTo("2026-01-31");
        assertThat(tree.get("at").asText()).isEqualTo("2026-01-31T12:00:00.000000001Z");
    }

    @Test
    void wholeNumbersAreGoodRealNumbers() {
        assertThat(Json.read("{\"values\":[1, 2.5, 1e3, -0]}", OneList.class).values())
                .containsExactly(1.0, 2.5, 1000.0, 0.0);
    }

    @Test
    void anInstantWithAnOffsetIsTheSameInstant() {
        String json = Json.write(new Simple(1, 1.0, 1, 1, false, "", LocalDate.EPOCH, Instant.EPOCH))
                .replace("1970-01-01T00:00:00Z", "1970-01-01T02:00:00+02:00");
        assertThat(Json.read(json, Simple.class).at()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void mapsAreWrittenInKeyOrderWhateverTheMap() {
        Map<String, Well> wells = new LinkedHashMap<>();
        wells.put("Z_Last", WELL);
        wells.put("a/b~c", WELL);
        wells.put("B", WELL);
        Containers containers = new Containers(
                List.of(1.0), List.of("x", "y"), wells, Map.of(Lift.GAS_LIFT, 2.0, Lift.NATURAL_FLOW, 1.0));
        roundTrip(containers, Containers.class);
        assertThat(Json.toTree(containers).get("wells").fieldNames())
                .toIterable()
                .containsExactly("B", "Z_Last", "a/b~c");
        assertThat(Json.toTree(containers).get("rates").fieldNames())
                .toIterable()
                .containsExactly("natural_flow", "gas_lift");
    }

    @Test
    void namesWithDigitsAndSingleLettersKeepTheirSnakeCase() {
        assertThat(Json.toTree(new Renamed(1.0, 2.0, 3.0, 4.0, 5.0)).fieldNames())
                .toIterable()
                .containsExactly("p90_low", "gamma_api", "z_factor", "dogleg_deg_per100_ft", "x2");
        assertThat(Json.snakeCase("tubingIdIn")).isEqualTo("tubing_id_in");
    }

    @Test
    void optionalComponentsAreLeftOutAndReadAsNull() {
        assertThat(Json.write(new Optionals(5.0, null, null))).isEqualTo("{\n  \"rate_stb_per_day\" : 5.0\n}\n");
        assertThat(Json.read("{\"rate_stb_per_day\":5}", Optionals.class)).isEqualTo(new Optionals(5.0, null, null));
        assertThat(Json.read("{\"rate_stb_per_day\":5,\"skin\":null}", Optionals.class))
                .isEqualTo(new Optionals(5.0, null, null));
        roundTrip(new Optionals(5.0, "tested", -2.0), Optionals.class);
    }

    @Test
    void sealedValuesCarryTheirTypeFirst() {
        Completion completion = new Completion(
                "upper",
                new Inflow.Vogel(100.0),
                List.of(
                        new Inflow.LinearInflow(1.5, 300.0),
                        new Inflow.ShutIn(),
                        new Inflow.TwoLayers(new Inflow.Vogel(1.0), new Inflow.ShutIn())));
        roundTrip(completion, Completion.class);
        JsonNode tree = Json.toTree(completion);
        assertThat(tree.at("/inflow").toString()).isEqualTo("{\"type\":\"vogel\",\"max_rate\":100.0}");
        assertThat(tree.at("/others/0/type").asText()).isEqualTo("linear_inflow");
        assertThat(tree.at("/others/1").toString()).isEqualTo("{\"type\":\"shut_in\"}");
        assertThat(tree.at("/others/2/lower/type").asText()).isEqualTo("shut_in");
    }

    @Test
    void theTypeMayStandAnywhereInItsObject() {
        assertThat(Json.read("{\"max_rate\":7.0,\"type\":\"vogel\"}", Inflow.class))
                .isEqualTo(new Inflow.Vogel(7.0));
    }

    @Test
    void sealedRootValuesCarryTheirTypeToo() {
        Inflow vogel = new Inflow.Vogel(100.0);
        assertThat(Json.write(vogel)).isEqualTo("{\n  \"type\" : \"vogel\",\n  \"max_rate\" : 100.0\n}\n");
        assertThat(Json.read(Json.write(vogel), Inflow.class)).isEqualTo(vogel);
        assertThat(Json.read(Json.write(vogel), Inflow.Vogel.class)).isEqualTo(vogel);
        roundTrip(new FixedKind(new Inflow.Vogel(3.0)), FixedKind.class);
    }

    @Test
    void listsAndMapsOfSealedValuesCarryTheirTypesAtTheRootToo() {
        assertThat(Json.toTree(List.of(new Inflow.ShutIn(), new Inflow.Vogel(2.0)))
                        .toString())
                .isEqualTo("[{\"type\":\"shut_in\"},{\"type\":\"vogel\",\"max_rate\":2.0}]");
        assertThat(Json.toTree(Map.of("b", new Inflow.ShutIn(), "a", List.of(new Inflow.ShutIn())))
                        .toString())
                .isEqualTo("{\"a\":[{\"type\":\"shut_in\"}],\"b\":{\"type\":\"shut_in\"}}");
        assertThat(Json.write(List.of(new Inflow.ShutIn()))).isEqualTo("[ {\n  \"type\" : \"shut_in\"\n} ]\n");
    }

    @Test
    void genericSealedValuesReadBackEqual() {
        roundTrip(new Batch(List.of(new Outcome.Done<>(WELL), new Outcome.NotDone<>("no such well"))), Batch.class);
    }

    @Test
    void sameValueSameText() {
        Field field = new Field("North", List.of(WELL, WELL));
        assertThat(Json.write(field)).isEqualTo(Json.write(Json.read(Json.write(field), Field.class)));
        assertThat(Json.write(Json.toTree(field))).isEqualTo(Json.write(field));
    }

    @Test
    void readingATreeLeavesItAsItWas() {
        JsonNode tree = Json.toTree(WELL);
        JsonNode before = tree.deepCopy();
        assertThat(Json.read(tree, Well.class)).isEqualTo(WELL);
        assertThat(tree).isEqualTo(before);
    }

    @Test
    void whatIsNotFiniteIsWrittenAsNullAndNotReadBack() {
        OneList list = new OneList(List.of(1.0, Double.NaN, Double.POSITIVE_INFINITY));
        assertThat(Json.toTree(list).toString()).isEqualTo("{\"values\":[1.0,null,null]}");
        assertThat(Json.toTree(new Station(Double.NaN)).toString()).isEqualTo("{\"md_ft\":null}");
        assertThatThrownBy(() -> Json.read("{\"md_ft\":null}", Station.class))
                .hasMessage("/md_ft: must be present, but was null");
    }

    private static <T> void roundTrip(T value, Class<T> type) {
        assertThat(Json.read(Json.write(value), type)).isEqualTo(value);
        assertThat(Json.read(Json.toTree(value), type)).isEqualTo(value);
    }

    @Test
    void aFileBesideAClassIsRead() {
        assertThat(Json.readResource(JsonRoundTripTest.class, "well.json", Well.class))
                .isEqualTo(WELL);
        assertThatThrownBy(() -> Json.readResource(JsonRoundTripTest.class, "none.json", Well.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("none.json");
    }
}
