package io.welleng.examples.fieldstudy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.core.json.Json;
import io.welleng.examples.fieldstudy.input.BadInputException;
import io.welleng.examples.fieldstudy.input.SurveillanceFiles;
import io.welleng.examples.fieldstudy.input.SurveillanceInput;
import io.welleng.examples.fieldstudy.input.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code field-study --surveillance DIR}: what is accepted and what is refused. */
class SurveillanceFilesTest {

    private static final String EMBEDDED = "io/welleng/examples/fieldstudy/surveillance/";
    private static final String HISTORY = """
            # Readings of a test well.
            # well: W-1
            time,thp_psi [psi],thp_psi quality,flow_rate_bpd [bbl/d]
            2026-03-01T06:00:00Z,250.5,192,900
            2026-03-01T06:01:00Z,-1.5e1,0,
            2026-03-01T06:02:00Z,410,192,905
            """;
    private static final String REPLAY = """
            {"rule_book": {"name": "small", "version": 1,
               "tags": [{"key": "thp_psi", "unit": "psi"}],
               "data": {"tags": [{"tag": "thp_psi", "doubtful": "reject"}], "clock": {"late_seconds": 60.0}},
               "rules": [{"id": "pressure", "version": 1,
                 "limit": {"type": "high", "tag": "thp_psi", "high": {"type": "fixed", "value": 400.0}},
                 "deadband": 5.0, "bad_data": {"type": "hold"}, "on_red": [], "enforcement": "shadow"}]},
             "design": {"values": {}}}
            """;

    @TempDir
    private Path folder;

    /** A folder with three messages, one rule, and nothing else. */
    static Path small(Path folder) throws IOException {
        Files.writeString(folder.resolve("history.csv"), HISTORY);
        Files.writeString(folder.resolve("replay.json"), REPLAY);
        return folder;
    }

    @BeforeEach
    void files() throws IOException {
        small(folder);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void assertRefused(String file, String message) {
        Assertions.assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> SurveillanceFiles.read(folder))
                .withMessage(folder.resolve(file) + ": " + message);
    }

    private static String embedded(String name) {
        return Texts.resource(EMBEDDED + name);
    }

    @Test
    void aSmallFolderIsEnough() throws IOException {
        SurveillanceInput input = SurveillanceFiles.read(folder);
        assertThat(input.replay().history().well()).isEqualTo("W-1");
        assertThat(input.notes()).containsExactly("Readings of a test well.");
        assertThat(input.labels()).containsExactly("", "", "");
        assertThat(input.replay().history().columns().get(0).values()).containsExactly(250.5, -15.0, 410.0);
        assertThat(input.replay().history().columns().get(0).qualities()).containsExactly(192, 0, 192);
        assertThat(input.replay().history().columns().get(1).values()).containsExactly(900.0, null, 905.0);
        assertThat(input.studies()).isEmpty();
        assertThat(input.events()).isEmpty();

        Path out = folder.resolve("out");
        Cli.Result result = Cli.run("field-study", "--out", out, "--surveillance", folder);
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("Surveillance of W-1, ", "  First seen: nothing", "Readings of a test well.");
        JsonNode json = Json.tree(Files.readString(out.resolve("results.json"))).path("surveillance");
        assertThat(json.has("alarm_kpi")).isFalse();
        assertThat(json.has("events")).isFalse();
        assertThat(json.path("studies")).isEmpty();
        assertThat(Files.readString(out.resolve("report.html")))
                .contains("Surveillance of W-1")
                .doesNotContain("alarms against their targets");
        assertThat(Files.readAllLines(out.resolve("surveillance.csv")))
                .hasSize(4)
                .anyMatch(row -> row.startsWith("2026-03-01T06:01:00Z,W-1,data,thp_psi,bad quality begins"))
                .anyMatch(row -> row.startsWith("2026-03-01T06:02:00Z,W-1,data,thp_psi,bad quality ends"))
                .anyMatch(row -> row.startsWith("2026-03-01T06:02:00Z,W-1,rule,pressure,reached,normal,red,410,400,"));
    }

