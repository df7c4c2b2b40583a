package io.welleng.examples.fieldstudy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import io.welleng.core.study.StudyType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

    @TempDir
    private Path folder;

    static List<String> studies() {
        return Studies.all().stream().map(StudyType::name).toList();
    }

    @Test
    void theVersionIsThatOfTheBuild() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String version = pom.replaceAll("(?s).*?<parent>.*?<version>(.*?)</version>.*", "$1");
        Cli.Result result = Cli.run("--version");
        assertThat(result.code()).isZero();
        assertThat(result.out().strip()).isEqualTo("welleng " + version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"field-study", "studies", "example", "schema", "run"})
    void everyCommandHasHelpWithItsExitCodes(String command) {
        Cli.Result result = Cli.run(command, "--help");
        assertThat(result.code()).isZero();
        assertThat(result.out()).startsWith("Usage: welleng " + command).contains("Exit codes:", "2", "bad input");
        assertThat(Cli.run("--help").out()).contains(command);
    }

    @Test
    void wrongUseIsToldInAFewLines() {
        assertThat(Cli.run())
                .isEqualTo(new Cli.Result(
                        2,
                        "",
                        "Missing command: field-study, studies, example, schema or run" + System.lineSeparator()
                                + "Try 'welleng --help'." + System.lineSeparator()));
        assertThat(Cli.run("field-study", "--colour").err()).startsWith("Unknown option: '--colour'");
        assertThat(Cli.run("field-study", "--colour").code()).isEqualTo(2);
        assertThat(Cli.run("fieldstudy").err()).contains("Did you mean", "field-study");
        assertThat(Cli.run("fieldstudy").code()).isEqualTo(2);
    }

    @Test
    void studiesAreListedWithASummary() {
        Cli.Result result = Cli.run("studies");
        assertThat(result.code()).isZero();
        assertThat(result.out().lines()).hasSameSizeAs(Studies.all());
        for (StudyType<?> type : Studies.all()) {
            assertThat(result.out()).contains(type.name() + " ", type.summary());
        }
    }

    @ParameterizedTest
    @MethodSource("studies")
    void whatExamplePrintsRunAccepts(String name) throws IOException {
        Cli.Result example = Cli.run("example", name);
        assertThat(example.code()).isZero();
        Path file = Files.writeString(folder.resolve("study.json"), example.out());

        Cli.Result result = Cli.run("run", name, file);
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(Json.tree(result.out()))
                .isEqualTo(Json.tree(Json.write(Studies.read(example.out()).run())));
        assertThat(Cli.runWithInput(example.out(), "run", name)).isEqualTo(result);
        assertThat(Cli.runWithInput("\uFEFF" + example.out(), "run", name, "-")).isEqualTo(result);
    }

    /** What a study may have is what its schema lists, and what it must have is in its example. */
    @ParameterizedTest
    @MethodSource("studies")
    void theSchemaOfAStudyFitsItsExample(String name) {
        Cli.Result schema = Cli.run("schema", name);
        assertThat(schema.code()).isZero();
        JsonNode tree = Json.tree(schema.out());
        assertThat(tree.path("$schema").asText()).contains("2020-12");
        assertThat(tree.at("/properties/study/const").asText()).isEqualTo(name);
        JsonNode example = Json.tree(Cli.run("example", name).out());
        assertThat(example.fieldNames()).toIterable().allMatch(field -> tree.path("properties")
                .has(field));
        assertThat(tree.path("required")).isNotEmpty().allMatch(field -> example.has(field.asText()));
    }

    @Test
    void aSchemaOfNoStudyIsRefused() {
        Cli.Result schema = Cli.run("schema", "magic");
        assertThat(schema.code()).isEqualTo(2);
        assertThat(schema.err()).contains("must be one of", "\"magic\"");
    }

    @ParameterizedTest
    @MethodSource("studies")
    void theNameMayBeLeftOutButNotBeAnother(String name) {
        ObjectNode study = (ObjectNode) Json.tree(Cli.run("example", name).out());
        study.remove("study");
        assertThat(Cli.runWithInput(study.toString(), "run", name).code()).isZero();

        study.put("study", "other");
        Cli.Result result = Cli.runWithInput(study.toString(), "run", name);
        assertThat(result.code()).isEqualTo(2);
        assertThat(error(result).path("pointer").asText()).isEqualTo("/study");
        assertThat(error(result).path("value").asText()).isEqualTo("\"other\"");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void badInputIsToldAsJson() {
        ObjectNode study = (ObjectNode) Json.tree(Cli.run("example", "nodal").out());
        ((ObjectNode) study.at("/wellbore/sections/0/conduit")).put("inside_diameter_in", -2.0);
        Cli.Result result = Cli.runWithInput(study.toString(), "run", "nodal");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(error(result).toString())
                .isEqualTo(
                        "{\"pointer\":\"/wellbore/sections/0/conduit/inside_diameter_in\",\"rule\":\"from 0.1 to 60\",\"unit\":\"in\","
                                + "\"value\":\"-2.0\","
                                + "\"message\":\"/wellbore/sections/0/conduit/inside_diameter_in: must be from 0.1 to 60 in, but was -2.0\","
                                + "\"nearest\":\"\"}");

        study.set("welbore", study.remove("wellbore"));
        result = Cli.runWithInput(study.toString(), "run", "nodal");
        assertThat(error(result).path("nearest").asText()).isEqualTo("wellbore");
    }

    @Test
    void whatIsNotAStudyIsRefused() {
        assertThat(message(Cli.runWithInput("", "run", "nodal"))).isEqualTo("/: must be JSON, but was empty text");
        assertThat(message(Cli.runWithInput("[1]", "run", "nodal"))).contains("must be an object");
        assertThat(message(Cli.runWithInput("{\"a\": 1,}", "run", "nodal"))).contains("line 1, column");
        assertThat(message(Cli.runWithInput("{}", "run", "magic")))
                .isEqualTo("NAME must be one of " + String.join(", ", studies()) + ", but was \"magic\"");
        Path absent = folder.resolve("absent.json");
        assertThat(message(Cli.run("run", "nodal", absent)))
                .isEqualTo(absent + ": must be a file that can be read, but there is none");
        assertThat(message(Cli.run("run", "nodal", folder))).endsWith("but is a directory");
        Cli.Result example = Cli.run("example", "magic");
        assertThat(example.code()).isEqualTo(2);
        assertThat(example.err()).contains("must be one of", "\"magic\"");
    }

    @Test
    void textThatIsNotUtf8IsRefused() throws IOException {
        Path file = Files.write(folder.resolve("latin1.json"), new byte[] {'"', (byte) 0xB0, '"'});
        assertThat(message(Cli.run("run", "nodal", file))).endsWith("must be text in UTF-8, but has other bytes");
    }

    private static String message(Cli.Result result) {
        assertThat(result.code()).isEqualTo(2);
        return error(result).path("message").asText();
    }

    private static JsonNode error(Cli.Result result) {
        return Json.tree(result.err()).path("error");
    }
}
