package io.welleng.examples.fieldstudy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import io.welleng.examples.fieldstudy.input.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real event that is watched: what stands on the page, in the files and on the terminal, against the file itself. */
class SurveillanceTest {

    private static final String CSV = "io/welleng/examples/fieldstudy/surveillance/history.csv";
    private static final String ATTRIBUTION =
            "Petrobras 3W, Vargas et al. 2019, doi 10.1016/j.petrol.2019.106223, CC BY 4.0";
    private static final int STEP_SECONDS = 15;
    private static final double MIDNIGHT_TO_START = 20 * 60 + 50.0 / 60.0;

    @TempDir
    private static Path folder;

    private static String console;
    private static String html;
    private static JsonNode json;
    private static List<String[]> rows;
    private static List<String> header;

    @BeforeAll
    static void run() throws IOException {
        console = Cli.run("field-study", "--out", folder).out();
        html = Files.readString(folder.resolve("report.html"));
        json = Json.tree(Files.readString(folder.resolve("results.json"))).path("surveillance");
        List<String> lines = Texts.resource(CSV)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
        header = List.of(lines.get(0).split(","));
        rows = lines.subList(1, lines.size()).stream()
                .map(line -> line.split(",", -1))
                .toList();
    }

    /** The charts of a kind, as they are given to the script. */
    static List<JsonNode> charts(String html, String kind) {
        Matcher data = Pattern.compile("(?s)id=\"chart-data\">(.*?)</script>").matcher(html);
        assertThat(data.find()).isTrue();
        return StreamSupport.stream(Json.tree(data.group(1)).spliterator(), false)
                .filter(chart -> chart.path("kind").asText().equals(kind))
                .toList();
    }

    /** A number of each of some points. */
    static List<Double> column(JsonNode points, int index) {
        List<Double> values = new ArrayList<>();
        points.forEach(point -> values.add(point.get(index).asDouble()));
        return values;
    }

    private static double value(String column, int row) {
        return Double.parseDouble(rows.get(row)[header.indexOf(column)]);
    }

    private static String time(int row) {
        return rows.get(row)[0];
    }

    /** The first row at which a condition has held for so long. */
    private static int held(int seconds, IntPredicate condition) {
        int since = -1;
        for (int row = 0; row < rows.size(); row++) {
            since = condition.test(row) ? since < 0 ? row : since : -1;
            if (since >= 0 && (row - since) * STEP_SECONDS >= seconds) {
                return row;
            }
        }
        throw new AssertionError("never");
    }

    private static JsonNode rule(String id) {
        for (JsonNode rule : json.at("/replay/report/rules")) {
            if (rule.path("id").asText().equals(id)) {
                return rule;
            }
        }
        throw new AssertionError(id);
    }

    /** What the licence asks for, wherever the data are. */
    @Test
    void theDataAreAttributed() throws IOException {
        assertThat(Texts.resource(CSV)).contains(ATTRIBUTION);
        assertThat(console).contains(ATTRIBUTION);
        assertThat(json.at("/notes/0").asText()).isEqualTo(ATTRIBUTION + ".");
        String text = html.replaceAll("(?s)<script.*?</script>", "").replace("&#x2F;", "/");
        assertThat(text.split(Pattern.quote(ATTRIBUTION), -1)).hasSize(1 + 2);
        assertThat(text.substring(text.indexOf("<footer>"))).contains(ATTRIBUTION);
        assertThat(Files.readString(Path.of("README.md")))
                .contains("Vargas et al. 2019", "10.1016/j.petrol.2019.106223");
    }

    /** Limits are reached where the file says, at the very message that completes the delay. */
    @Test
    void limitsAreReachedWhereTheFileSays() {
        int choke = held(60, row -> value("choke_upstream_psi [psi]", row) <= 800.0);
        assertThat(rule("choke-low").path("first_red").asText()).isEqualTo(time(choke));
        int tree = held(60, row -> value("thp_psi [psi]", row) <= 2_200.0);
        assertThat(rule("tree-low").path("first_red").asText()).isEqualTo(time(tree));
        int apart = held(
                60, row -> Math.abs(value("thp_psi [psi]", row) - value("choke_upstream_psi [psi]", row)) >= 1_475.0);
        assertThat(rule("tree-to-choke").path("first_red").asText()).isEqualTo(time(apart));
        int falling = held(
                30, row -> row >= 20 && (value("thp_psi [psi]", row) - value("thp_psi [psi]", row - 20)) / 5.0 <= -5.0);
        assertThat(rule("tree-fall").path("first_red").asText()).isEqualTo(time(falling));
        assertThat(rule("gauge").path("first_red").asText()).isEqualTo(time(300 / STEP_SECONDS));
    }