    @Test
    void missingFilesAreTold() throws IOException {
        Files.delete(folder.resolve("replay.json"));
        assertRefused("replay.json", "must be a file that can be read, but there is none");
        Files.delete(folder.resolve("history.csv"));
        Cli.Result result = Cli.run("field-study", "--out", folder.resolve("out"), "--surveillance", folder);
        assertThat(result)
                .isEqualTo(new Cli.Result(
                        2,
                        "",
                        folder.resolve("history.csv") + ": must be a file that can be read, but there is none"
                                + System.lineSeparator()));
        assertThat(folder.resolve("out")).doesNotExist();
    }

    /** Lines are those of the file, comments counted. */
    @Test
    void aBadHistoryIsToldByLineAndColumn() throws IOException {
        String name = "history.csv";
        write(name, HISTORY.replace("410,192", "4l0,192"));
        assertRefused(name, "line 6, column thp_psi [psi]: must be a number or blank, but was \"4l0\"");
        write(name, HISTORY.replace("410,192", "1e999,192"));
        assertRefused(name, "line 6, column thp_psi [psi]: must be a number or blank, but was \"1e999\"");
        write(name, HISTORY.replace("410,192", "410,256"));
        assertRefused(name, "line 6, column thp_psi quality: must be a whole number from 0 to 255, but was \"256\"");
        write(name, HISTORY.replace("2026-03-01T06:02:00Z", "1 March"));
        assertRefused(name, "line 6, column time: must be a time such as 2026-03-01T06:30:00Z, but was \"1 March\"");
        write(name, HISTORY.replace("2026-03-01T06:02:00Z", "1626-03-01T06:02:00Z"));
        assertRefused(
                name,
                "line 6, column time: must be a time from 1900-01-01T00:00:00Z to 9000-01-01T00:00:00Z, but was"
                        + " \"1626-03-01T06:02:00Z\"");
        write(name, HISTORY.replace("time,", "when,"));
        assertRefused(
                name,
                "line 3: must be a header with the column time, but was"
                        + " when,thp_psi [psi],thp_psi quality,flow_rate_bpd [bbl/d]");
        write(name, HISTORY.replace("flow_rate_bpd [bbl/d]", "flow_rate_bpd"));
        assertRefused(
                name,
                "line 3, column 4: must be time, label, KEY [UNIT], or KEY quality of such a KEY, but was"
                        + " \"flow_rate_bpd\"");
        write(name, HISTORY.replace("flow_rate_bpd [bbl/d]", "thp_psi [bar]"));
        assertRefused(name, "line 3, column 4: must be a tag unlike those before it, but was \"thp_psi [bar]\"");
        write(name, "time,label\n2026-03-01T06:02:00Z,ok\n");
        assertRefused(name, "must have a column KEY [UNIT], but has none");
        write(name, HISTORY.replace(",410,192,905", ",410"));
        assertRefused(name, "line 6: must be 4 cells, as many as the header has, but was 2");
    }

