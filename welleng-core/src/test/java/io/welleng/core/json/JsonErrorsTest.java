package io.welleng.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Fixtures.Broken;
import io.welleng.core.json.Fixtures.Completion;
import io.welleng.core.json.Fixtures.Containers;
import io.welleng.core.json.Fixtures.CrossCheck;
import io.welleng.core.json.Fixtures.Field;
import io.welleng.core.json.Fixtures.Inflow;
import io.welleng.core.json.Fixtures.OneList;
import io.welleng.core.json.Fixtures.OptionalPrimitive;
import io.welleng.core.json.Fixtures.Optionals;
import io.welleng.core.json.Fixtures.Path;
import io.welleng.core.json.Fixtures.Simple;
import io.welleng.core.json.Fixtures.Well;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way in which JSON can fail to be the value asked for, and the words that say so. */
class JsonErrorsTest {

    private static final String WELL = "{\"name\":\"A-1\",\"tubing_id_in\":2.441,\"stages\":120,\"lift\":\"esp\"}";

    private static final String SIMPLE = """
            {"real":1.0,"boxed":2.0,"whole":3,"large":4,"flag":true,"text":"x",
             "day":"2026-01-31","at":"2026-01-31T12:00:00Z"}
            """;

    // Names

    @Test
    void anUnknownFieldIsToldWithTheNearestKnownOne() {
        InvalidJsonException e = refused(
                "{\"field\":\"N\",\"wells\":[" + WELL + "," + WELL.replace("{", "{\"tubing_id_inch\":1,") + "]}",
                Field.class);
        assertThat(e.pointer()).isEqualTo("/wells/1/tubing_id_inch");
        assertThat(e.nearest()).isEqualTo("tubing_id_in");
        assertThat(e)
                .hasMessage("/wells/1/tubing_id_inch: must be a known field of its object, but was \"tubing_id_inch\";"
                        + " did you mean \"tubing_id_in\"?");
    }

    @Test
    void aMisspeltRequiredFieldIsToldAsUnknownAndNotAsMissing() {
        InvalidJsonException e = refused(
                "{\"field\":\"N\",\"wells\":[" + WELL.replace("tubing_id_in", "tubingIdIn") + "]}", Field.class);
        assertThat(e.pointer()).isEqualTo("/wells/0/tubingIdIn");
        assertThat(e.rule()).isEqualTo("a known field of its object");
        assertThat(e.nearest()).isEqualTo("tubing_id_in");
    }

    @Test
    void aMisspeltFieldOfASealedTypeIsToldAsUnknown() {
        InvalidJsonException e = refused("{\"type\":\"vogel\",\"max_rat\":1}", Inflow.class);
        assertThat(e.pointer()).isEqualTo("/max_rat");
        assertThat(e.nearest()).isEqualTo("max_rate");
    }

    @Test
    void anUnknownFieldLikeNothingKnownHasNoNearest() {
        InvalidJsonException e = refused(WELL.replace("{", "{\"colour\":1,"), Well.class);
        assertThat(e.pointer()).isEqualTo("/colour");
        assertThat(e.nearest()).isEmpty();
        assertThat(e).hasMessage("/colour: must be a known field of its object, but was \"colour\"");
    }

    @Test
    void namesInPointersAreEscaped() {
        InvalidJsonException e = refused(WELL.replace("{", "{\"a/b~c\":1,"), Well.class);
        assertThat(e.pointer()).isEqualTo("/a~1b~0c");
    }

    @Test
    void aMissingFieldIsTold() {
        InvalidJsonException e = refused("{\"field\":\"N\",\"wells\":[" + WELL + ",{\"name\":\"B\"}]}", Field.class);
        assertThat(e).hasMessage("/wells/1/tubing_id_in: must be present, but was missing");
        assertThat(refused("{}", Well.class).pointer()).isEqualTo("/name");
        assertThat(refused("{\"comment\":\"x\"}", Optionals.class).pointer()).isEqualTo("/rate_stb_per_day");
    }

    @Test
    void anOptionalPrimitiveIsRequiredSinceItCannotBeNull() {
        assertThat(refused("{}", OptionalPrimitive.class).pointer()).isEqualTo("/skin");
    }

