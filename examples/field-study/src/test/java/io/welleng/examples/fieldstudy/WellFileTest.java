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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code field-study --wells FILE}: what is accepted, what is refused, and what is left behind. */
class WellFileTest {

    private static final String BAD_DIAMETER =
            "/wells/3/wellbore/sections/0/conduit/inside_diameter_in: must be from 0.1 to 60 in, but was -2.0";

    @TempDir
    private Path folder;

    private ObjectNode root;
    private ArrayNode wells;

    @BeforeEach
    void embeddedWells() {
        root = (ObjectNode) Json.tree(Texts.resource("io/welleng/examples/fieldstudy/wells.json"));
        wells = (ArrayNode) root.path("wells");
    }

    private Cli.Result study(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("wells.json"), json);
        return Cli.run("field-study", "--quiet", "--out", folder.resolve("out"), "--wells", file);
    }

    private void assertRefused(String json, String message) throws IOException {
        Cli.Result result = study(json);
        assertThat(result.err()).isEqualTo(folder.resolve("wells.json") + ": " + message + System.lineSeparator());
        assertThat(result.out()).isEmpty();
        assertThat(result.code()).isEqualTo(2);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private JsonNode results() throws IOException {
        return Json.tree(Files.readString(folder.resolve("out/results.json")));
    }

    private ObjectNode well(int index) {
        return (ObjectNode) wells.get(index);
    }

    @Test
    void anObjectOrAnArrayIsAccepted() throws IOException {
        assertThat(study(root.toString())).isEqualTo(new Cli.Result(0, "", ""));
        JsonNode object = results().path("wells");
        well(0).remove("study");
        assertThat(study(wells.toString())).isEqualTo(new Cli.Result(0, "", ""));
        assertThat(results().path("wells")).hasSameSizeAs(object);
        assertThat(results().at("/wells/0/report")).isEqualTo(object.at("/0/report"));
        assertThat(results().at("/wells/0/pointer").asText()).isEqualTo("/1");
    }

    @Test
    void whatIsNotAListOfWellsIsRefused() throws IOException {
        assertRefused("", "/: must be JSON, but was empty text");
        assertRefused("{}", "/wells: must be an array of at least one well, but was missing");
        assertRefused("[]", "/: must be an array of at least one well, but was empty");
        assertRefused("{\"wells\": []}", "/wells: must be an array of at least one well, but was empty");
        assertRefused("{\"wells\": 3}", "/wells: must be an array of at least one well, but was a number");
        assertRefused("{\"wells\": null}", "/wells: must be an array of at least one well, but was null");
        assertRefused("\"wells\"", "/: must be an array of at least one well, but was text");
        assertRefused("true", "/: must be an array of at least one well, but was true");
        assertRefused("{\"wells\": {}}", "/wells: must be an array of at least one well, but was an object");
        assertRefused("{\"wells\": [], \"a/b\": 1}", "/a~1b: must be left out beside /wells, but was present");
        assertRefused("[1]", "/0: must be an object, but was 1");
        assertThat(study("[{]").err()).contains("must be valid JSON", "line 1, column");
    }

    @Test
    void aFileThatCannotBeReadIsRefused() {
        Path absent = folder.resolve("absent.json");
        Cli.Result result = Cli.run("field-study", "--out", folder.resolve("out"), "--wells", absent);
        assertThat(result)
                .isEqualTo(new Cli.Result(
                        2,
                        "",
                        absent + ": must be a file that can be read, but there is none" + System.lineSeparator()));
        result = Cli.run("field-study", "--out", folder.resolve("out"), "--wells", folder);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("but is a directory");
    }

    @Test
    void aListWithoutAnyValidWellIsRefused() throws IOException {
        wells.forEach(well -> ((ObjectNode) well.at("/wellbore/sections/0/conduit")).put("inside_diameter_in", -2.0));
        assertRefused(root.toString(), BAD_DIAMETER.replace("/3/", "/0/"));
        assertRefused(wells.toString(), BAD_DIAMETER.replace("/wells/3/", "/0/"));
        assertRefused(
                "[{\"study\": \"allocation\"}]",
                "/0/study: must be \"nodal\", as asked for, or left out, but was \"allocation\"");
    }

    @Test
    void oneBadWellDoesNotStopTheOthers() throws IOException {
        String name = well(3).path("name").asText();
        ((ObjectNode) well(3).at("/wellbore/sections/0/conduit")).put("inside_diameter_in", -2.0);
        Cli.Result result = study(root.toString());
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).isEqualTo(folder.resolve("wells.json") + ": " + BAD_DIAMETER + System.lineSeparator());

        JsonNode failed = results().path("wells").get(wells.size() - 1);
        assertThat(failed.path("status").asText()).isEqualTo("failed");
        assertThat(failed.path("name").asText()).isEqualTo(name);
        assertThat(failed.path("reason").asText()).isEqualTo(BAD_DIAMETER);
        assertThat(failed.path("fault_pointer").asText())
                .isEqualTo("/wells/3/wellbore/sections/0/conduit/inside_diameter_in");
        assertThat(failed.path("input")).isEqualTo(well(3));
        assertThat(results().at("/summary/wells_failed").asInt()).isEqualTo(1);
        assertThat(results().at("/summary/wells").asInt()).isEqualTo(wells.size());
        assertThat(Files.readString(folder.resolve("out/report.html"))).contains("Wells that failed", BAD_DIAMETER);
        assertThat(Cli.run("field-study", "--out", folder.resolve("out"), "--wells", folder.resolve("wells.json"))
                        .out())
                .contains("failed: " + BAD_DIAMETER);
    }

    @Test
    void wellsWithoutANameHaveAStandIn() throws IOException {
        well(1).remove("name");
        wells.set(2, 7);
        Cli.Result result = study(root.toString());
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err().lines())
                .containsExactly(
                        folder.resolve("wells.json") + ": /wells/1/name: must be present, but was missing",
                        folder.resolve("wells.json") + ": /wells/2: must be an object, but was 7");
        assertThat(results().at("/wells/" + (wells.size() - 2) + "/name").asText())
                .isEqualTo("well 2");
    }

    @Test
    void namesCannotBreakThePageOrTheTerminal() throws IOException {
        well(0).put("name", "</script><script>alert(1)</script>\u001b[31m & \"<b>\"");
        well(1).put("name", "x".repeat(200));
        Path file = Files.writeString(folder.resolve("wells.json"), root.toString());
        Cli.Result result = Cli.run("field-study", "--out", folder.resolve("out"), "--wells", file);
        assertThat(result.code()).isZero();
        assertThat(result.out()).doesNotContain("\u001b", "x".repeat(100));
        String html = Files.readString(folder.resolve("out/report.html"));
        assertThat(html).doesNotContain("<script>alert", "<b>").contains("&lt;script&gt;alert(1)");
    }

    @Test
    void aLongListIsCutOnTheTerminalOnly() throws IOException {
        ArrayNode many = wells.arrayNode();
        for (int i = 0; i < 5; i++) {
            many.addAll(wells);
        }
        Path file = Files.writeString(folder.resolve("wells.json"), many.toString());
        Cli.Result result = Cli.run("field-study", "--out", folder.resolve("out"), "--wells", file);
        assertThat(result.out()).contains("... and " + (many.size() - 30) + " more");
        assertThat(results().path("wells")).hasSameSizeAs(many);
    }

    @Test
    void anErrorLeavesEarlierResultsUntouched() throws IOException {
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.writeString(out.resolve("report.html"), "before");
        assertThat(study("[]").code()).isEqualTo(2);
        assertThat(out.resolve("report.html")).hasContent("before");

        // The last of the files cannot take its place, so none of them does.
        Files.createDirectories(out.resolve("lift.csv/inside"));
        Cli.Result result = study(root.toString());
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .isEqualTo(out + ": must be a folder that can be written, but writing failed: "
                        + out.resolve("lift.csv") + " it is a directory" + System.lineSeparator());
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files).containsExactlyInAnyOrder(out.resolve("report.html"), out.resolve("lift.csv"));
        }
        assertThat(out.resolve("report.html")).hasContent("before");
    }

    @Test
    void aFolderThatCannotBeWrittenIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Cli.Result result = Cli.run("field-study", "--out", file);
        assertThat(result)
                .isEqualTo(new Cli.Result(
                        2,
                        "",
                        file + ": must be a folder that can be written, but " + file + " is a file"
                                + System.lineSeparator()));
        result = Cli.run("field-study", "--out", file.resolve("below"));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).startsWith(file.resolve("below") + ": must be a folder that can be written, but ");
    }
}