    @Test
    void badRulesAreToldByPointer() throws IOException {
        String name = "replay.json";
        write(name, REPLAY.replace("\"tag\": \"thp_psi\", \"high\"", "\"tag\": \"thp_pse\", \"high\""));
        assertRefused(
                name,
                "/rule_book/rules/0/limit/tag: must be one of the tags, nearest \"thp_psi\", but was \"thp_pse\"");
        write(name, REPLAY.replace("\"deadband\": 5.0", "\"deadband\": -5.0"));
        assertRefused(name, "/rule_book/rules/0/deadband: must be finite and >= 0, but was -5.0");
        write(name, REPLAY.replace("\"design\"", "\"history\": {}, \"design\""));
        assertRefused(name, "/history: must be left out beside history.csv, but was present");
        write(name, REPLAY.replace("\"unit\": \"psi\"", "\"unit\": \"bar\""));
        Assertions.assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> SurveillanceFiles.read(folder))
                .withMessageContaining("must be \"bar\" as in the rule book");
        write(name, "{\"study\": \"spc\"}");
        assertRefused(name, "/study: must be \"constraint_replay\", as asked for, or left out, but was \"spc\"");
        write(name, "[]");
        Assertions.assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> SurveillanceFiles.read(folder))
                .withMessageContaining("must be an object");
    }

    @Test
    void badStudiesAreToldByPointer() throws IOException {
        String name = "studies.json";
        write(name, "{}");
        assertRefused(name, "/: must be an array of studies, but was {}");
        write(name, "[7]");
        assertRefused(name, "/0: must be an object, but was 7");
        write(name, "[{\"study\": \"spd\"}]");
        assertRefused(name, "/0/study: must be one of anomaly_scan, spc, but was \"spd\"; did you mean \"spc\"?");
        write(name, "[{\"study\": \"anomaly_scan\", \"lift\": \"natural_flow\", \"history\": {}}]");
        assertRefused(name, "/0/history: must be left out beside history.csv, but was present");
        write(name, "[{\"study\": \"anomaly_scan\", \"lift\": \"steam\"}]");
        Assertions.assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> SurveillanceFiles.read(folder))
                .withMessageContaining("/0/lift: must be one of");
    }

    /** What a chart cannot learn from this history is told, and nothing is written. */
    @Test
    void aStudyThatCannotRunIsTold() throws IOException {
        ObjectNode chart = Json.tree(embedded("studies.json")).get(1).deepCopy();
        ObjectNode method = (ObjectNode) chart.path("method");
        method.set(
                "reference",
                Json.tree("{\"type\": \"phase_one\", \"first_row\": 0, \"last_row\": 99,"
                        + " \"sigma\": \"standard_deviation\"}"));
        write("studies.json", "[" + chart + "]");
        Path out = folder.resolve("out");
        Cli.Result result = Cli.run("field-study", "--out", out, "--surveillance", folder);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).startsWith(folder.toString()).contains("at most the last row, 2", "99");
        assertThat(out).doesNotExist();

        method.put("tag", "motor_current_a");
        write("studies.json", "[" + chart + "]");
        assertThat(Cli.run("field-study", "--out", out, "--surveillance", folder)
                        .err())
                .startsWith(folder.toString())
                .contains("motor_current_a");
    }

    @Test
    void badEventDesignsAreTold() throws IOException {
        String name = "events.json";
        write(name, embedded(name));
        Assertions.assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> SurveillanceFiles.read(folder))
                .withMessageStartingWith(folder.resolve(name) + ": ")
                .withMessageContaining("\"pdg_psi\"");
        write(name, embedded(name).replace("\"baseline_samples\": 60", "\"baseline_samples\": 6"));
        assertRefused(name, "/baseline_samples: must be from 24 to 10000 samples, but was 6.0");
    }

    @Test
    void namesCannotBreakThePageOrTheTerminal() throws IOException {
        String evil = "<script>alert(1)</script>";
        write(
                "history.csv",
                HISTORY.replace("W-1", "W\u001b[31m" + evil)
                        .replace("flow_rate_bpd [bbl/d]", "label")
                        .replace(",900", "," + evil)
                        .replace(",905", "," + evil)
                        .replace("a test well", "a test well " + evil));
        write("replay.json", REPLAY.replace("\"pressure\"", "\"" + evil + "\""));
        Path out = folder.resolve("out");
        Cli.Result result = Cli.run("field-study", "--out", out, "--surveillance", folder);
        assertThat(result.code()).isZero();
        assertThat(result.out()).doesNotContain("\u001b");
        assertThat(Files.readString(out.resolve("report.html")))
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;alert(1)");
    }

    /** Long histories are drawn by their least and greatest readings, none of which is lost. */
    @Test
    void noExtremeOfALongHistoryIsLost() throws IOException {
        StringBuilder rows = new StringBuilder("time,thp_psi [psi]\n");
        for (int i = 0; i < 6_000; i++) {
            double value = i == 3_333 ? 777.25 : i == 4_444 ? 3.5 : 250.0 + i % 7;
            rows.append(Instant.parse("2026-03-01T00:00:00Z").plusSeconds(10L * i))
                    .append(',')
                    .append(value)
                    .append('\n');
        }
        write("history.csv", rows.toString());
        Path out = folder.resolve("out");
        assertThat(Cli.run("field-study", "--quiet", "--out", out, "--surveillance", folder)
                        .code())
                .isZero();
        JsonNode chart = SurveillanceTest.charts(Files.readString(out.resolve("report.html")), "watch_tag")
                .get(0);
        List<Double> values = SurveillanceTest.column(chart.path("readings"), 1);
        assertThat(values).contains(777.25, 3.5).hasSizeBetween(1_000, 2_400);
        assertThat(SurveillanceTest.column(chart.path("readings"), 0)).isSorted();
    }
}
