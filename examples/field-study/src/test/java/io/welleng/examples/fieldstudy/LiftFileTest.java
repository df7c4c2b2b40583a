package io.welleng.examples.fieldstudy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.core.json.Json;
import io.welleng.examples.fieldstudy.input.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code field-study --lift FILE}: what is accepted, what is refused, and what comes of wells that do not run. */
class LiftFileTest {

    private static final String TYPES = "esp, pcp, elastomer_life, dynacard, gas_lift, gas_lift_valves, heading";

    @TempDir
    private Path folder;

    private ObjectNode root;
    private ArrayNode studies;

    @BeforeEach
    void embeddedStudies() {
        root = (ObjectNode) Json.tree(Texts.resource("io/welleng/examples/fieldstudy/lift.json"));
        studies = (ArrayNode) root.path("studies");
    }

    private ObjectNode study(int index) {
        return (ObjectNode) studies.get(index);
    }

    private Cli.Result run(JsonNode json) throws IOException {
        Path file = Files.writeString(folder.resolve("lift.json"), json.toString());
        return Cli.run("field-study", "--out", folder.resolve("out"), "--lift", file);
    }

    private JsonNode results() throws IOException {
        return Json.tree(Files.readString(folder.resolve("out/results.json"))).path("lift");
    }

    private void assertRefused(JsonNode json, String message) throws IOException {
        assertThat(run(json))
                .isEqualTo(
                        new Cli.Result(2, "", folder.resolve("lift.json") + ": " + message + System.lineSeparator()));
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void whatIsNotAListOfLiftStudiesIsRefused() throws IOException {
        assertRefused(Json.tree("{}"), "/studies: must be an array of at least one study, but was missing");
        assertRefused(Json.tree("[]"), "/: must be an array of at least one study, but was empty");
        assertRefused(Json.tree("[7]"), "/0: must be an object, but was 7");
        assertRefused(
                Json.tree("{\"studies\": [], \"wells\": []}"),
                "/wells: must be left out beside /studies, but was present");
        assertRefused(
                Json.tree("[{\"study\": \"nodal\"}]"), "/0/study: must be one of " + TYPES + ", but was \"nodal\"");
        assertRefused(
                Json.tree("[{\"study\": \"pcps\"}]"),
                "/0/study: must be one of " + TYPES + ", but was \"pcps\"; did you mean \"pcp\"?");
        assertRefused(Json.tree("[{}]"), "/0/study: must be one of " + TYPES + ", but was missing");
    }

    @Test
    void aBrokenWellDoesNotDisturbTheOthers() throws IOException {
        String before = study(0).at("/well/name").asText();
        ((ObjectNode) study(0).at("/esp/sections/0/stage")).put("name", "4.0-1755");
        ((ObjectNode) study(3).path("well")).put("intake_md_ft", -3450.0);
        studies.add(7);
        Cli.Result result = run(root);
        assertThat(result.code()).isEqualTo(3);
        List<String> errors = result.err().lines().toList();
        String file = folder.resolve("lift.json") + ": ";
        assertThat(errors).hasSize(3);
        assertThat(errors.get(0))
                .startsWith(file + "/studies/0/esp/sections/0/stage")
                .contains("4.0-1755");
        assertThat(errors.get(1))
                .isEqualTo(file + "/studies/3/well/intake_md_ft: must be finite and > 0 ft, but was -3450.0");
        assertThat(errors.get(2)).isEqualTo(file + "/studies/13: must be an object, but was 7");
        assertThat(result.out().lines()).anyMatch(line -> line.contains(before) && line.contains("failed: /studies/0"));

        JsonNode results = results();
        assertThat(results).hasSize(14);
        assertThat(results)
                .extracting(one -> one.path("status").asText())
                .containsExactly(
                        "failed",
                        "answered",
                        "answered",
                        "failed",
                        "answered",
                        "answered",
                        "answered",
                        "answered",
                        "answered",
                        "answered",
                        "answered",
                        "answered",
                        "answered",
                        "failed");
        assertThat(results.at("/0/well").asText()).isEqualTo(before);
        assertThat(results.at("/0/input")).isEqualTo(study(0));
        assertThat(results.at("/3/fault_pointer").asText()).isEqualTo("/studies/3/well/intake_md_ft");
        assertThat(results.at("/13/well").asText()).isEqualTo("study 14");
        assertThat(Files.readString(folder.resolve("out/report.html")))
                .contains("Studies that failed", "/studies/3/well/intake_md_ft: must be finite");
        assertThat(Files.readAllLines(folder.resolve("out/lift.csv"))).hasSize(1 + 8);
    }

    /** Pumps that stand still or have limits that cannot be kept: tables and pictures say so. */
    @Test
    void wellsWithoutAnAnswerAreTold() throws IOException {
        study(0).put("frequency_hz", 0.0);
        ((ObjectNode) study(1).path("limits")).put("min_rate_stb_per_day", 5000.0);
        study(2).put("speed_rpm", 0.0);
        ((ObjectNode) study(3).path("limits")).put("min_rate_stb_per_day", 5000.0);
        Cli.Result result = run(studies);
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("no lift", "no frequency keeps all limits: ", "no speed keeps all limits: ")
                .doesNotContain("null", "NaN");
        assertThat(Files.readString(folder.resolve("out/report.html")))
                .contains("At 0 Hz there is no operating point: ", "At 0 rpm there is no operating point: ")
                .contains("No speed keeps all limits: ");
        assertThat(results().at("/0/figures/best_setting").asDouble()).isBetween(60.0, 70.0);
        assertThat(results().at("/1/figures").has("best_setting")).isFalse();
    }

    @Test
    void studiesOfOneWellAreShownTogether() throws IOException {
        ArrayNode alone = studies.arrayNode().add(study(4));
        assertThat(run(alone).code()).isZero();
        String html = Files.readString(folder.resolve("out/report.html"));
        assertThat(html)
                .contains("Life of the elastomer against temperature", "Temperature of the stator and life used");
        assertThat(Files.readAllLines(folder.resolve("out/lift.csv"))).hasSize(1);
        assertThat(html.split("<article class=\"well lift\">", -1)).hasSize(1 + 1);

        assertThat(run(studies.arrayNode().add(study(3)).add(study(4))).code()).isZero();
        String both = Files.readString(folder.resolve("out/report.html"));
        assertThat(both.split("<article class=\"well lift\">", -1)).hasSize(1 + 1);
        assertThat(both.split("<figcaption>Life of the elastomer", -1)).hasSize(1 + 1);
    }

    @Test
    void namesCannotBreakThePageOrTheTerminal() throws IOException {
        ((ObjectNode) study(0).path("well")).put("name", "</script><script>alert(1)</script>\u001b[31m & \"<b>\"");
        Cli.Result result = run(root);
        assertThat(result.code()).isZero();
        assertThat(result.out()).doesNotContain("\u001b");
        assertThat(Files.readString(folder.resolve("out/report.html")))
                .doesNotContain("<script>alert", "<b>")
                .contains("&lt;script&gt;alert(1)");
    }
}
