package io.welleng.examples.fieldstudy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.core.json.Json;
import io.welleng.examples.fieldstudy.input.Texts;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens the page in a headless browser; skipped where none is installed. */
class BrowserTest {

    private static final Pattern CHART = Pattern.compile("<div class=\"chart\"[^>]*id=\"(chart-\\d+)\"");

    @TempDir
    private Path folder;

    @Test
    void everyChartIsDrawnWithoutAnError() throws Exception {
        assertThat(Cli.run("field-study", "--quiet", "--out", folder).code()).isZero();
        String dom = dom();
        assertDrawn(dom);
        assertThat(drawn(dom, "flow")).isEqualTo(1);
        assertThat(drawn(dom, "lines")).isEqualTo(6 + 3);
        assertThat(drawn(dom, "factors")).isEqualTo(3);
        for (String kind : List.of("stack", "imbalance", "imbalance_shares", "spread")) {
            assertThat(drawn(dom, kind)).as(kind).isEqualTo(1);
        }
        assertThat(drawn(dom, "nodal")).isEqualTo(12);
        assertThat(drawn(dom, "tornado")).isEqualTo(10);
        assertThat(drawn(dom, "traverse")).isEqualTo(10);
        assertThat(drawn(dom, "velocities")).isEqualTo(10);
        assertThat(drawn(dom, "flowline")).isEqualTo(1);
        assertThat(drawn(dom, "setting")).isEqualTo(8 + 2 * 3);
        for (String kind : List.of("esp_curves", "pcp_chart", "elastomer_life")) {
            assertThat(drawn(dom, kind)).as(kind).isEqualTo(2);
        }
        assertThat(drawn(dom, "elastomer_history")).isEqualTo(1);
        for (String kind : List.of("dynacard", "goodman", "torque")) {
            assertThat(drawn(dom, kind)).as(kind).isEqualTo(3);
        }
        for (String kind : List.of("glpc", "gas_gradient")) {
            assertThat(drawn(dom, kind)).as(kind).isEqualTo(3);
        }
        for (String kind : List.of("unloading", "casing_pressure", "periodogram", "gas_shares", "field_gas")) {
            assertThat(drawn(dom, kind)).as(kind).isEqualTo(1);
        }
        for (String kind : List.of("before_after", "pareto")) {
            assertThat(drawn(dom, kind)).as(kind).isEqualTo(2);
        }
        for (String kind : List.of("decline", "residuals", "autocorrelation", "backtest")) {
            assertThat(drawn(dom, kind)).as(kind).isEqualTo(1);
        }
        for (String kind : List.of("watch_tag", "watch_bands")) {
            assertThat(drawn(dom, kind)).as(kind).isEqualTo(3);
        }
        assertThat(drawn(dom, "watch_evidence")).isEqualTo(1);
        assertThat(dom)
                .contains(">BSW increases<", ">Shelved<", ">Returned, unacknowledged<", ">Reading cannot be used<")
                .contains(">thp_psi, psi<", ">Statistic over its limit<", ">Time (UTC), 2014-01-26<")
                .contains("Unstable crossing", "Governing limit", "Missing pressure", "Outflow minimum", "no flow")
                .contains(">intermittent<", ">bubble<", ">liquid<")
                .contains(">P90 to P10<", ">economic limit 1,000 Sm³/d, assumed<", ">Left out, below the scale<")
                .contains(">Recommended range<", ">Within limits<", ">Torque limit<", ">Temperatures of the past<")
                .contains(">Fluid load<", ">Net stroke<", ">Allowed, grade C<", ">Net torque balanced<")
                .contains(">Best margin<", ">Kill fluid<", ">False alarm<", ">Shared exactly<", ">Pareto front<");
    }

    private static int drawn(String dom, String kind) {
        return dom.split("data-drawn=\"" + kind + "\"", -1).length - 1;
    }

    /** A cursor in one picture of the surveillance is a cursor in all of them. */
    @Test
    void oneCursorGoesThroughAllPicturesOfTheSurveillance() throws Exception {
        assertThat(Cli.run("field-study", "--quiet", "--out", folder).code()).isZero();
        Path page = folder.resolve("report.html");
        String html = Files.readString(page);
        int end = html.lastIndexOf("</body>");
        Files.writeString(page, html.substring(0, end) + """
                <script>
                var all = document.querySelectorAll('#surveillance .chart');
                var inside = all[1].querySelector('svg').parentNode;
                var at = inside.getBoundingClientRect();
                inside.dispatchEvent(new MouseEvent('mousemove',
                  { bubbles: true, clientX: at.left + at.width / 2, clientY: at.top + at.height / 2 }));
                var with_cursor = 0;
                all.forEach(function (one) {
                  echarts.getInstanceByDom(one).getZr().flush();
                  with_cursor += /2014-01-26 2\\d:\\d\\d:\\d\\d/.test(one.querySelector('svg').textContent) ? 1 : 0;
                });
                document.documentElement.dataset.cursors = with_cursor + ' of ' + all.length;
                </script>""" + html.substring(end));
        assertThat(dom()).contains("data-cursors=\"7 of 7\"", "data-script-errors=\"0\"");
    }

    /** Histories without labels, alarms, studies or usable limits have pictures too. */
    @Test
    void anyHistoryIsDrawn() throws Exception {
        Path input = SurveillanceFilesTest.small(Files.createDirectories(folder.resolve("input")));
        assertThat(Cli.run("field-study", "--quiet", "--out", folder, "--surveillance", input)
                        .code())
                .isZero();
        String dom = dom();
        assertDrawn(dom);
        assertThat(drawn(dom, "watch_tag")).isEqualTo(1);
        assertThat(drawn(dom, "watch_bands")).isEqualTo(1);
    }