    // Kinds of value

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    real  | "1.0"      | a finite number
                    real  | "NaN"      | a finite number
                    real  | true       | a finite number
                    real  | {}         | a finite number
                    real  | [1.0]      | a finite number
                    real  | ""         | a finite number
                    real  | null       | present
                    real  | 1e999      | a finite number
                    real  | -1e999     | a finite number
                    boxed | "2"        | a finite number
                    boxed | 1e999      | a finite number
                    boxed | null       | present
                    whole | 3.5        | a whole number
                    whole | 3.0        | a whole number
                    whole | "3"        | a whole number
                    whole | ""         | a whole number
                    whole | true       | a whole number
                    whole | 3000000000 | a whole number
                    whole | 1e3        | a whole number
                    whole | null       | present
                    large | 1e30       | a whole number
                    large | 92233720368547758070 | a whole number
                    flag  | 1          | true or false
                    flag  | "true"     | true or false
                    flag  | ""         | true or false
                    flag  | null       | present
                    text  | 5          | text
                    text  | 5.5        | text
                    text  | true       | text
                    text  | {}         | text
                    text  | ["x"]      | text
                    text  | null       | present
                    day   | "31.1.2026" | a date like 2026-01-31
                    day   | "2026-02-30" | a date like 2026-01-31
                    day   | ""         | a date like 2026-01-31
                    day   | 20260131   | a date like 2026-01-31
                    day   | [2026,1,31] | a date like 2026-01-31
                    day   | null       | present
                    at    | "2026-01-31" | an instant like 2026-01-31T12:00:00Z
                    at    | "2026-01-31T12:00:00" | an instant like 2026-01-31T12:00:00Z
                    at    | 1769860800 | an instant like 2026-01-31T12:00:00Z
                    at    | {}         | an instant like 2026-01-31T12:00:00Z
                    """)
    void aValueOfAnotherKindIsRefused(String field, String value, String rule) {
        String json = SIMPLE.replaceFirst("\"" + field + "\":(\"[^\"]*\"|[^,}]*)", "\"" + field + "\":" + value);
        InvalidJsonException e = refused(json, Simple.class);
        assertThat(e.pointer()).isEqualTo("/" + field);
        assertThat(e.rule()).isEqualTo(rule);
        if (!value.contains("e")) {
            assertThat(e.value()).isEqualTo(value);
        }
    }

    @Test
    void theGoodDocumentOfTheTableAboveIsGood() {
        assertThat(Json.read(SIMPLE, Simple.class).whole()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"values":[1.0,null]}  | /values/1 | present
                    {"values":[1.0,"2"]}   | /values/1 | a finite number
                    {"values":[1.0,[2.0]]} | /values/1 | a finite number
                    {"values":[1e999]}     | /values/0 | a finite number
                    {"values":1.0}         | /values   | an array
                    {"values":""}          | /values   | an array
                    {"values":{}}          | /values   | an array
                    {"values":null}        | /values   | present
                    []                     | ``        | an object
                    5                      | ``        | an object
                    "x"                    | ``        | an object
                    ""                     | ``        | an object
                    true                   | ``        | an object
                    null                   | ``        | present
                    """)
    void elementsAndWholeDocumentsToo(String json, String pointer, String rule) {
        InvalidJsonException e = refused(json, OneList.class);
        assertThat(e.pointer()).isEqualTo(pointer);
        assertThat(e.rule()).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "wells":{"A":null}                | /wells/A              | present
                    "wells":{"A":{"name":"A"}}        | /wells/A/tubing_id_in | present
                    "wells":[]                        | /wells                | an object
                    "texts":["x",5]                   | /texts/1              | text
                    "texts":["x",null]                | /texts/1              | present
                    "rates":{"gas_lift":"5"}          | /rates/gas_lift       | a finite number
                    "rates":{"gas_lft":5}             | /rates/gas_lft        | one of natural_flow, gas_lift, esp
                    "rates":{"GAS_LIFT":5}            | /rates/GAS_LIFT       | one of natural_flow, gas_lift, esp
                    """)
    void insideListsAndMapsToo(String field, String pointer, String rule) {
        String json = "{\"reals\":[],\"texts\":[],\"wells\":{},\"rates\":{}}";
        String name = field.substring(0, field.indexOf(':'));
        InvalidJsonException e =
                refused(json.replaceFirst(name + ":(\\[]|\\{})", field.replace("$", "")), Containers.class);
        assertThat(e.pointer()).isEqualTo(pointer);
        assertThat(e.rule()).isEqualTo(rule);
    }

    // Enums and sealed types

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "gaslift" | gas_lift
                    "ESP"     | esp
                    "steam"   | ``
                    ""        | ``
                    2         | ``
                    {}        | ``
                    """)
    void aBadOptionIsToldWithAllAndTheNearest(String value, String nearest) {
        InvalidJsonException e = refused(WELL.replace("\"esp\"", value), Well.class);
        assertThat(e.pointer()).isEqualTo("/lift");
        assertThat(e.rule()).isEqualTo("one of natural_flow, gas_lift, esp");
        assertThat(e.value()).isEqualTo(value);
        assertThat(e.nearest()).isEqualTo(nearest);
    }

    @Test
    void anOptionIsNeverNull() {
        assertThat(refused(WELL.replace("\"esp\"", "null"), Well.class))
                .hasMessage("/lift: must be present, but was null");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"max_rate":1.0}                  | /inflow/type          | missing  | ``
                    {"type":"vogl","max_rate":1.0}    | /inflow/type          | "vogl"   | vogel
                    {"type":"Vogel","max_rate":1.0}   | /inflow/type          | "Vogel"  | vogel
                    {"type":5,"max_rate":1.0}         | /inflow/type          | 5        | ``
                    {"type":null,"max_rate":1.0}      | /inflow/type          | null     | ``
                    {"type":{},"max_rate":1.0}        | /inflow/type          | {}       | ``
                    {"type":"","max_rate":1.0}        | /inflow/type          | ""       | ``
                    {"type":"two_layers","upper":{"type":"shut_in"},"lower":{"type":"s"}} |/inflow/lower/type| "s" | ``
                    {"type":"two_layers","upper":{"type":"shut_in"},"lower":{}} |/inflow/lower/type| missing | ``
                    """)
    void aBadTypeIsToldWithAllAndTheNearest(String inflow, String pointer, String value, String nearest) {
        InvalidJsonException e = refused("{\"name\":\"x\",\"inflow\":" + inflow + ",\"others\":[]}", Completion.class);
        assertThat(e.pointer()).isEqualTo(pointer);
        assertThat(e.rule()).isEqualTo("one of vogel, linear_inflow, shut_in, two_layers");
        assertThat(e.value()).isEqualTo(value);
        assertThat(e.nearest()).isEqualTo(nearest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    5              | an object | 5
                    "vogel"        | an object | "vogel"
                    ["vogel",{}]   | an object | ["vogel",{}]
                    null           | present   | null
                    """)
    void aSealedValueMustBeAnObject(String inflow, String rule, String value) {
        InvalidJsonException e = refused("{\"name\":\"x\",\"inflow\":" + inflow + ",\"others\":[]}", Completion.class);
        assertThat(e.pointer()).isEqualTo("/inflow");
        assertThat(e.rule()).isEqualTo(rule);
        assertThat(e.value()).isEqualTo(value);
    }

    @Test
    void aSealedValueInAListAndAtTheRoot() {
        String shutIn = "{\"type\":\"shut_in\"}";
        InvalidJsonException inList = refused(
                "{\"name\":\"x\",\"inflow\":" + shutIn + ",\"others\":[" + shutIn + ",{\"type\":\"shutin\"}]}",
                Completion.class);
        assertThat(inList.pointer()).isEqualTo("/others/1/type");
        assertThat(refused("{\"type\":\"vogle\",\"max_rate\":1}", Inflow.class).pointer())
                .isEqualTo("/type");
        assertThat(refused("{\"max_rate\":1}", Inflow.class)).hasMessageStartingWith("/type: must be one of vogel, ");
        assertThat(refused("{\"type\":\"shut_in\"}", Inflow.Vogel.class).rule()).isEqualTo("one of vogel");
        assertThat(refused("{\"type\":\"vogel\",\"max_rate\":\"1\"}", Inflow.class)
                        .pointer())
                .isEqualTo("/max_rate");
    }

    // The records' own checks

    @Test
    void aCheckInsideANestedListIsToldWithItsExactPointer() {
        InvalidJsonException e = refused(
                "{\"field\":\"N\",\"wells\":[" + WELL + "," + WELL + "," + WELL.replace("2.441", "-2.0") + "]}",
                Field.class);
        assertThat(e.pointer()).isEqualTo("/wells/2/tubing_id_in");
        assertThat(e).hasMessage("/wells/2/tubing_id_in: must be finite and > 0 in, but was -2.0");
        assertThat(e.unit()).isEqualTo("in");
        assertThat(e.value()).isEqualTo("-2.0");
        assertThat(e).hasRootCauseInstanceOf(InvalidInputException.class);
    }

    @Test
    void aCheckOfAListElementByItsOwnerPointsToTheElement() {
        InvalidJsonException e = refused("{\"stations\":[{\"md_ft\":0},{\"md_ft\":9},{\"md_ft\":5}]}", Path.class);
        assertThat(e.pointer()).isEqualTo("/stations/2/md_ft");
    }

    @Test
    void aCheckOfTheWholeListPointsToTheList() {
        assertThat(refused("{\"field\":\"N\",\"wells\":[]}", Field.class))
                .hasMessage("/wells: must be not empty, but was empty");
    }

    @Test
    void aCheckOfSomethingThatIsNoFieldKeepsItsName() {
        assertThat(refused("{\"low_ft\":5,\"high_ft\":4}", CrossCheck.class))
                .hasMessage("/: must be such that interval is finite and > 0 ft, but was -1.0");
    }

    @Test
    void anotherExceptionOfARecordIsToldToo() {
        InvalidJsonException e = refused("{\"value\":2}", Broken.class);
        assertThat(e.pointer()).isEmpty();
        assertThat(e.value()).contains("not a checked rule").doesNotContain("io.welleng");
    }

    @Test
    void longValuesAreCutShort() {
        String text = "x".repeat(500);
        assertThat(refused("{\"values\":\"" + text + "\"}", OneList.class).value())
                .hasSize(80)
                .endsWith("...");
    }

    // The exception

    @Test
    void aFaultCanBeSeenFromAnOuterDocument() {
        InvalidJsonException e =
                refused(WELL.replace("2.441", "-2.0"), Well.class).under("/batch/7");
        assertThat(e).hasMessage("/batch/7/tubing_id_in: must be finite and > 0 in, but was -2.0");
        assertThat(e.rule()).isEqualTo("finite and > 0");
    }

    private static InvalidJsonException refused(String json, Class<?> type) {
        InvalidJsonException e = catchThrowableOfType(InvalidJsonException.class, () -> Json.read(json, type));
        assertThat(e).as("refusal of %s", json).isNotNull();
        return e;
    }
}
