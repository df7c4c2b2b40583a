package io.welleng.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.welleng.core.json.Fixtures.Field;
import io.welleng.core.json.Fixtures.OneList;
import io.welleng.core.json.Fixtures.OneText;
import io.welleng.core.json.Fixtures.Well;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is not JSON, and the words that say so. */
class JsonSyntaxTest {

    @Test
    void brokenSyntaxIsToldWithLineAndColumn() {
        InvalidJsonException e = refused("{\n  \"name\" : \"A-1\",\n  \"stages\" : 1 2\n}", Well.class);
        assertThat(e.rule()).isEqualTo("valid JSON");
        assertThat(e.pointer()).isEqualTo("/stages");
        assertThat(e.value()).contains("line 3, column 16");
        assertThat(e).hasMessageStartingWith("/stages: must be valid JSON, but was ");
    }

    @Test
    void duplicateKeysAreRefused() {
        InvalidJsonException e = refused("{\"wells\":[{\"name\":\"A\",\n\"name\":\"B\"}]}", Field.class);
        assertThat(e.pointer()).startsWith("/wells/0");
        assertThat(e.value()).contains("Duplicate field 'name'").contains("line 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "-Infinity",
                "+1",
                ".5",
                "5.",
                "01",
                "1e",
                "0x10",
                "nan",
                "'1'",
                "//c\n1",
                "True",
                "1_000"
            })
    void whatIsNoJsonNumberIsNoJson(String token) {
        InvalidJsonException e = refused("{\"values\":[1.0," + token + "]}", OneList.class);
        assertThat(e.rule()).isEqualTo("valid JSON");
        assertThat(e.value()).contains("line ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{} {}", "{}]", "{},", "{} x", "1 2"})
    void nothingMayFollowTheValue(String json) {
        assertThat(refused(json, OneText.class).rule()).isEqualTo("valid JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n "})
    void emptyTextIsNoJson(String json) {
        assertThat(refused(json, Well.class)).hasMessage("/: must be JSON, but was empty text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"name\":", "[", "{\"name\":\"A"})
    void textThatEndsTooSoonIsNoJson(String json) {
        assertThat(refused(json, Well.class).rule()).isEqualTo("valid JSON");
    }

    @Test
    void nestingWithoutEndIsRefusedAndNotAStackOverflow() {
        assertThat(refused("[".repeat(100_000), Well.class).rule()).isEqualTo("valid JSON");
    }

    @Test
    void aNumberOfAbsurdLengthIsRefused() {
        assertThat(refused("{\"values\":[" + "9".repeat(5_000) + "]}", OneList.class))
                .isNotNull();
    }

    @Test
    void noTextAtAllIsAnInvalidArgument() {
        assertThatIllegalArgumentException().isThrownBy(() -> Json.read((String) null, Well.class));
    }

    private static InvalidJsonException refused(String json, Class<?> type) {
        InvalidJsonException e = catchThrowableOfType(InvalidJsonException.class, () -> Json.read(json, type));
        assertThat(e).as("refusal of %s", json).isNotNull();
        return e;
    }
}