    /** A rule in shadow decides as the others do, and does nothing. */
    @Test
    void onlyEnforcedRulesAct() {
        for (JsonNode decision : json.at("/replay/report/decisions")) {
            boolean acts = !decision.path("actions").isEmpty();
            boolean shadow = decision.path("enforcement").asText().equals("shadow");
            assertThat(decision.path("action_taken").asBoolean()).isEqualTo(acts && !shadow);
        }
        assertThat(rule("water-sign").path("reds").asInt()).isPositive();
        assertThat(html).contains("in shadow, would set gl_injection_rate_mscfd to 1500");
    }

    /** Every study in the results can be run again, and says the same. */
    @Test
    void theStudiesCanBeRunAgain() {
        List<JsonNode> asked = new ArrayList<>(List.of(json.path("replay"), json.path("alarm_kpi")));
        json.path("studies").forEach(asked::add);
        assertThat(asked).hasSize(4);
        for (JsonNode one : asked) {
            assertThat(Json.toTree(Studies.read(one.path("study")).run()))
                    .as(one.at("/study/study").asText())
                    .isEqualTo(one.path("report"));
        }
    }

    @Test
    void theOperatorsCommandsWereAccepted() {
        assertThat(json.at("/replay/report/commands"))
                .hasSize(10)
                .allMatch(one -> one.at("/result/type").asText().equals("accepted"));
        assertThat(json.at("/replay/report/alarm_events"))
                .extracting(event -> event.path("kind").asText())
                .contains("shelved", "shelving_expired", "re_alarmed", "escalated", "reset");
        assertThat(json.at("/replay/report/alarm_events"))
                .anyMatch(event -> event.path("first_out").asBoolean()
                        && event.path("alarm").asText().equals("tree-fall"));
    }