    /** Printing redraws every picture at another size. */
    @Test
    void everyChartIsRedrawnForPaper() throws Exception {
        assertThat(Cli.run("field-study", "--quiet", "--out", folder).code()).isZero();
        Path page = folder.resolve("report.html");
        String html = Files.readString(page);
        int end = html.lastIndexOf("</body>");
        Files.writeString(
                page,
                html.substring(0, end) + "<script>window.dispatchEvent(new Event('beforeprint'));</script>"
                        + html.substring(end));
        String dom = dom();
        assertDrawn(dom);
        assertThat(dom).contains("viewBox=\"0 0 480 312\"", "<details open=");
    }

    @Test
    void badWellsAndEvilNamesDoNoHarm() throws Exception {
        String wells = Texts.resource("io/welleng/examples/fieldstudy/wells.json")
                .replaceFirst("\"P-1 [^\"]*\"", "\"</script><script>throw 'evil'</script><!--\"")
                .replaceFirst("\"inside_diameter_in\": 2.992", "\"inside_diameter_in\": -2.0");
        Path file = Files.writeString(folder.resolve("wells.json"), wells);
        assertThat(Cli.run("field-study", "--quiet", "--out", folder, "--wells", file)
                        .code())
                .isEqualTo(3);
        assertDrawn(dom());
    }

    /** Pumps that stand still or keep no limits have pictures too. */
    @Test
    void wellsWithoutAnOperatingPointAreDrawn() throws Exception {
        String lift = Texts.resource("io/welleng/examples/fieldstudy/lift.json")
                .replace("\"frequency_hz\": 52.0", "\"frequency_hz\": 0.0")
                .replace("\"speed_rpm\": 56.0", "\"speed_rpm\": 0.0")
                .replace("\"max_pump_gas_fraction\": 0.3", "\"min_rate_stb_per_day\": 5000.0")
                .replace("\"max_pumped_gas_fraction\": 0.35", "\"min_rate_stb_per_day\": 5000.0");
        Path file = Files.writeString(folder.resolve("lift.json"), lift);
        assertThat(Cli.run("field-study", "--quiet", "--out", folder, "--lift", file)
                        .code())
                .isZero();
        assertDrawn(dom());
    }

    /** Cards of hardly any load, of a load cell that is off, of overloaded rods, and one without unit and grades. */
    @Test
    void cardsOfAnyShapeAreDrawn() throws Exception {
        List<ObjectNode> cards = new ArrayList<>();
        JsonNode studies = Json.tree(Texts.resource("io/welleng/examples/fieldstudy/lift.json"))
                .path("studies");
        studies.forEach(study -> {
            if (study.path("study").asText().equals("dynacard")) {
                cards.add((ObjectNode) study);
            }
        });
        loads(cards.get(0), (load, i) -> 11_000.0 + 10.0 * (7 * i % 19));
        loads(cards.get(1), (load, i) -> load - 5_500.0);
        cards.get(2).remove(List.of("unit", "stress"));
        cards.add(cards.get(1).deepCopy());
        cards.get(3).put("name", "overloaded");
        loads(cards.get(3), (load, i) -> load + 5_500.0);
        ((ObjectNode) cards.get(3).path("stress")).put("service_factor", 0.4);
        Path file = Files.writeString(folder.resolve("lift.json"), cards.toString());
        assertThat(Cli.run("field-study", "--quiet", "--out", folder, "--lift", file)
                        .code())
                .isZero();
        String dom = dom();
        assertDrawn(dom);
        assertThat(drawn(dom, "dynacard")).isEqualTo(4);
        assertThat(drawn(dom, "goodman")).isEqualTo(3);
    }

    private static void loads(ObjectNode study, BiFunction<Double, Integer, Double> change) {
        ArrayNode loads = (ArrayNode) study.at("/card/load");
        for (int i = 0; i < loads.size(); i++) {
            loads.set(i, loads.numberNode(change.apply(loads.get(i).asDouble(), i)));
        }
    }

    private static void assertDrawn(String dom) {
        assertThat(dom).contains("data-script-errors=\"0\"");
        List<String> charts = new ArrayList<>();
        Matcher chart = CHART.matcher(dom);
        List<Integer> starts = new ArrayList<>();
        while (chart.find()) {
            charts.add(chart.group(1));
            starts.add(chart.start());
        }
        assertThat(charts).hasSizeGreaterThan(23).doesNotHaveDuplicates();
        assertThat(dom)
                .contains("data-charts=\"" + charts.size() + "\"", "data-charts-drawn=\"" + charts.size() + "\"");
        assertThat(dom.split("data-drawn=\"fluid\"", -1)).hasSize(1 + 2 * 4);
        for (int i = 0; i < charts.size(); i++) {
            String picture = dom.substring(starts.get(i), dom.indexOf("</figure>", starts.get(i)));
            assertThat(picture).as(charts.get(i)).contains("data-drawn=", "<svg", "viewBox=\"0 0 ");
            assertThat(picture.split("<path", -1)).as(charts.get(i)).hasSizeGreaterThan(10);
            assertThat(picture).as(charts.get(i)).doesNotContain("NaN", "undefined");
        }
    }

    /** The page after its script has run. */
    private String dom() throws IOException, InterruptedException {
        Optional<Path> browser = browser();
        assumeTrue(browser.isPresent(), "skipped: no chromium on the PATH");
        Path dump = folder.resolve("dom.html");
        Process process = new ProcessBuilder(
                        browser.get().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run",
                        "--host-resolver-rules=MAP * ~NOTFOUND",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--dump-dom",
                        folder.resolve("report.html").toUri().toString())
                .redirectOutput(dump.toFile())
                .redirectError(Redirect.DISCARD)
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(dump);
    }

    private static Optional<Path> browser() {
        return Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
