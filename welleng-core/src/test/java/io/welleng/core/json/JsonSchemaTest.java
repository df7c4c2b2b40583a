package io.welleng.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Fixtures.Batch;
import io.welleng.core.json.Fixtures.Completion;
import io.welleng.core.json.Fixtures.Containers;
import io.welleng.core.json.Fixtures.FixedKind;
import io.welleng.core.json.Fixtures.Inflow;
import io.welleng.core.json.Fixtures.Lift;
import io.welleng.core.json.Fixtures.OptionalPrimitive;
import io.welleng.core.json.Fixtures.Optionals;
import io.welleng.core.json.Fixtures.Outcome;
import io.welleng.core.json.Fixtures.Series;
import io.welleng.core.json.Fixtures.Simple;
import io.welleng.core.json.Fixtures.Well;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class JsonSchemaTest {

    record Choice(
            @OptionalValue Lift lift,
            @OptionalValue Inflow inflow,
            @OptionalValue List<Double> rates,
            @OptionalValue LocalDate from,
            @OptionalValue Boolean on,
            Set<String> names) {}

    record OddKeys(Map<Integer, String> names) {}

    record Odd(URI place) {}

    /** The names of two records that differ only in their surroundings. */
    static final class Other {

        private Other() {}

        record Well(int number) {}
    }

    record Twins(Fixtures.Well one, Other.Well two, Other.Well three) {}

    private static final Well WELL = new Well("A-1", 2.5, 3, Lift.ESP);
    private static final Inflow VOGEL = new Inflow.Vogel(1_000.0);
    private static final Inflow NESTED =
            new Inflow.TwoLayers(new Inflow.LinearInflow(2.5, 80.5), new Inflow.TwoLayers(VOGEL, new Inflow.ShutIn()));

    private static final Map<Class<?>, Object> VALUES = values(Map.of(
            Simple.class,
            new Simple(1.5, 2.5, 3, 4L, true, "five", LocalDate.of(2026, 1, 31), Instant.parse("2026-01-31T12:00:00Z")),
            Containers.class,
            new Containers(
                    List.of(1.5, 2.5), List.of("a"), Map.of("x", WELL), Map.of(Lift.ESP, 1.5, Lift.GAS_LIFT, 2.5)),
            Series.class,
            new Series(Arrays.asList(1.5, null), Arrays.asList(Lift.ESP, null)),
            Optionals.class,
            new Optionals(1.5, "comment", 0.5),
            Completion.class,
            new Completion("A", VOGEL, List.of(NESTED, new Inflow.ShutIn())),
            FixedKind.class,
            new FixedKind(new Inflow.Vogel(5.5)),
            Batch.class,
            new Batch(List.of(new Outcome.Done<>(WELL), new Outcome.NotDone<>("no"))),
            Inflow.class,
            NESTED,
            Choice.class,
            new Choice(Lift.ESP, VOGEL, List.of(1.5), LocalDate.of(2026, 1, 31), true, Set.of("a")),
            Twins.class,
            new Twins(WELL, new Other.Well(1), new Other.Well(2))));

    /** {@code Map.of} takes ten pairs. */
    private static Map<Class<?>, Object> values(Map<Class<?>, Object> ten) {
        Map<Class<?>, Object> all = new HashMap<>(ten);
        all.put(OptionalPrimitive.class, new OptionalPrimitive(1.5));
        return all;
    }

    private static boolean isRead(JsonNode tree, Class<?> type) {
        try {
            Json.read(tree, type);
            return true;
        } catch (InvalidJsonException e) {
            return false;
        }
    }

    @Test
    void whatIsWrittenIsAccepted() {
        VALUES.forEach((type, value) -> {
            JsonNode tree = Json.toTree(value);
            assertThat(isRead(tree, type)).as(type.getSimpleName()).isTrue();
            assertThat(new SchemaValidator(JsonSchema.of(type)).accepts(tree))
                    .as(type.getSimpleName())
                    .isTrue();
        });
    }

    /** Wherever a valid tree is damaged, the schema accepts the result exactly if it is read. */
    @Property(tries = 60)
    void theSchemaAcceptsWhatIsRead(@ForAll long seed) {
        Random random = new Random(seed);
        VALUES.forEach((type, value) -> {
            SchemaValidator validator = new SchemaValidator(JsonSchema.of(type));
            JsonNode tree = Json.toTree(value);
            for (int i = 0; i < 6; i++) {
                JsonNode damaged = damaged(tree, random);
                assertThat(validator.accepts(damaged))
                        .as("%s %s", type.getSimpleName(), damaged)
                        .isEqualTo(isRead(damaged, type));
            }
        });
    }

    @Test
    void wholeNumbersHaveTheRangesOfTheirTypes() {
        SchemaValidator validator = new SchemaValidator(JsonSchema.of(Simple.class));
        for (String field : List.of("whole", "large")) {
            for (long edge : new long[] {Integer.MIN_VALUE, Integer.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE}) {
                for (int step = -1; step <= 1; step++) {
                    ObjectNode tree = (ObjectNode) Json.toTree(VALUES.get(Simple.class));
                    tree.put(field, BigInteger.valueOf(edge).add(BigInteger.valueOf(step)));
                    assertThat(validator.accepts(tree)).as("%s %s", field, tree).isEqualTo(isRead(tree, Simple.class));
                }
            }
        }
    }

    private static JsonNode damaged(JsonNode tree, Random random) {
        JsonNode copy = tree.deepCopy();
        List<JsonNode> containers = new ArrayList<>();
        collect(copy, containers);
        JsonNode at = containers.get(random.nextInt(containers.size()));
        String[] values = {
            "null",
            "1.5",
            "7",
            "3000000000",
            "1e30",
            "true",
            "\"esp\"",
            "\"x\"",
            "[]",
            "{}",
            "\"2026-01-31\"",
            "\"2026-02-30\"",
            "\"2026-01-31T12:00:00Z\"",
            "[1.5]",
            "[null]",
            "{\"type\":\"shut_in\"}",
            "\"vogel\""
        };
        JsonNode other = Json.tree(values[random.nextInt(values.length)]);
        if (at instanceof ArrayNode array) {
            if (array.isEmpty() || random.nextBoolean()) {
                array.add(other);
            } else {
                array.set(random.nextInt(array.size()), other);
            }
            return copy;
        }
        ObjectNode object = (ObjectNode) at;
        List<String> fields = new ArrayList<>();
        object.fieldNames().forEachRemaining(fields::add);
        String field = fields.isEmpty() || random.nextInt(6) == 0
                ? new String[] {"natural_flow", "extra", "type", "name"}[random.nextInt(4)]
                : fields.get(random.nextInt(fields.size()));
        if (random.nextInt(4) == 0) {
            object.remove(field);
        } else {
            object.set(field, other);
        }
        return copy;
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    @Test
    void aSchemaReadsLikeTheRecord() {
        assertThat(Json.write(JsonSchema.of(Well.class))).isEqualTo("""
                {
                  "$schema" : "https://json-schema.org/draft/2020-12/schema",
                  "title" : "Well",
                  "type" : "object",
                  "properties" : {
                    "name" : {
                      "type" : "string"
                    },
                    "tubing_id_in" : {
                      "type" : "number"
                    },
                    "stages" : {
                      "type" : "integer",
                      "minimum" : -2147483648,
                      "maximum" : 2147483647
                    },
                    "lift" : {
                      "$ref" : "#/$defs/lift"
                    }
                  },
                  "required" : [ "name", "tubing_id_in", "stages", "lift" ],
                  "additionalProperties" : false,
                  "$defs" : {
                    "lift" : {
                      "enum" : [ "natural_flow", "gas_lift", "esp" ]
                    }
                  }
                }
                """);
        assertThat(JsonSchema.of(Optionals.class).has("$defs")).isFalse();
        assertThat(JsonSchema.of(Optionals.class).at("/properties/skin/type")).hasToString("[\"number\",\"null\"]");
        assertThat(JsonSchema.of(Optionals.class).at("/required")).hasToString("[\"rate_stb_per_day\"]");
    }

    @Test
    void everythingIsDescribedOnceUnderItsOwnName() {
        List<String> names = new ArrayList<>();
        JsonSchema.of(Completion.class).get("$defs").fieldNames().forEachRemaining(names::add);
        assertThat(names).containsExactly("inflow", "vogel", "linear_inflow", "shut_in", "two_layers");
        names.clear();
        JsonSchema.of(Twins.class).get("$defs").fieldNames().forEachRemaining(names::add);
        assertThat(names).containsExactly("well", "well_2", "lift");
        names.clear();
        JsonSchema.of(Batch.class).get("$defs").fieldNames().forEachRemaining(names::add);
        assertThat(names).containsExactly("outcome_of_well", "done_of_well", "not_done_of_well", "well", "lift");
    }

    @Test
    void aNamedRecordHasOneMoreField() {
        SchemaValidator validator = new SchemaValidator(JsonSchema.named(Optionals.class, "study", "rates"));
        assertThat(validator.accepts(Json.tree("{\"study\": \"rates\", \"rate_stb_per_day\": 1}")))
                .isTrue();
        assertThat(validator.accepts(Json.tree("{\"study\": \"other\", \"rate_stb_per_day\": 1}")))
                .isFalse();
        assertThat(validator.accepts(Json.tree("{\"rate_stb_per_day\": 1}"))).isFalse();
        assertThat(JsonSchema.named(Optionals.class, "study", "rates")
                        .at("/required/0")
                        .textValue())
                .isEqualTo("study");
    }

    @Test
    void whatIsNotReadHasNoSchema() {
        assertThatThrownBy(() -> JsonSchema.of(Odd.class))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("type must be made of records")
                .hasMessageEndingWith("but was java.net.URI");
        assertThatThrownBy(() -> JsonSchema.of(OddKeys.class)).hasMessageEndingWith("but was java.lang.Integer");
        assertThatThrownBy(() -> JsonSchema.named(Inflow.class, "study", "x"))
                .hasMessageStartingWith("type must be a record");
    }
}