    @Test
    void theEventsAreInTheCsv() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("surveillance.csv"));
        assertThat(lines.get(0)).isEqualTo("time,well,kind,name,what,from,to,value,limit,text");
        List<Instant> times = lines.stream()
                .skip(1)
                .map(line -> Instant.parse(line.substring(0, line.indexOf(','))))
                .toList();
        assertThat(times).isSorted();
        JsonNode replay = json.at("/replay/report");
        assertThat(lines.stream().filter(line -> line.contains(",alarm,")))
                .hasSize(replay.path("alarm_events").size());
        assertThat(lines.stream().filter(line -> line.contains(",rule,")))
                .hasSize(replay.path("decisions").size());
        assertThat(lines.stream().filter(line -> line.contains(",data,")))
                .hasSize(replay.path("data_events").size());
        assertThat(lines.stream().filter(line -> line.contains(",event,")))
                .hasSize(json.at("/events/events").size());
        assertThat(lines).anyMatch(line -> line.contains(",pattern,water_arrives,found,"));
        assertThat(lines.stream().filter(line -> line.contains(",chart,"))).hasSize(1);
    }

    /** Each row of states is filled from the first message to the last, without a gap and without anything twice. */
    @Test
    void bandsFillTheirRows() {
        List<JsonNode> bands = charts(html, "watch_bands");
        assertThat(bands).hasSize(3);
        for (JsonNode chart : bands.subList(1, 3)) {
            for (int row = 0; row < chart.path("rows").size(); row++) {
                double at = chart.path("from").asDouble();
                assertThat(at).isCloseTo(MIDNIGHT_TO_START, Offset.offset(1e-3));
                for (JsonNode bar : chart.path("bars")) {
                    if (bar.path("row").asInt() == row
                            && !bar.path("state").asText().equals("held")) {
                        assertThat(bar.path("from").asDouble()).isEqualTo(at);
                        at = bar.path("to").asDouble();
                    }
                }
                assertThat(at).isEqualTo(chart.path("to").asDouble());
            }
        }
    }

    /** Labels stand where the file has them. */
    @Test
    void labelsAreThoseOfTheFile() {
        int label = header.indexOf("label");
        List<JsonNode> bars = new ArrayList<>();
        charts(html, "watch_bands").get(0).path("bars").forEach(bar -> {
            if (bar.path("row").asInt() == 0) {
                bars.add(bar);
            }
        });
        for (int i = 0; i < rows.size() - 1; i++) {
            double at = MIDNIGHT_TO_START + 0.25 * i + 0.1;
            List<String> here = bars.stream()
                    .filter(bar -> bar.path("from").asDouble() < at
                            && at < bar.path("to").asDouble())
                    .map(bar -> bar.path("text").asText())
                    .toList();
            assertThat(here).isEqualTo(rows.get(i)[label].isEmpty() ? List.of() : List.of(rows.get(i)[label]));
        }
    }

    /** Shaded is where a reading has been the same for 5 minutes, from then on until it moves. */
    @Test
    void readingsThatDoNotMoveAreShaded() {
        List<JsonNode> tags = charts(html, "watch_tag");
        assertThat(tags)
                .extracting(chart -> chart.path("name").asText())
                .containsExactly("thp_psi, psi", "tht_f, °F", "choke_upstream_psi, psi");
        List<String> columns = List.of("thp_psi [psi]", "tht_f [°F]", "choke_upstream_psi [psi]");
        for (int k = 0; k < 3; k++) {
            int since = 0;
            assertThat(tags.get(k).path("readings")).hasSameSizeAs(rows);
            for (int row = 0; row < rows.size(); row++) {
                since = value(columns.get(k), row) == value(columns.get(k), since) ? since : row;
                boolean stuck = (row - since) * STEP_SECONDS >= 300;
                JsonNode point = tags.get(k).path("readings").get(row);
                assertThat(point.get(2).asInt())
                        .as(columns.get(k) + " at " + time(row))
                        .isEqualTo(stuck ? 0 : 1);
                assertThat(point.get(1).asDouble()).isEqualTo(value(columns.get(k), row));
            }
        }
        assertThat(tags.get(0).path("bad")).hasSize(5);
        assertThat(tags.get(2).path("bad")).isEmpty();
    }

    @Test
    void limitsAreDrawnWhereTheRulesHaveThem() {
        List<JsonNode> tags = charts(html, "watch_tag");
        assertThat(tags.get(0).path("limits"))
                .extracting(line ->
                        line.path("level").asText() + line.at("/points/0/1").asDouble())
                .containsExactly("red2200.0", "yellow2320.0");
        assertThat(tags.get(1).path("limits")).isEmpty();
        assertThat(tags.get(2).path("limits"))
                .extracting(line ->
                        line.path("level").asText() + line.at("/points/0/1").asDouble())
                .containsExactly("red800.0", "yellow880.0");
    }

    /** The event is seen after it began, by the event search, the rules and the pattern; and not before. */
    @Test
    void theEventIsSeenAfterItBegan() {
        int label = header.indexOf("label");
        Instant began = Instant.parse(rows.stream()
                .filter(row -> row[label].equals("BSW increases"))
                .findFirst()
                .orElseThrow()[0]);
        Instant found = Instant.parse(json.at("/events/events/0/time").asText());
        assertThat(found).isBetween(began.minusSeconds(60), began.plusSeconds(300));
        Instant pattern =
                Instant.parse(json.at("/studies/0/report/findings/0/begin").asText());
        assertThat(pattern).isBetween(began, began.plusSeconds(1_800));
        List<JsonNode> lines = new ArrayList<>();
        charts(html, "watch_evidence").get(0).path("lines").forEach(lines::add);
        assertThat(lines).hasSize(3 + 1);
        double at = MIDNIGHT_TO_START
                + (pattern.getEpochSecond() - Instant.parse(time(0)).getEpochSecond()) / 60.0;
        for (JsonNode line : lines) {
            for (JsonNode point : line.path("points")) {
                if (!point.get(1).isNull() && point.get(0).asDouble() >= at) {
                    assertThat(point.get(1).asDouble()).isGreaterThanOrEqualTo(1.0);
                }
                if (!point.get(1).isNull() && point.get(0).asDouble() < MIDNIGHT_TO_START + 19.0) {
                    assertThat(point.get(1).asDouble()).isLessThan(1.0);
                }
            }
        }
    }

    @Test
    void theTerminalTellsTheRules() {
        assertThat(console)
                .contains("Surveillance of WELL-00002, 2014-01-26T20:00:50Z to 2014-01-26T22:59:50Z, messages: 717")
                .contains("First seen: event 20:20:35, alarm gauge 20:05:50, pattern water_arrives ");
        for (JsonNode rule : json.at("/replay/report/rules")) {
            assertThat(console).contains(rule.path("id").asText());
        }
    }
}
